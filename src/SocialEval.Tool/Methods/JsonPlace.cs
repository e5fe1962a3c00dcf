using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SocialEval.Tool.Methods;

/// <summary>Finds where in a text a path leads.</summary>
internal static class JsonPlace
{
    /// <summary>Where the value of a path starts, or the innermost thing around it that is there, in bytes.</summary>
    public static long Of(ReadOnlySpan<byte> json, string path)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var place = reader.TokenStartIndex;
        foreach (var step in path.TrimStart('$').Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!(step[0] == '[' ? Enter(ref reader, int.Parse(step.AsSpan(1, step.Length - 2), CultureInfo.InvariantCulture)) : Enter(ref reader, step)))
            {
                break;
            }

            place = reader.TokenStartIndex;
        }

        return place;
    }

    private static bool Enter(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index--)
        {
            if (index == 0)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static bool Enter(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var utf8 = Encoding.UTF8.GetBytes(name);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(utf8);
            reader.Read();
            if (isIt)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
