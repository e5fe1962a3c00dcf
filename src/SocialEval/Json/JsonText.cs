using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialEval.Json;

/// <summary>Writes texts as people would read them: accents, quotation marks, non-breaking spaces, any script and emoji as
/// they are; only what JSON cannot hold is escaped.</summary>
/// <remarks>The encoders of the framework escape emoji and every space but one, even the most relaxed. Half of a surrogate
/// pair, which is no character, becomes U+FFFD.</remarks>
internal static class JsonText
{
    // What the relaxed encoder leaves as it is, or escapes as JSON must.
    private static readonly SearchValues<char> Common = SearchValues.Create(Characters());

    public static JsonWriterOptions Options(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
    };

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(Common) < 0)
        {
            json.WriteStringValue(text);
            return;
        }

        // Six bytes are the most one UTF-16 unit takes: \u001f.
        var rented = ArrayPool<byte>.Shared.Rent((text.Length * 6) + 2);
        try
        {
            json.WriteRawValue(rented.AsSpan(0, Quote(text, rented)), skipInputValidation: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    private static int Quote(ReadOnlySpan<char> text, Span<byte> quoted)
    {
        var length = 0;
        quoted[length++] = (byte)'"';
        foreach (var rune in text.EnumerateRunes())
        {
            var value = rune.Value;
            if (value is '"' or '\\')
            {
                quoted[length++] = (byte)'\\';
                quoted[length++] = (byte)value;
            }
            else if (value is < ' ' or '\u007F' or '\u2028' or '\u2029')
            {
                length += Escape(value, quoted[length..]);
            }
            else
            {
                length += rune.EncodeToUtf8(quoted[length..]);
            }
        }

        quoted[length++] = (byte)'"';
        return length;
    }

    private static int Escape(int value, Span<byte> quoted)
    {
        var brief = value switch { '\n' => 'n', '\r' => 'r', '\t' => 't', '\b' => 'b', '\f' => 'f', _ => '\0' };
        quoted[0] = (byte)'\\';
        if (brief != '\0')
        {
            quoted[1] = (byte)brief;
            return 2;
        }

        quoted[1] = (byte)'u';
        for (var i = 0; i < 4; i++)
        {
            quoted[2 + i] = (byte)"0123456789ABCDEF"[(value >> (12 - (4 * i))) & 15];
        }

        return 6;
    }

    private static string Characters()
    {
        var characters = new StringBuilder("«»’‘“”…–—œŒŸ€");
        for (var letter = ' '; letter <= 'ÿ'; letter++)
        {
            if (letter is < '\u007F' or >= 'À')
            {
                characters.Append(letter);
            }
        }

        return characters.ToString();
    }
}
