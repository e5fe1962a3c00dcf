using System.Text.Json;
using System.Text.Unicode;
using SocialEval.Journeys;

namespace SocialEval.Research;

/// <summary>Goes through a JSON document and notes all that is not as it should be.</summary>
internal sealed class JsonWalk
{
    private readonly List<Problem> problems = [];

    public void Note(string path, string found, string expected) => problems.Add(new(path, found, expected));

    /// <exception cref="InvalidDocumentException">Something was noted.</exception>
    public void ThrowIfAny()
    {
        if (problems.Count > 0)
        {
            throw new InvalidDocumentException([.. problems]);
        }
    }

    /// <exception cref="InvalidDocumentException">It is no JSON, or not in UTF-8, or holds half of a character.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        // A mark before the first byte is how some programs say UTF-8.
        var text = json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json;
        if (!Utf8.IsValid(text.Span))
        {
            throw NoDocument("bytes that are not UTF-8");
        }

        try
        {
            ReadTexts(text.Span);
            return JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (InvalidOperationException)
        {
            throw NoDocument("an escape that is half of a character (a lone surrogate)");
        }
        catch (JsonException broken)
        {
            throw NoDocument(FormattableString.Invariant($"text that is no JSON (line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1})"));
        }
    }

    /// <summary>The members of an object; one that is none of the expected ones is noted.</summary>
    public IEnumerable<(string Name, JsonElement Value, string Path)> Members(JsonElement element, string path, params string[] expected)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Note(path, Kind(element), "an object");
            yield break;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (Array.IndexOf(expected, member.Name) < 0)
            {
                Note(path, $"a member '{member.Name}'", $"one of {string.Join(", ", expected)}");
            }
            else
            {
                yield return (member.Name, member.Value, $"{path}.{member.Name}");
            }
        }
    }

    /// <summary>The items of a list.</summary>
    public IEnumerable<(JsonElement Value, string Path)> Items(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Note(path, Kind(element), "a list");
            return [];
        }

        return element.EnumerateArray().Select((item, place) => (item, FormattableString.Invariant($"{path}[{place}]")));
    }

    /// <summary>A text that is not empty, without the spaces around it; nothing, and noted, where it is none.</summary>
    public string? Text(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.String && element.GetString()!.Trim() is { Length: > 0 } text)
        {
            return text;
        }

        Note(path, element.ValueKind == JsonValueKind.String ? "an empty text" : Kind(element), "a text");
        return null;
    }

    /// <summary>A whole number that is not below another; nothing, and noted, where it is none.</summary>
    public int? Count(JsonElement element, string path, int least = 0)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var count) && count >= least)
        {
            return count;
        }

        Note(path, element.ValueKind == JsonValueKind.Number ? element.GetRawText() : Kind(element), FormattableString.Invariant($"a whole number, {least} or more"));
        return null;
    }

    /// <summary>A number from 0 to 1; nothing, and noted, where it is none.</summary>
    public double? Share(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Number && element.GetDouble() is >= 0 and <= 1 and var share)
        {
            return share;
        }

        Note(path, element.ValueKind == JsonValueKind.Number ? element.GetRawText() : Kind(element), "a number from 0 to 1");
        return null;
    }

    // A document keeps its texts as they are written, and would find out about half of a character only where somebody asks for it.
    private static void ReadTexts(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.PropertyName or JsonTokenType.String, ValueIsEscaped: true })
            {
                _ = reader.GetString();
            }
        }
    }

    private static InvalidDocumentException NoDocument(string found) => new([new Problem("$", found, "a JSON document")]);

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => element.GetRawText(),
    };
}
