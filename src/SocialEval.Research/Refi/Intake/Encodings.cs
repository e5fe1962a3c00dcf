using System.Text;
using System.Text.RegularExpressions;

namespace SocialEval.Research.Refi.Intake;

/// <summary>Text out of bytes in whatever encoding programs write: UTF-8, UTF-16 with its mark, or what the XML says of itself.</summary>
internal static partial class Encodings
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of some bytes, without a byte order mark.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isXml">Whether they may say what encoding they are in.</param>
    /// <param name="doubt">What they were taken for, where they are no UTF-8 and do not say what they are.</param>
    public static string Text(ReadOnlySpan<byte> bytes, bool isXml, out string? doubt)
    {
        doubt = null;
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, .. var rest]:
                return Utf8(rest, ref doubt);
            case [0xFF, 0xFE, 0, 0, .. var rest]:
                return Encoding.UTF32.GetString(rest);
            case [0xFF, 0xFE, .. var rest]:
                return Encoding.Unicode.GetString(rest);
            case [0xFE, 0xFF, .. var rest]:
                return Encoding.BigEndianUnicode.GetString(rest);
            case [(byte)'<', 0, ..] when isXml:
                return Encoding.Unicode.GetString(bytes);
            case [0, (byte)'<', ..] when isXml:
                return Encoding.BigEndianUnicode.GetString(bytes);
        }

        return isXml && Named(bytes) is { } named ? named.GetString(bytes) : Utf8(bytes, ref doubt);
    }

    private static string Utf8(ReadOnlySpan<byte> bytes, ref string? doubt)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            doubt = "bytes that are no UTF-8, read as Windows-1252";
            return Western().GetString(bytes);
        }
    }

    private static Encoding? Named(ReadOnlySpan<byte> bytes)
    {
        var declared = Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)])).Groups["name"].Value;
        return declared.ToUpperInvariant() switch
        {
            "ISO-8859-1" or "LATIN1" or "WINDOWS-1252" => Western(),
            "ISO-8859-15" => CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-15"),
            _ => null,
        };
    }

    // What calls itself ISO-8859-1 and has a euro or a curly quote in it is Windows-1252, which holds all the rest of it too.
    private static Encoding Western() => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [GeneratedRegex("""^\s*<\?xml[^>]*\sencoding\s*=\s*["'](?<name>[A-Za-z0-9._-]+)["']""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
