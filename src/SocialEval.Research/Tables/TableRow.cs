namespace SocialEval.Research.Tables;

/// <summary>One row of a table: the line of the text it begins on, and its cells as they stand there, without spaces around.</summary>
/// <param name="Line">The line, counted from 1; the header is on the first.</param>
/// <param name="Cells">The cells, one for each column.</param>
public sealed record TableRow(int Line, Sequence<string> Cells)
{
    /// <summary>What the row is about: its first cell.</summary>
    public string Name => Cells[0];
}
