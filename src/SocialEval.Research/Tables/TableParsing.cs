using CsvHelper;

namespace SocialEval.Research.Tables;

/// <summary>Cuts the text of a table into cells and looks at its shape.</summary>
internal sealed class TableParsing(string text, TableFormat format)
{
    private readonly List<TableProblem> problems = [];
    private readonly List<(int Line, string[] Cells)> records = [];
    private char delimiter;

    public Table Table()
    {
        Cut();
        if (records.Count == 0)
        {
            throw new InvalidTableException([.. problems, new("nothing", "a header and rows")]);
        }

        var header = records[0].Cells;
        var rows = Rows(header);
        var kept = Kept(header, rows);
        Look(header, kept);
        if (problems.Count > 0)
        {
            throw new InvalidTableException([.. problems.OrderBy(problem => problem.Line)]);
        }

        return new(
            [.. kept.Select(place => header[place])],
            [.. rows.Select(row => new TableRow(row.Line, [.. kept.Select(place => row.Cells[place])]))],
            format.DecimalMark ?? Mark(rows),
            format);
    }

    private void Cut()
    {
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = format.Delimiter,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            PoolStrings = true,
            OnMalformedRecord = Note,
        };
        using var reader = CsvReader.FromText(text.TrimStart('\uFEFF'), options);
        delimiter = reader.Separator;
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            if (cells.Any(cell => cell.Length > 0))
            {
                records.Add(((int)reader.LineNumber, cells));
            }
        }
    }

    private void Note(CsvMalformedRecord record)
    {
        var found = record.Reason == CsvMalformedReason.UnterminatedQuote ? "a quote that nothing closes" : "a quote that does not stand around a whole cell";
        problems.Add(new(found, "quotes before and after the cell, and doubled inside it") { Line = (int)record.LineNumber });
    }

    private List<(int Line, string[] Cells)> Rows(string[] header)
    {
        var rows = new List<(int Line, string[] Cells)>(records.Count);
        foreach (var (line, cells) in records.Skip(1))
        {
            if (cells.Length == header.Length)
            {
                rows.Add((line, cells));
            }
            else
            {
                problems.Add(new(FormattableString.Invariant($"{cells.Length} cells"), FormattableString.Invariant($"{header.Length}, as in the header")) { Line = line, Row = cells[0] });
            }
        }

        return rows;
    }

    // A column without a name in which nothing stands is what a spreadsheet left.
    private static int[] Kept(string[] header, List<(int Line, string[] Cells)> rows) =>
        [.. Enumerable.Range(0, header.Length).Where(place => place == 0 || header[place].Length > 0 || rows.Exists(row => row.Cells[place].Length > 0))];

    private void Look(string[] header, int[] kept)
    {
        var line = records[0].Line;
        foreach (var place in kept)
        {
            if (header[place].Length == 0 && place > 0)
            {
                problems.Add(new(FormattableString.Invariant($"no name for column {place + 1}"), "one in the header") { Line = line });
            }
            else if (Array.IndexOf(header, header[place]) < place)
            {
                problems.Add(new($"a second column '{header[place]}'", "a name of its own for each") { Line = line, Column = header[place] });
            }
        }

        if (records.Count == 1)
        {
            problems.Add(new("a header and no row", "a row or more under it"));
        }
    }

    // Between commas, a comma before three digits may as well part thousands: it then has to be said which.
    private char Mark(List<(int Line, string[] Cells)> rows)
    {
        var decimals = rows.SelectMany(row => row.Cells.Skip(1)).Select(cell => NumberText.Decimals(cell, ',')).OfType<int>();
        return decimals.Any(count => delimiter != ',' || count != 3) ? ',' : '.';
    }
}
