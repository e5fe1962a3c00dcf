namespace SocialEval.Inquiries.Rendering.Formats;

/// <summary>How an argument is told in a hole of a text.</summary>
internal abstract class Format
{
    /// <summary>The format of a name; without a name, a value as it is.</summary>
    public static Format Of(string? name) => name switch
    {
        null => new AsItIs(),
        "quote" => new Quotation(isSentence: true),
        "phrase" => new Quotation(isSentence: false),
        "party" => new PartyName(),
        "de" => new AfterPreposition(static words => words.Of),
        "à" => new AfterPreposition(static words => words.To),
        "que" => new AfterPreposition(static words => words.That),
        "parties" => new PartyList(),
        "days" => new DayCount(),
        "number" => new NumberInDigits(),
        _ when name.StartsWith("one|", StringComparison.Ordinal) => new OneOrSeveral(name),
        _ when Array.IndexOf(SharedWords.DateFormats, name) is var date and >= 0 => new DateInWords(name, date),
        _ => new WordOf(name),
    };

    public abstract void Tell(in Argument argument, Hole hole, Narrator narrator, TextBuffer text);
}
