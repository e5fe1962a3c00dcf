using System.Globalization;
using SocialEval.Time;

namespace SocialEval.Inquiries.Rendering;

/// <summary>Tells findings and questions in a language. Keeps its buffers from one text to the next; not for several threads at once.</summary>
internal sealed class Narrator
{
    /// <summary>What every evaluator's texts share: roles, dates, judgements, reasons.</summary>
    public static readonly Texts Common = new("SocialEval.Inquiries.Rendering.Common", typeof(Narrator).Assembly, "fr", "en");

    private readonly EvaluationReport report;
    private readonly bool isShared;
    private readonly ArgumentWriter arguments = new();
    private Texts? own;
    private string? said;
    private string? voice;
    private int? place;
    private Journeys.Citation subject;

    public Narrator(EvaluationReport report, string language)
    {
        this.report = report;
        Language = language;
        isShared = Common.Languages.AsSpan().Contains(language);
    }

    /// <summary>The language asked for.</summary>
    public string Language { get; }

    /// <summary>The language the last text was told in, where it is not the one asked for.</summary>
    public string? Fallback { get; private set; }

    /// <summary>The hole of the last text told that had no argument, or whose value had no text in its format; the last of them.</summary>
    public (string Hole, string? Format)? Lack { get; private set; }

    /// <summary>The arguments of the last text told.</summary>
    public ReadOnlySpan<Argument> Arguments => arguments.Written;

    /// <summary>Tells a finding.</summary>
    public void Tell(Appraisal appraisal, Finding finding, TextBuffer text)
    {
        arguments.Clear();
        finding.LayArguments(arguments);
        voice = finding.By;
        Tell(appraisal.Texts, finding.Code, finding.About, finding.Told, text);
    }

    /// <summary>Tells a question.</summary>
    public void Tell(Appraisal appraisal, Question question, TextBuffer text)
    {
        arguments.Clear();
        arguments.Text("to", question.To[0]);
        voice = null;
        Tell(appraisal.Texts, question.Code, question.About, question.Told, text);
    }

    /// <summary>Tells what an evaluator's part of the report is called.</summary>
    public void TellTitle(Appraisal appraisal, TextBuffer text)
    {
        arguments.Clear();
        var name = appraisal.Evaluator.AsSpan(0, appraisal.Evaluator.IndexOf('/', StringComparison.Ordinal));
        Tell(appraisal.Texts, string.Concat(name, ".title"), default, new StoredText(name.ToString(), Language), text);
    }

    /// <summary>Tells why an appraisal says nothing.</summary>
    public void TellReason(Appraisal appraisal, TextBuffer text)
    {
        arguments.Clear();
        arguments.Text("evaluator", appraisal.Evaluator);
        arguments.Text("exception", appraisal.Failure);
        arguments.Word<Purpose>("purpose", report.Purpose);
        Tell(Common, appraisal.ReasonCode!, default, appraisal.ReasonTold, text);
    }

    /// <summary>Tells one of the texts that every report shares.</summary>
    public void Tell(string code, Action<ArgumentWriter> lay, TextBuffer text) => Tell(Common, code, lay, text);

    /// <summary>Tells one of some texts.</summary>
    public void Tell(Texts texts, string code, Action<ArgumentWriter> lay, TextBuffer text)
    {
        arguments.Clear();
        lay(arguments);
        Tell(texts, code, default, null, text);
    }

    private void Tell(Texts? texts, string code, Journeys.Citation about, StoredText? stored, TextBuffer text)
    {
        var template = Find(texts, code, out var language);
        Lack = null;
        if (template is not null && (language == Language || stored?.Language != Language))
        {
            Fallback = language == Language ? null : language;
            said = language;
            own = texts;
            subject = about;
            var start = text.Length;
            Write(template.Segments, texts, text);
            text.Capitalise(start);
        }
        else
        {
            Fallback = stored is { } other && other.Language != Language ? other.Language : null;
            text.Append(stored?.Text ?? code);
        }
    }

