using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialEval.Research;

/// <summary>How results are written as JSON: indented, accents as they are.</summary>
internal static class JsonOut
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static Utf8JsonWriter To(IBufferWriter<byte> buffer) => new(buffer, Options);

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
