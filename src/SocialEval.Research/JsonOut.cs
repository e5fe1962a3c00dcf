using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialEval.Research;

/// <summary>How results are written as JSON: accents as they are.</summary>
internal static class JsonOut
{
    /// <param name="buffer">Where to.</param>
    /// <param name="indented">Whether they are laid out over lines.</param>
    public static Utf8JsonWriter To(IBufferWriter<byte> buffer, bool indented = true) =>
        new(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" });

    /// <summary>A share; <c>null</c> where it cannot be worked out.</summary>
    public static void WriteShare(this Utf8JsonWriter json, string name, double? share)
    {
        if (share is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteRows(this Utf8JsonWriter json, string name, IEnumerable<long> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteNumberValue(row);
        }

        json.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteTexts(texts);
    }

    public static void WriteTexts(this Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
