namespace SocialEval.Exchange.Tables;

/// <summary>The rows of one file: those of a table, or the submissions of a form.</summary>
/// <param name="File">The file.</param>
/// <param name="Columns">The columns there are, in the order of the file.</param>
/// <param name="Rows">The rows that could be read.</param>
internal sealed record SourceTable(string File, List<string> Columns, List<SourceRow> Rows)
{
    /// <summary>Whether its rows are submissions of a form, where what nobody answered is not there.</summary>
    public bool IsForm { get; init; }

    /// <summary>Lists in submissions, which are no cells, by their column.</summary>
    public Dictionary<string, int> Repeats { get; } = new(StringComparer.Ordinal);
}

/// <summary>One row: its cells by column. A cell that is not there says nothing.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line it begins on.</param>
/// <param name="Path">Where it is in a JSON file; nothing in a table.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record SourceRow(string File, int Line, string? Path, Dictionary<string, string> Cells)
{
    /// <summary>A column of the row, as problems name it: the line is told beside it.</summary>
    public string Column(string column) => Path is null ? $"column '{column}'" : $"{Path}['{column}']";

    /// <summary>A column of the row, as losses name it.</summary>
    public string Place(string? column) => Path is null
        ? FormattableString.Invariant($"line {Line}{(column is null ? string.Empty : $", column '{column}'")}")
        : column is null ? Path : Column(column);
}
