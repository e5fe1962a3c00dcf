using System.Text;

namespace SocialEval.Research.Tables;

/// <summary>How a table is written where its author knows; what is left out is found out from the text.</summary>
public sealed record TableFormat
{
    /// <summary>What stands between two cells, for example <c>;</c>. Absent: what its first lines are written with.</summary>
    public char? Delimiter { get; init; }

    /// <summary>What stands before decimals, <c>.</c> or <c>,</c>. Absent: a comma where numbers have one, else a point.</summary>
    public char? DecimalMark { get; init; }

    /// <summary>What a cell holds when nothing is known. Without saying: nothing at all, or <c>NA</c>.</summary>
    public Sequence<string> Missing { get; init; } = ["", "NA"];

    /// <summary>The encoding of the bytes. Absent: what a byte order mark says, else UTF-8, else Windows-1252, in which
    /// spreadsheets in French still save.</summary>
    public Encoding? Encoding { get; init; }
}
