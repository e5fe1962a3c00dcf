using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SocialEval.Inquiries.Rendering;

namespace SocialEval.Json;

/// <summary>Writes texts as people would read them: accents, quotation marks, non-breaking spaces, any script and emoji as
/// they are; only what JSON cannot hold is escaped.</summary>
/// <remarks>The encoders of the framework escape emoji and every space but one, even the most relaxed. Half of a surrogate
/// pair, which is no character, becomes U+FFFD.</remarks>
internal static class JsonText
{
    private const int Eight = 8;

    // What the relaxed encoder leaves as it is, or escapes as JSON must.
    private static readonly SearchValues<char> Common = SearchValues.Create(Characters());

    // What JSON must have escaped, and the first byte of the line and paragraph separators, which it has with others.
    private static readonly SearchValues<byte> Suspect = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static letter => (byte)letter), (byte)'"', (byte)'\\', 0x7F, 0xE2]);

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

        var rented = ArrayPool<byte>.Shared.Rent(MostBytes(text));
        try
        {
            json.WriteRawValue(rented.AsSpan(0, Quote(text, rented)), skipInputValidation: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    /// <summary>The most bytes a text takes between quotation marks: six for one UTF-16 unit, as in \u001f.</summary>
    public static int MostBytes(ReadOnlySpan<char> text) => (text.Length * 6) + 2;

    /// <summary>Puts a text between quotation marks.</summary>
    /// <returns>How many bytes it takes.</returns>
    public static int Quote(ReadOnlySpan<char> text, Span<byte> quoted)
    {
        quoted[0] = (byte)'"';
        var length = 1;
        while (true)
        {
            var plain = CopyPlain(text, quoted[length..]);
            length += plain;
            if (plain == text.Length)
            {
                quoted[length++] = (byte)'"';
                return length;
            }

            // Half of a surrogate pair comes out as U+FFFD.
            Rune.DecodeFromUtf16(text[plain..], out var rune, out var units);
            length += Put(rune, quoted[length..]);
            text = text[(plain + units)..];
        }
    }

    /// <summary>Escapes what was written from a place on.</summary>
    public static void Escape(TextBuffer text, int from)
    {
        var written = text.Written[from..];
        for (var at = written.IndexOfAny(Suspect); at >= 0; at = written.IndexOfAny(Suspect))
        {
            written = written[at..];
            if (written[0] != 0xE2 || written.StartsWith("\u2028"u8) || written.StartsWith("\u2029"u8))
            {
                EscapeAll(text, text.Length - written.Length);
                return;
            }

            written = written[1..];
        }
    }

    private static void EscapeAll(TextBuffer text, int from)
    {
        var letters = Encoding.UTF8.GetString(text.Written[from..]);
        var rented = ArrayPool<byte>.Shared.Rent(MostBytes(letters));
        text.Replace(from, text.Length - from, rented.AsSpan(1, Quote(letters, rented) - 2));
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
    }

    // Copies letters of ASCII as far as none needs an escape, eight at a time; the last eight overlap with those before them.
    private static int CopyPlain(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        var i = 0;
        while (i <= text.Length - Eight && TryCopyEight(text[i..], utf8[i..]))
        {
            i += Eight;
            i = i > text.Length - Eight && i < text.Length ? text.Length - Eight : i;
        }

        for (; i < text.Length && text[i] is >= ' ' and <= '~' and not ('"' or '\\'); i++)
        {
            utf8[i] = (byte)text[i];
        }

        return i;
    }

    private static bool TryCopyEight(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        var letters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));
        var escaped = Vector128.GreaterThan(letters - Vector128.Create<ushort>(' '), Vector128.Create<ushort>('~' - ' '))
            | Vector128.Equals(letters, Vector128.Create<ushort>('"'))
            | Vector128.Equals(letters, Vector128.Create<ushort>('\\'));
        if (escaped != Vector128<ushort>.Zero)
        {
            return false;
        }

        Vector128.Narrow(letters, letters).GetLower().CopyTo(utf8);
        return true;
    }

    private static int Put(Rune rune, Span<byte> quoted)
    {
        switch (rune.Value)
        {
            case '"' or '\\':
                quoted[0] = (byte)'\\';
                quoted[1] = (byte)rune.Value;
                return 2;
            case < ' ' or '\u007F' or '\u2028' or '\u2029':
                return Escape(rune.Value, quoted);
            default:
                return rune.EncodeToUtf8(quoted);
        }
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
