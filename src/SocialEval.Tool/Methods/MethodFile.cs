using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Methods;

/// <summary>A file of cases for one method: one case, a list of them, or an object whose <c>cases</c> are such a list. It is
/// answered whole or not at all.</summary>
internal static class MethodFile
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers a file.</summary>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="utf8">What is in it.</param>
    /// <param name="method">The method.</param>
    /// <param name="refusals">Why it is refused.</param>
    /// <returns>The answer as indented JSON; nothing where the file is refused.</returns>
    public static byte[]? Answer(string name, ReadOnlyMemory<byte> utf8, Method method, out Refusal[] refusals)
    {
        // A mark of the byte order, as some systems begin their files with, is no JSON.
        utf8 = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        using var input = Parse(name, utf8, out refusals);
        if (input is null)
        {
            return null;
        }

        var problems = new List<Problem>();
        var (cases, path) = Cases(input.RootElement);
        var answers = new List<Action<Utf8JsonWriter>?>();
        if (cases is { } list)
        {
            foreach (var one in list.EnumerateArray())
            {
                answers.Add(method.Answer(one, string.Create(CultureInfo.InvariantCulture, $"{path}[{answers.Count}]"), problems));
            }
        }
        else
        {
            answers.Add(method.Answer(input.RootElement, path, problems));
        }

        refusals = Placed(name, utf8, problems);
        return problems.Count > 0 ? null : Write(answers, isList: cases is not null);
    }

    private static JsonDocument? Parse(string name, ReadOnlyMemory<byte> utf8, out Refusal[] refusals)
    {
        try
        {
            refusals = [];
            return JsonDocument.Parse(utf8);
        }
        catch (JsonException malformed)
        {
            refusals = [new Refusal(name, (malformed.LineNumber ?? 0) + 1, "$", "something that is not JSON, expected JSON in UTF-8")];
            return null;
        }
    }

    private static (JsonElement? Cases, string Path) Cases(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => (root, "$"),
        JsonValueKind.Object when root.TryGetProperty("cases", out var cases)
            && cases.ValueKind == JsonValueKind.Array && cases.GetArrayLength() > 0 && cases[0].ValueKind == JsonValueKind.Object => (cases, "$.cases"),
        _ => (null, "$"),
    };

    private static Refusal[] Placed(string name, ReadOnlyMemory<byte> utf8, List<Problem> problems)
    {
        var lines = new LineCount(utf8, 1);
        var refusals = new Refusal[problems.Count];
        for (var i = 0; i < refusals.Length; i++)
        {
            refusals[i] = new(name, lines.At(JsonPlace.Of(utf8.Span, problems[i].Path)), problems[i].Path, problems[i].Message);
        }

        return refusals;
    }

    private static byte[] Write(List<Action<Utf8JsonWriter>?> answers, bool isList)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Indented))
        {
            if (isList)
            {
                json.WriteStartArray();
            }

            foreach (var answer in answers)
            {
                answer!(json);
            }

            if (isList)
            {
                json.WriteEndArray();
            }
        }

        text.Write("\n"u8);
        return text.WrittenSpan.ToArray();
    }
}