    private Template? Find(Texts? texts, string code, out string language)
    {
        if (texts?.Find(code, Language, out language) is { } own)
        {
            return own;
        }

        return Common.Find(code, Language, out language);
    }

    private void Write(Template.Segment[] segments, Texts? texts, TextBuffer text)
    {
        foreach (var segment in segments)
        {
            switch (segment)
            {
                case Template.Literal literal:
                    text.Append(literal.Text);
                    break;
                case Template.Hole hole when Find(hole.Name) is { } argument:
                    var start = text.Length;
                    Write(argument, hole, texts, text);
                    if (hole.Capital)
                    {
                        text.Capitalise(start);
                    }

                    break;
                case Template.Part { Repeated: true } each:
                    WriteEach(each, texts, text);
                    break;
                case Template.Part part when Stands(part):
                    Write(part.Segments, texts, text);
                    break;
                case Template.Hole hole:
                    Lack = (hole.Name, null);
                    break;
                default:
                    break;
            }
        }
    }

    private void WriteEach(Template.Part part, Texts? texts, TextBuffer text)
    {
        var count = Laid(part.Name!)?.Texts?.Count ?? 0;
        for (var i = 0; i < count; i++)
        {
            place = i;
            Write(part.Segments, texts, text);
        }

        place = null;
    }

