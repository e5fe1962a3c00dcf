using System.Collections.Frozen;
using SocialEval.Time;

namespace SocialEval.Inquiries.Rendering;

/// <summary>What the texts of one language share: quotation marks, roles, prepositions, how dates and days are told. Looked up once.</summary>
/// <remarks>A plug-in in a language that the shared texts are not in may bring them; what it does not bring is borrowed from another.</remarks>
internal sealed class SharedWords
{
    private readonly FrozenDictionary<string, Template> texts;
    private readonly FrozenDictionary<string, Template> others;
    private readonly bool isForeign;
    private readonly SharedWord[] roles;
    private readonly SharedWord[] groups;
    private readonly SharedWord[] months;
    private readonly DatePattern[][] dates;

    /// <param name="texts">The texts in the language.</param>
    /// <param name="others">The texts that are told where one lacks.</param>
    /// <param name="isForeign">Whether those are in another language, which is to be said.</param>
    public SharedWords(FrozenDictionary<string, Template> texts, FrozenDictionary<string, Template> others, bool isForeign)
    {
        this.texts = texts;
        this.others = others;
        this.isForeign = isForeign;
        roles = [.. Vocabulary<PartyRole>.All.ToArray().Select(role => Word("role." + role))];
        groups = [.. Vocabulary<PartyRole>.All.ToArray().Select(role => Word("roles." + role))];
        months = [Word("month"), .. Enumerable.Range(1, 12).Select(month => Word(FormattableString.Invariant($"month.{month}")))];
        Unknown = Word("role.unknown");
        UnknownGroup = Word("roles.unknown");
        OneOfSeveral = Word("role.one-of-several");
        QuoteOpen = Word("quote.open");
        QuoteClose = Word("quote.close");
        InnerQuoteOpen = Word("quote.inside-open");
        InnerQuoteClose = Word("quote.inside-close");
        And = Word("list.and");
        Decimal = Word("decimal");
        FirstDay = Word("day.first");
        Of = Before("of");
        To = Before("to");
        That = Before("that");
        OneDay = Find("days.one");
        SoManyDays = Find("days.exact");
        AtMostDays = Find("days.most");
        FromToDays = Find("days.range");
        dates = Array.ConvertAll(DateFormats, Patterns);
    }

    /// <summary>The formats of dates. Each has a pattern for a day, a month and a year in the shared texts.</summary>
    public static string[] DateFormats { get; } = ["date", "bare", "asof", "since", "from", "until"];

    public SharedWord Unknown { get; }

    public SharedWord UnknownGroup { get; }

    public SharedWord OneOfSeveral { get; }

    public SharedWord QuoteOpen { get; }

    public SharedWord QuoteClose { get; }

    public SharedWord InnerQuoteOpen { get; }

    public SharedWord InnerQuoteClose { get; }

    public SharedWord And { get; }

    public SharedWord Decimal { get; }

    public SharedWord FirstDay { get; }

    public Preposition Of { get; }

    public Preposition To { get; }

    public Preposition That { get; }

    public SharedText OneDay { get; }

    public SharedText SoManyDays { get; }

    public SharedText AtMostDays { get; }

    public SharedText FromToDays { get; }

    /// <summary>Somebody in a role.</summary>
    public SharedWord Role(PartyRole role) => roles[(int)role];

    /// <summary>Several in one role.</summary>
    public SharedWord Group(PartyRole role) => groups[(int)role];

    /// <summary>A month from 1 to 12.</summary>
    public SharedWord Month(int month) => months[month];

    /// <summary>How dates of some precision are told in one of <see cref="DateFormats"/>.</summary>
    public DatePattern Date(int format, DatePrecision precision) => dates[format][(int)precision];

    private DatePattern[] Patterns(string format) =>
        [.. Vocabulary<DatePrecision>.All.ToArray().Select(precision => new DatePattern(Find($"date.{format}.{precision}"), this))];

    private Preposition Before(string code) => new(Word(code), Word(code + ".vowel"), Word(code + ".le"), Word(code + ".les"));

    private SharedWord Word(string code)
    {
        var found = Find(code);
        return new(found.Template?.Letters ?? string.Empty, found.IsBorrowed);
    }

    private SharedText Find(string code) => texts.TryGetValue(code, out var brought) ? new(brought, false) : new(others.GetValueOrDefault(code), isForeign);
}
