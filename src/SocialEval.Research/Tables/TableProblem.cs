using System.Globalization;
using System.Text;

namespace SocialEval.Research.Tables;

/// <summary>One thing in a table that cannot be read as what it should be: where, what is there, and what was expected.</summary>
/// <param name="Found">What is there, in quotes where it is quoted from the table.</param>
/// <param name="Expected">What was expected.</param>
public sealed record TableProblem(string Found, string Expected)
{
    /// <summary>The line, counted from 1 with the header; absent where the whole table or column is meant.</summary>
    public int? Line { get; init; }

    /// <summary>The column, by its name in the header; absent where the whole row or table is meant.</summary>
    public string? Column { get; init; }

    /// <summary>What the row is about, by its first cell.</summary>
    public string? Row { get; init; }

    /// <summary>The problem as one line: line, column, row, what is there, what was expected.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}") : null);
        Append(text, Column is { } column ? $"column '{column}'" : null);
        Append(text, Row is { } row ? $"row '{row}'" : null);
        return text.Append(text.Length > 0 ? ": " : string.Empty).Append(Found).Append(", expected ").Append(Expected).ToString();
    }

    private static void Append(StringBuilder text, string? place)
    {
        if (place is not null)
        {
            text.Append(text.Length > 0 ? ", " : string.Empty).Append(place);
        }
    }
}