    private bool Stands(Template.Part part)
    {
        if (part.Name is { } name)
        {
            var argument = Find(name);
            var holds = part.Value is { } value ? argument is { } there && Says(there, value) : argument is not null;
            return holds != part.Absent;
        }

        foreach (var segment in part.Segments)
        {
            if (segment is Template.Hole hole && Find(hole.Name) is null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Says(Argument argument, string value) =>
        argument.Text == value
        || (argument.Number is { } number && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var expected) && number == expected);

    private Argument? Laid(string name)
    {
        foreach (ref readonly var argument in arguments.Written)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }

    private Argument? Find(string name)
    {
        if (Laid(name) is { } argument)
        {
            return place is { } here && argument.Texts is { } several ? At(here, argument.Name, several) : argument;
        }

        return name switch
        {
            "by" => voice is { } party ? new Argument(name, party) : null,
            "person" => report.OnlyBeneficiary is { } person ? new Argument(name, person) : null,
            "subject" => report.Subject(subject)?.Text is { } words ? new Argument(name, words) : null,
            "theme" => report.Subject(subject)?.Theme is { } theme ? new Argument(name, theme) : null,
            _ => null,
        };
    }

    // Where things are told one after the other, a list is the one at this place; an empty one is not there.
    private static Argument? At(int place, string name, Sequence<string> several) =>
        place < several.Count && several[place].Length > 0 ? new Argument(name, several[place]) : null;

    private void Write(in Argument argument, Template.Hole hole, Texts? texts, TextBuffer text)
    {
        var format = hole.Format;
        switch (format)
        {
            case "quote":
                Quote(argument.Text, isSentence: true, text);
                break;
            case "phrase":
                Quote(argument.Text, isSentence: false, text);
                break;
            case "party":
                Party(argument.Text, text);
                break;
            case "de":
                After(Preposition.Of, argument.Text, text);
                break;
            case "à":
                After(Preposition.To, argument.Text, text);
                break;
            case "que":
                After(Preposition.That, argument.Text, text);
                break;
            case "parties":
                Several(argument, text);
                break;
            case "days":
                Days(argument.Text, hole, text);
                break;
            case "number" when argument.Number is { } number || decimal.TryParse(argument.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number):
                Number(number, text);
                break;
            case not null when format.StartsWith("one|", StringComparison.Ordinal):
                Plural(argument, format, text);
                break;
            default:
                Plain(argument, hole, texts, text);
                break;
        }
    }

    private void Plain(in Argument argument, Template.Hole hole, Texts? texts, TextBuffer text)
    {
        if (argument.Date is { } date)
        {
            Date(date, hole, text);
        }
        else if (argument.Text is { } words && hole.Format is not null && PartialDate.TryParse(words, out var day) && IsDateFormat(hole.Format))
        {
            Date(day, hole, text);
        }
        else if (hole.Format is not null)
        {
            Word(argument, hole, texts, text);
        }
        else if (argument.Number is { } number)
        {
            Number(number, text);
        }
        else
        {
            text.Append(argument.Text);
        }
    }

    private void Number(decimal number, TextBuffer text)
    {
        var start = text.Length;
        text.Append(number);
        text.Replace(start, '.', Word("decimal")[0]);
    }

    // A word of the format, or a number that stands for words: "mixed", or the level 0.
    private void Word(in Argument argument, Template.Hole hole, Texts? texts, TextBuffer text)
    {
        var word = argument.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) : argument.Text;
        if (Find(texts, $"{hole.Format}.{word}", out _) is { } template)
        {
            Write(template.Segments, texts, text);
        }
        else
        {
            Lack = (hole.Name, hole.Format);
            text.Append(word);
        }
    }

    // What somebody said stands on one line; a sentence has a full stop of its own, as it would be read aloud.
    private void Quote(string? words, bool isSentence, TextBuffer text)
    {
        var spoken = words.AsSpan().Trim();
        text.Append(Word("quote.open"));
        var start = text.Length;
        text.Append(spoken);
        text.Unfold(start);
        if (isSentence && spoken.Length > 0 && !char.IsPunctuation(spoken[^1]))
        {
            text.Append(".");
        }

        text.Append(Word("quote.close"));
    }

    private void Party(string? id, TextBuffer text)
    {
        var party = report.Party(id);
        if (party?.Name is { } name)
        {
            text.Append(name);
        }
        else
        {
            var isOneOfSeveral = party is { Role: PartyRole.Beneficiary } && report.OnlyBeneficiary is null;
            text.Append(Word(isOneOfSeveral ? "role.one-of-several" : party is null ? "role.unknown" : "role." + Vocabulary<PartyRole>.Of(party.Role)));
        }
    }

    // "de Nadia", "d'Amina", "du service", "au service": French elides before a vowel and contracts before an article.
    private void After(Preposition preposition, string? id, TextBuffer text)
    {
        var start = text.Length;
        Party(id, text);
        var named = text.Written[start..];
        var article = named.StartsWith("le ", StringComparison.Ordinal) ? 3 : named.StartsWith("les ", StringComparison.Ordinal) ? 4 : 0;
        var elides = Elides(named);
        text.Replace(start, article, Word(article switch { 3 => preposition.Le, 4 => preposition.Les, _ => elides ? preposition.Vowel : preposition.Plain }));
    }

    // "d'Yves", but "de Yann": before a vowel a y is none.
    private static bool Elides(ReadOnlySpan<char> name) =>
        !name.IsEmpty && IsVowel(name[0]) && !(name is ['y' or 'Y', var next, ..] && IsVowel(next));

    private static bool IsVowel(char letter) => "aeiouyhAEIOUYHàâéèêëîïôûüÀÂÉÈÊËÎÏÔÛÜœŒ".Contains(letter, StringComparison.Ordinal);

    private void Several(in Argument argument, TextBuffer text)
    {
        var ids = argument.Texts ?? (argument.Text is { } one ? [one] : []);
        var told = new List<string>(ids.Count);
        foreach (var id in ids)
        {
            var name = NameAmong(ids, id);
            if (report.Party(id)?.Name is not null || !told.Contains(name))
            {
                told.Add(name);
            }
        }

        for (var i = 0; i < told.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : i == told.Count - 1 ? Word("list.and") : ", ");
            text.Append(told[i]);
        }
    }

    // Several without a name in one role are told once: "des personnes concernées".
    private string NameAmong(Sequence<string> ids, string id)
    {
        var party = report.Party(id);
        if (party?.Name is { } name)
        {
            return name;
        }

        var alike = 0;
        foreach (var other in ids)
        {
            var there = report.Party(other);
            alike += there?.Name is null && there?.Role == party?.Role ? 1 : 0;
        }

        return Word((alike > 1 ? "roles." : "role.") + (party is null ? "unknown" : Vocabulary<PartyRole>.Of(party.Role)));
    }

