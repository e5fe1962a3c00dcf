using System.Globalization;
using SocialEval.Time;

namespace SocialEval.Inquiries;

/// <summary>One value a text needs: words, an id, a date, a number, or several ids.</summary>
/// <remarks>Equal by value.</remarks>
public readonly record struct Argument
{
    private Argument(string name) => Name = name;

    internal Argument(string name, string text)
        : this(name) => Text = text;

    internal Argument(string name, decimal number)
        : this(name) => Number = number;

    internal Argument(string name, PartialDate date)
        : this(name) => Date = date;

    internal Argument(string name, Sequence<string> texts)
        : this(name) => Texts = texts;

    /// <summary>The name the text knows it by.</summary>
    public string Name { get; }

    /// <summary>Words, an id or a word of the format.</summary>
    public string? Text { get; }

    /// <summary>A number.</summary>
    public decimal? Number { get; }

    /// <summary>A date.</summary>
    public PartialDate? Date { get; }

    /// <summary>Several ids or words.</summary>
    public Sequence<string>? Texts { get; }

    /// <summary>The value as it is written where it is one of several.</summary>
    internal string Plainly() =>
        Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? Date?.ToString()
        ?? throw new InvalidOperationException($"Argument '{Name}' is itself several; expected one value for each.");

    /// <summary>The argument's name; never its words.</summary>
    public override string ToString() => Name;
}
