using System.Text.Json;
using SocialEval.Exchange.Records;

namespace SocialEval.Exchange.Tables;

/// <summary>Reads a file as rows: a table as CSV, or submissions as JSON, told apart by what they begin with.</summary>
internal static class SourceReading
{
    private const string Submissions = "submissions of a form: JSON objects, in a list, on a page of results or one on each line";

    public static SourceTable? Read(ExchangeFile file, MappingParts mapping, List<ExchangeProblem> problems)
    {
        if (FileText.Of(file, mapping.Encoding, out var problem) is not { } text)
        {
            problems.Add(problem!);
            return null;
        }

        return text.AsSpan().TrimStart() is ['{' or '[', ..] ? OfJson(file, text, problems) : OfCsv(file, text, mapping, problems);
    }

    private static SourceTable? OfCsv(ExchangeFile file, string text, MappingParts mapping, List<ExchangeProblem> problems)
    {
        var csv = new CsvText(text, mapping.Separator, (line, found, expected) => problems.Add(new(file.Name, "$", found, expected, line)));
        List<string>? header = null;
        var rows = new List<SourceRow>();
        foreach (var (line, cells) in csv.Records())
        {
            if (header is null)
            {
                header = cells.ConvertAll(cell => cell.Trim());
                Twice(file, header, line, mapping, problems);
                continue;
            }

            while (cells.Count > header.Count && string.IsNullOrWhiteSpace(cells[^1]))
            {
                cells.RemoveAt(cells.Count - 1);
            }

            if (cells.Count != header.Count)
            {
                problems.Add(new(file.Name, "$", FormattableString.Invariant($"a row of {cells.Count} cells"), FormattableString.Invariant($"{header.Count}, as in the header"), line));
                continue;
            }

            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < cells.Count; i++)
            {
                row.TryAdd(header[i], cells[i]);
            }

            rows.Add(new(file.Name, line, null, row));
        }

        if (header is null || rows.Count == 0)
        {
            problems.Add(new(file.Name, "$", header is null ? "no header" : "a header and no row that can be read", "a header and rows under it", 1));
        }

        return header is null ? null : new(file.Name, [.. header.Where(column => column.Length > 0).Distinct(StringComparer.Ordinal)], rows);
    }

    private static void Twice(ExchangeFile file, List<string> header, int line, MappingParts mapping, List<ExchangeProblem> problems)
    {
        foreach (var column in header.GroupBy(column => column, StringComparer.Ordinal).Where(same => same.Count() > 1 && mapping.Columns.Contains(same.Key)))
        {
            problems.Add(new(file.Name, $"column '{column.Key}'", "two columns of that name", "one: which of them is meant cannot be known, and the first is taken", line));
        }
    }

    private static SourceTable OfJson(ExchangeFile file, string text, List<ExchangeProblem> problems)
    {
        var columns = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var table = new SourceTable(file.Name, columns, []) { IsForm = true };
        foreach (var record in JsonRecords.Read(file, text, Submissions, problems))
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            Flatten(record.Root, string.Empty, cells, table.Repeats);
            columns.AddRange(cells.Keys.Where(known.Add));
            table.Rows.Add(new(file.Name, record.Line, record.Path, cells));
        }

        return table;
    }

    // Groups of questions are objects within objects, or already one name with slashes: both are found by the same name.
    private static void Flatten(JsonElement element, string group, Dictionary<string, string> cells, Dictionary<string, int> repeats)
    {
        foreach (var member in element.EnumerateObject())
        {
            var column = group.Length == 0 ? member.Name : $"{group}/{member.Name}";
            switch (member.Value.ValueKind)
            {
                case JsonValueKind.Object:
                    Flatten(member.Value, column, cells, repeats);
                    break;
                case JsonValueKind.Array when member.Value.EnumerateArray().Any(each => each.ValueKind is JsonValueKind.Object or JsonValueKind.Array):
                    repeats[column] = repeats.GetValueOrDefault(column) + 1;
                    break;
                case JsonValueKind.Array:
                    cells[column] = string.Join(' ', member.Value.EnumerateArray().Select(Text));
                    break;
                case JsonValueKind.Null or JsonValueKind.Undefined:
                    break;
                default:
                    cells[column] = Text(member.Value);
                    break;
            }
        }
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