    private static void Plural(in Argument argument, string format, TextBuffer text)
    {
        var forms = format.Split('|');
        var isNumber = argument.Number is { } number || decimal.TryParse(argument.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        text.Append(isNumber && number > -2 && number < 2 ? forms[1] : forms[2]);
    }

    private void Days(string? span, Template.Hole hole, TextBuffer text)
    {
        var dots = span.AsSpan().IndexOf("..");
        var first = dots < 0 ? span.AsSpan() : span.AsSpan(0, dots);
        if (!TryRead(first, out var least) | !TryRead(dots < 0 ? first : span.AsSpan(dots + 2), out var most))
        {
            Lack = (hole.Name, hole.Format);
            text.Append(span);
            return;
        }

        foreach (var segment in Shared(least == most ? least is 0 or 1 ? "days.one" : "days.exact" : least <= 0 ? "days.most" : "days.range")!.Segments)
        {
            if (segment is Template.Literal literal)
            {
                text.Append(literal.Text);
            }
            else if (segment is Template.Hole { Name: var name })
            {
                text.Append(name == "least" ? least : most);
            }
        }
    }

    private static bool TryRead(ReadOnlySpan<char> digits, out int days) => int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out days);

    // Without a format a date stays as it is written, live or read back from a report, where it is a text like any other.
    private void Date(PartialDate date, Template.Hole hole, TextBuffer text)
    {
        if (hole.Format is not { } format || !IsDateFormat(format))
        {
            Lack = hole.Format is null ? Lack : (hole.Name, hole.Format);
            text.Append(date);
            return;
        }

        var precision = date.Precision switch { DatePrecision.Year => ".year", DatePrecision.Month => ".month", _ => ".day" };
        var pattern = Shared("date." + format + precision)!;
        foreach (var segment in pattern.Segments)
        {
            switch (segment)
            {
                case Template.Literal literal:
                    text.Append(literal.Text);
                    break;
                case Template.Hole { Name: "y" }:
                    text.Append(date.Year);
                    break;
                case Template.Hole { Name: "m" } month:
                    var name = Word(Months[date.Month]);
                    text.Append(month.Format is null ? string.Empty : Word(Elides(name) ? Preposition.Of.Vowel : Preposition.Of.Plain));
                    text.Append(name);
                    break;
                case Template.Hole { Name: "d" } when date.Day == 1:
                    text.Append(Word("day.first"));
                    break;
                case Template.Hole { Name: "d" }:
                    text.Append(date.Day);
                    break;
                default:
                    break;
            }
        }
    }

    private sealed record Preposition(string Plain, string Vowel, string Le, string Les)
    {
        public static Preposition Of { get; } = new("of", "of.vowel", "of.le", "of.les");

        public static Preposition To { get; } = new("to", "to.vowel", "to.le", "to.les");

        public static Preposition That { get; } = new("that", "that.vowel", "that.le", "that.les");
    }

    private static bool IsDateFormat(string format) => Common.Find("date." + format + ".day", Common.Languages[0], out _) is not null;

    private static readonly string[] Months =
    [
        "month", "month.1", "month.2", "month.3", "month.4", "month.5", "month.6",
        "month.7", "month.8", "month.9", "month.10", "month.11", "month.12",
    ];

    private string Word(string code) => Shared(code) is { Segments: [Template.Literal literal] } ? literal.Text : string.Empty;

    // A plug-in in a language that the shared texts are not in may bring them; what it does not bring is told in another.
    private Template? Shared(string code)
    {
        if (!isShared && said == Language)
        {
            if (own?.Find(code, Language, out var language) is { } brought && language == Language)
            {
                return brought;
            }

            Fallback = Common.Languages[0];
        }

        return Common.Find(code, said ?? Language, out _);
    }
}
