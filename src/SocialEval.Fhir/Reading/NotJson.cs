using System.Text.Json;
using System.Text.Unicode;

namespace SocialEval.Fhir.Reading;

/// <summary>Says what a file is that is not one JSON object, and where it stops being one.</summary>
internal static class NotJson
{
    private const string Expected = "one FHIR R4 resource or bundle, as JSON in UTF-8";

    public static FhirProblem? Diagnose(string file, ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return new(file, "$", "text in UTF-16", Expected, 1);
        }

        var start = content.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0)
        {
            return new(file, "$", content.IsEmpty ? "an empty file" : "a file of white space", Expected, 1);
        }

        if (!Utf8.IsValid(content))
        {
            return new(file, "$", "bytes that are not UTF-8", Expected, LineAt(content, FirstInvalid(content)));
        }

        return content[start] switch
        {
            (byte)'<' => new(file, "$", "XML", Expected, LineAt(content, start)),
            (byte)'[' => new(file, "$", "a JSON array", Expected, LineAt(content, start)),
            (byte)'{' => Broken(file, content),
            _ => new(file, "$", "text that is not a JSON object", Expected, LineAt(content, start)),
        };
    }

    /// <summary>A member written twice in one object: which of the two is meant cannot be known.</summary>
    public static FhirProblem RepeatedMember(string file, ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content);
        var objects = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                objects.Push(new(StringComparer.Ordinal));
            }
            else if (reader.TokenType == JsonTokenType.EndObject)
            {
                objects.Pop();
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && !objects.Peek().Add(reader.GetString()!))
            {
                break;
            }
        }

        return new(file, "$", "a member written twice in one object", "each member once", LineAt(content, (int)reader.TokenStartIndex));
    }

    // The reader is told that more may come: where the bytes end first, the file is cut short; where it stops before, it is broken.
    private static FhirProblem? Broken(string file, ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.PropertyName or JsonTokenType.String, ValueIsEscaped: true })
                {
                    _ = reader.GetString();
                }
            }
        }
        catch (InvalidOperationException)
        {
            return new(file, "$", "an escape that is half of a character (a lone surrogate)", Expected, LineAt(content, (int)reader.TokenStartIndex));
        }
        catch (JsonException)
        {
            var found = reader.CurrentDepth >= 64 ? "JSON nested deeper than 64 levels" : "JSON that breaks off: another character than JSON allows";
            return new(file, "$", found, Expected, LineAt(content, (int)reader.BytesConsumed));
        }

        // An object that was only opened has no depth yet.
        return reader.CurrentDepth > 0 || reader.TokenType != JsonTokenType.EndObject || content[(int)reader.BytesConsumed..].ContainsAnyExcept(" \t\r\n"u8)
            ? new(file, "$", "JSON that ends before it is complete", Expected, LineAt(content, content.Length))
            : null;
    }

    private static int LineAt(ReadOnlySpan<byte> content, int offset) => content[..offset].Count((byte)'\n') + 1;

    private static int FirstInvalid(ReadOnlySpan<byte> content)
    {
        Span<char> chars = stackalloc char[256];
        var offset = 0;
        while (Utf8.ToUtf16(content[offset..], chars, out var read, out _, replaceInvalidSequences: false) == System.Buffers.OperationStatus.DestinationTooSmall)
        {
            offset += read;
        }

        _ = Utf8.ToUtf16(content[offset..], chars, out var last, out _, replaceInvalidSequences: false);
        return offset + last;
    }
}
