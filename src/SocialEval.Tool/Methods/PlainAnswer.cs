using System.Text;
using System.Text.Json;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Methods;

/// <summary>An answer as lines to read: a name and its value on each, what is inside another thing further to the right.</summary>
internal static class PlainAnswer
{
    public static byte[] Of(byte[] answer)
    {
        using var document = JsonDocument.Parse(answer);
        var text = new StringBuilder();
        Write(document.RootElement, text, string.Empty);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(JsonElement value, StringBuilder text, string indent)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                text.Append(indent).Append(member.Name).Append(':');
                Inside(member.Value, text, indent);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                text.Append(indent).Append('-');
                Inside(item, text, indent);
            }
        }
        else
        {
            text.Append(indent).Append(Line(value)).Append('\n');
        }
    }

    private static void Inside(JsonElement value, StringBuilder text, string indent)
    {
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            text.Append(' ').Append(Line(value)).Append('\n');
        }
        else if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Number))
        {
            text.Append(' ').AppendJoin(", ", value.EnumerateArray().Select(item => item.GetRawText())).Append('\n');
        }
        else
        {
            text.Append('\n');
            Write(value, text, indent + "  ");
        }
    }

    private static string Line(JsonElement value) => value.ValueKind == JsonValueKind.String ? Visible.Text(value.GetString()!) : value.GetRawText();
}
