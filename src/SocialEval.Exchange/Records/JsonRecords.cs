using System.Text;
using System.Text.Json;
using SocialEval.Journeys;

namespace SocialEval.Exchange.Records;

/// <summary>Finds the records in a JSON file: one object, a list of them, one after another, or a page that holds a list. Those
/// before the place where the file breaks off are still read.</summary>
internal sealed class JsonRecords
{
    // How pages of KoboToolbox and of ODK Central call their list, and what stands beside it.
    private static readonly (string List, string Beside)[] Pages = [("results", "count"), ("value", "@odata.context")];

    private readonly string file;
    private readonly byte[] utf8;
    private readonly string expected;
    private readonly List<ExchangeProblem> problems;
    private readonly List<JsonRecord> records = [];
    private int counted;
    private int line = 1;

    private JsonRecords(string file, string text, string expected, List<ExchangeProblem> problems)
    {
        this.file = file;
        utf8 = Encoding.UTF8.GetBytes(text);
        this.expected = expected;
        this.problems = problems;
    }

    public static List<JsonRecord> Read(ExchangeFile file, string text, string expected, List<ExchangeProblem> problems)
    {
        var reading = new JsonRecords(file.Name, text, expected, problems);
        reading.Read();
        return reading.records;
    }

    private void Read()
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowMultipleValues = true });
        try
        {
            var place = 0;
            var isList = false;
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartArray && !isList)
                {
                    isList = true;
                }
                else if (reader.TokenType == JsonTokenType.EndArray)
                {
                    isList = false;
                }
                else
                {
                    Reach((int)reader.TokenStartIndex);
                    Add(JsonElement.ParseValue(ref reader), isList || place > 0 ? FormattableString.Invariant($"$[{place}]") : "$");
                    place++;
                }
            }
        }
        catch (JsonException)
        {
            Reach((int)reader.BytesConsumed);
            problems.Add(new(file, "$", "JSON that breaks off, or is none", expected, line));
        }
    }

    private void Reach(int offset)
    {
        line += utf8.AsSpan(counted, offset - counted).Count((byte)'\n');
        counted = offset;
    }

    private void Add(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new(file, path, "something else than an object", expected, line));
        }
        else if (!JsonTexts.AreWhole(element))
        {
            problems.Add(new(file, path, JsonTexts.Half, JsonTexts.Whole, line));
        }
        else if (Twice(element) is { } twice)
        {
            problems.Add(new(file, path, $"the member {Told.Quote(twice)} twice in one object", "each member once", line));
        }
        else if (Array.FindIndex(Pages, page => element.TryGetProperty(page.Beside, out _) && element.TryGetProperty(page.List, out var list) && list.ValueKind == JsonValueKind.Array) is var page and >= 0)
        {
            var place = 0;
            foreach (var entry in element.GetProperty(Pages[page].List).EnumerateArray())
            {
                Add(entry, FormattableString.Invariant($"{path}.{Pages[page].List}[{place++}]"));
            }
        }
        else
        {
            records.Add(new(file, path, element, line));
        }
    }

    private static string? Twice(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().GroupBy(member => member.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any())?.Key
            ?? element.EnumerateObject().Select(member => Twice(member.Value)).FirstOrDefault(twice => twice is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(Twice).FirstOrDefault(twice => twice is not null),
        _ => null,
    };
}

/// <summary>One record of a JSON file.</summary>
/// <param name="File">The file.</param>
/// <param name="Path">Where in it.</param>
/// <param name="Root">The object.</param>
/// <param name="Line">The line it begins on, in a file of lines; that of its page otherwise.</param>
internal sealed record JsonRecord(string File, string Path, JsonElement Root, int Line);
