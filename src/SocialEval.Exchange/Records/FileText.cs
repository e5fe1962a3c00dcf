using System.Text;
using System.Text.Unicode;

namespace SocialEval.Exchange.Records;

/// <summary>The text of a file out of its bytes. Without a byte order mark, and unless somebody names another encoding, it is UTF-8:
/// nothing is guessed, for a wrong guess puts wrong letters into what people said.</summary>
internal static class FileText
{
    private const string Expected = "UTF-8, UTF-16 with a byte order mark, or an encoding that is named";

    private static readonly Dictionary<string, Func<Encoding>> Named = new(StringComparer.Ordinal)
    {
        ["utf-8"] = static () => new UTF8Encoding(false, throwOnInvalidBytes: true),
        ["utf-16le"] = static () => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        ["utf-16be"] = static () => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        ["latin-1"] = static () => Encoding.Latin1,
        ["windows-1252"] = static () => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
    };

    /// <summary>The encodings that can be named.</summary>
    public static string[] Names => [.. Named.Keys];

    /// <summary>The text, or nothing and why.</summary>
    /// <param name="file">The file.</param>
    /// <param name="named">The encoding somebody named; a byte order mark still says otherwise.</param>
    /// <param name="problem">What stands against it.</param>
    public static string? Of(ExchangeFile file, string? named, out ExchangeProblem? problem)
    {
        problem = null;
        var bytes = file.Content.Span;
        var (encoding, mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
            [0xFF, 0xFE, ..] => ("utf-16le", 2),
            [0xFE, 0xFF, ..] => ("utf-16be", 2),
            _ => (named ?? "utf-8", 0),
        };
        bytes = bytes[mark..];
        if (bytes.Trim(" \t\r\n\0"u8).IsEmpty)
        {
            problem = new(file.Name, "$", bytes.IsEmpty ? "an empty file" : "a file of white space", "records", 1);
            return null;
        }

        try
        {
            return Named[encoding]().GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            problem = encoding == "utf-8"
                ? new(file.Name, "$", "bytes that are not UTF-8", Expected, LineOf(bytes))
                : new(file.Name, "$", $"bytes that are not {encoding}", Expected);
            return null;
        }
    }

    private static int LineOf(ReadOnlySpan<byte> bytes)
    {
        Span<char> letters = stackalloc char[256];
        var offset = 0;
        while (Utf8.ToUtf16(bytes[offset..], letters, out var read, out _, replaceInvalidSequences: false) == System.Buffers.OperationStatus.DestinationTooSmall)
        {
            offset += read;
        }

        _ = Utf8.ToUtf16(bytes[offset..], letters, out var last, out _, replaceInvalidSequences: false);
        return bytes[..(offset + last)].Count((byte)'\n') + 1;
    }
}
