using System.Text.Json;

namespace SocialEval.Json;

/// <summary>Telling where and why JSON stops being JSON.</summary>
internal ref partial struct JourneyReader
{
    private void TellMalformed(JsonException malformed)
    {
        if (notUtf8At >= 0)
        {
            Tell(Path(), notUtf8At, "bytes that are not UTF-8", "JSON in UTF-8");
            return;
        }

        var next = NextToken((int)reader.BytesConsumed);
        if (Nesting() == DeepestNesting && next < json.Length && json[next] is (byte)'{' or (byte)'[')
        {
            Tell(Path(), next, "objects and lists nested more than 256 deep", "less nesting");
        }
        else if (depth < 0 && reader.CurrentDepth == 0 && reader.BytesConsumed > 0)
        {
            Tell("$", next, "something after the end of the journey", "nothing more");
        }
        else if (IsCut())
        {
            Tell(Path(), json.Length, "the end of the text", "the rest of the journey: it is cut off");
        }
        else
        {
            var at = At(malformed);
            Tell(Path(), at, Sign(at), "well-formed JSON");
        }
    }

    // A reader that stands on the start of a list or an object does not count it yet.
    private readonly int Nesting() =>
        reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);

    private readonly int NextToken(int from)
    {
        var offset = json[from..].IndexOfAnyExcept(" \t\r\n"u8);
        return offset < 0 ? json.Length : from + offset;
    }

    /// <summary>Whether everything there is would be well-formed if more came after it.</summary>
    private readonly bool IsCut()
    {
        var again = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = DeepestNesting }));
        try
        {
            while (again.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private readonly int At(JsonException malformed)
    {
        var at = 0;
        for (var line = malformed.LineNumber ?? 0; line > 0; line--)
        {
            at += json[at..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(at + (malformed.BytePositionInLine ?? 0), json.Length);
    }

    /// <summary>A sign of punctuation is told; a letter might be somebody's.</summary>
    private readonly string Sign(int at) =>
        at < json.Length && json[at] is > (byte)' ' and < 127 && char.IsPunctuation((char)json[at]) && json[at] != (byte)'"'
            ? $"a sign out of place: {(char)json[at]}"
            : "something that is not JSON";
}
