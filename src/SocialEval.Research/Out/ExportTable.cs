namespace SocialEval.Research.Out;

/// <summary>One table of an export: its columns, and the rows that one journey gives.</summary>
/// <param name="name">Its name.</param>
/// <param name="columns">Its columns.</param>
/// <param name="rows">The rows of a journey, a cell for each column: a text, a whole number, a number or a yes or no, as the column
/// says; or nothing.</param>
internal sealed class ExportTable(string name, ExportColumn[] columns, Func<ExportedJourney, IEnumerable<object?[]>> rows)
{
    public string Name => name;

    public ExportColumn[] Columns => columns;

    public IEnumerable<object?[]> Rows(ExportedJourney journey) => rows(journey);
}

/// <summary>A column of an export.</summary>
/// <param name="Name">Its name, by which <c>ExportTexts</c> says what it holds.</param>
/// <param name="Holds">What its cells are.</param>
internal readonly record struct ExportColumn(string Name, ColumnKind Holds = ColumnKind.Text)
{
    public static implicit operator ExportColumn(string name) => new(name);
}

/// <summary>What the cells of a column are.</summary>
internal enum ColumnKind
{
    Text,
    Whole,
    Number,
    YesOrNo,
}
