namespace SocialEval.Reporting;

/// <summary>A part of a section.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>Lines of text, under a heading of their own or not.</summary>
/// <param name="Heading">What they are about; absent where the section says it.</param>
/// <param name="Items">The lines.</param>
public sealed record Lines(string? Heading, Sequence<Line> Items) : Block;

/// <summary>One line.</summary>
/// <param name="Kind">What sort of line.</param>
/// <param name="Text">What it says.</param>
public sealed record Line(LineKind Kind, string Text);

/// <summary>What sort of line it is. Told apart by words and by a mark, never by a colour alone.</summary>
public enum LineKind
{
    /// <summary>What somebody said themselves.</summary>
    Said,

    /// <summary>What is recorded.</summary>
    Recorded,

    /// <summary>Where nothing was said, nothing asked, nothing noted.</summary>
    Missing,

    /// <summary>A question. Nobody has to answer.</summary>
    Question,

    /// <summary>A word of explanation.</summary>
    Note,
}

/// <summary>Room to write by hand.</summary>
/// <param name="Label">What for.</param>
/// <param name="Rows">How many lines of writing.</param>
public sealed record Room(string Label, int Rows) : Block;

/// <summary>A picture, with its words.</summary>
/// <param name="Picture">The picture.</param>
public sealed record Drawing(Picture Picture) : Block;

/// <summary>A table.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Header">The columns; the first names the rows.</param>
/// <param name="Cells">The rows, each with as many cells as there are columns.</param>
public sealed record Rows(string Caption, Sequence<string> Header, Sequence<Sequence<string>> Cells) : Block;

/// <summary>Where people sign.</summary>
/// <param name="Names">Who.</param>
/// <param name="Date">What stands before the date.</param>
/// <param name="Signature">What stands before the signature.</param>
public sealed record Signatures(Sequence<string> Names, string Date, string Signature) : Block;
