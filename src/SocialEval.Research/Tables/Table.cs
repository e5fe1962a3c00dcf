using System.Text;

namespace SocialEval.Research.Tables;

/// <summary>A table as it stands in a file: a header, and rows whose first cell says what each is about.</summary>
/// <remarks>
/// <para>Read from CSV with commas, semicolons or tabs, quoted or not, with or without a byte order mark, with decimal points or
/// commas. Rows and columns that are empty from end to end, which spreadsheets leave, are left out.</para>
/// <para>Immutable; safe to read from several threads.</para>
/// </remarks>
public sealed class Table
{
    private readonly TableFormat format;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    internal Table(Sequence<string> columns, Sequence<TableRow> rows, char decimalMark, TableFormat format)
    {
        Columns = columns;
        Rows = rows;
        DecimalMark = decimalMark;
        this.format = format;
        for (var i = 0; i < columns.Count; i++)
        {
            places[columns[i]] = i;
        }
    }

    /// <summary>The names in the header; that of the first column may be empty.</summary>
    public Sequence<string> Columns { get; }

    /// <summary>The rows, in the order of the text.</summary>
    public Sequence<TableRow> Rows { get; }

    /// <summary>What stands before decimals in this table, a point or a comma.</summary>
    public char DecimalMark { get; }

    /// <summary>Reads a table from the bytes of a file.</summary>
    /// <param name="stream">The file; it is read to its end and left open.</param>
    /// <param name="format">How it is written, where that is known.</param>
    /// <exception cref="InvalidTableException">It has no header or no row, a row with more or fewer cells than the header, a column
    /// without a name or with that of another, or quotes that do not close.</exception>
    public static Table Read(Stream stream, TableFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Parse(TableBytes.Decoded(bytes.ToArray(), format?.Encoding), format);
    }

    /// <summary>Reads a table from text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">How it is written, where that is known.</param>
    /// <exception cref="InvalidTableException">As for <see cref="Read"/>.</exception>
    public static Table Parse(string text, TableFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TableParsing(text, format ?? new()).Table();
    }

    /// <summary>The first column: what each row is about. A name that is missing, or that an earlier row has, is a problem.</summary>
    public TableColumn<string> Names()
    {
        var problems = new List<TableProblem>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            if (row.Name.Length == 0)
            {
                problems.Add(new("no name", "one in the first cell") { Line = row.Line, Column = Columns[0] });
            }
            else if (!lines.TryAdd(row.Name, row.Line))
            {
                problems.Add(new(FormattableString.Invariant($"'{row.Name}', which line {lines[row.Name]} has already"), "a name of its own") { Line = row.Line, Column = Columns[0] });
            }
        }

        return new(Columns[0], [.. Rows.Select(row => row.Name)], [.. problems]);
    }

    /// <summary>A column as text.</summary>
    /// <param name="column">Its name in the header. A name that the header does not have is a problem.</param>
    public TableColumn<string> Texts(string column) => Cells<string>(column, (text, _) => (text, null));

    /// <summary>A column as numbers. A cell that is no number is a problem.</summary>
    /// <param name="column">Its name in the header. A name that the header does not have is a problem.</param>
    public TableColumn<double?> Numbers(string column) => Cells<double?>(column, Number);

    private TableColumn<T> Cells<T>(string column, Func<string, TableRow, (T? Value, TableProblem? Problem)> read)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (!places.TryGetValue(column, out var place))
        {
            var all = string.Join(", ", Columns.Skip(1));
            return new(column, [.. new T?[Rows.Count]], [new("no such column", $"one of {all}") { Column = column }]);
        }

        var cells = new T?[Rows.Count];
        var problems = new List<TableProblem>();
        for (var i = 0; i < cells.Length; i++)
        {
            var row = Rows[i];
            if (IsMissing(row.Cells[place]))
            {
                continue;
            }

            (cells[i], var problem) = read(row.Cells[place], row);
            if (problem is not null)
            {
                problems.Add(problem with { Line = row.Line, Column = column, Row = row.Name });
            }
        }

        return new(column, [.. cells], [.. problems]);
    }

    private (double? Value, TableProblem? Problem) Number(string text, TableRow row)
    {
        if (NumberText.TryParse(text, DecimalMark, out var number))
        {
            return (number, null);
        }

        var other = DecimalMark == ',' ? '.' : ',';
        return (null, new($"'{text}'", NumberText.TryParse(text, other, out _) ? $"a number with '{DecimalMark}' before its decimals, as in the rest of the table" : "a number"));
    }

    private bool IsMissing(string cell)
    {
        foreach (var mark in format.Missing)
        {
            if (mark == cell)
            {
                return true;
            }
        }

        return false;
    }
}
