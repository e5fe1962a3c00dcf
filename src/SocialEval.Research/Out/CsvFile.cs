using System.Buffers;
using System.Globalization;
using System.Text;

namespace SocialEval.Research.Out;

/// <summary>A table as CSV (RFC 4180), for programs or for spreadsheets in French.</summary>
internal sealed class CsvFile : TableFile
{
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = "," };
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\r\n\t");

    private readonly StreamWriter writer;
    private readonly bool isForSpreadsheets;

    public CsvFile(ExportTable table, string path, bool isForSpreadsheets)
        : base(table)
    {
        this.isForSpreadsheets = isForSpreadsheets;
        writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: isForSpreadsheets)) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(isForSpreadsheets ? ';' : ',', table.Columns.Select(column => column.Name)));
    }

    public override ValueTask DisposeAsync() => writer.DisposeAsync();

    protected override async Task AddAsync(List<object?[]> rows, CancellationToken cancellation)
    {
        var line = new StringBuilder();
        foreach (var row in rows)
        {
            line.Clear();
            for (var cell = 0; cell < row.Length; cell++)
            {
                line.Append(cell == 0 ? string.Empty : isForSpreadsheets ? ";" : ",").Append(Written(row[cell]));
            }

            await writer.WriteLineAsync(line, cancellation).ConfigureAwait(false);
        }
    }

    private string Written(object? cell) => cell switch
    {
        null => string.Empty,
        string text => Quote(isForSpreadsheets ? Harmless(text) : text),
        bool yes => yes ? "true" : "false",
        double number => number.ToString("R", isForSpreadsheets ? Comma : NumberFormatInfo.InvariantInfo),
        int whole => whole.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell is a {cell.GetType().Name}; expected a text, a number or a yes or no.", nameof(cell)),
    };

    // A spreadsheet takes words that begin so for a formula, and runs it.
    private static string Harmless(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;

    /// <summary>A cell as CSV has it.</summary>
    internal static string Quote(string text) =>
        text.AsSpan().ContainsAny(Quoted) || text is [' ', ..] or [.., ' '] ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
