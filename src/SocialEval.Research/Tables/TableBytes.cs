using System.Text;

namespace SocialEval.Research.Tables;

/// <summary>The text of a table out of the bytes of its file.</summary>
internal static class TableBytes
{
    private const int WindowsLatin = 1252;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decoded(byte[] bytes, Encoding? encoding)
    {
        if (encoding is not null)
        {
            return encoding.GetString(bytes);
        }

        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes);
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(WindowsLatin)!.GetString(bytes);
        }
    }
}
