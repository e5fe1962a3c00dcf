using System.Globalization;

namespace SocialEval.Inquiries;

/// <summary>One value a text needs: words, an id, a date, a number, or several ids.</summary>
/// <remarks>Equal by value.</remarks>
public readonly record struct Argument
{
    // Words, a number or several of them. Many arguments are put down, and few of them are numbers or several.
    private readonly object? value;

    internal Argument(string name, string text)
    {
        Name = name;
        value = text;
    }

    internal Argument(string name, decimal number)
    {
        Name = name;
        value = number;
    }

    internal Argument(string name, PartialDate date)
    {
        Name = name;
        Date = date;
    }

    internal Argument(string name, Sequence<string> texts)
    {
        Name = name;
        value = texts;
    }

    /// <summary>The name the text knows it by.</summary>
    public string Name { get; }

    /// <summary>Words, an id or a word of the format.</summary>
    public string? Text => value as string;

    /// <summary>A number.</summary>
    public decimal? Number => value as decimal?;

    /// <summary>A date.</summary>
    public PartialDate? Date { get; }

    /// <summary>Several ids or words.</summary>
    public Sequence<string>? Texts => value as Sequence<string>?;

    /// <summary>Whether there is no argument.</summary>
    internal bool IsAbsent => Name is null;

    /// <summary>The value as it is written where it is one of several.</summary>
    internal string Plainly() =>
        Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? Date?.ToString()
        ?? throw new InvalidOperationException($"Argument '{Name}' is itself several; expected one value for each.");

    /// <summary>The argument's name; never its words.</summary>
    public override string ToString() => Name;
}
