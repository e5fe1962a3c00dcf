using System.Buffers;
using System.Runtime.CompilerServices;

namespace SocialEval.Json;

/// <summary>Goes through a file of many journeys, one a line (NDJSON), however large the file.</summary>
/// <remarks>Memory does not grow with the file, only with its longest line. Lines end with a line feed, with or without a
/// carriage return before it; a byte order mark at the start and blank lines are passed over.</remarks>
public static class JsonLines
{
    /// <summary>The longest line that is read unless another bound is given, in bytes: 256 MiB.</summary>
    public const int LongestLine = 256 * 1024 * 1024;

    private const int FirstBuffer = 64 * 1024;

    /// <summary>The lines of a file, in order, each to be read and disposed of by whoever takes it.</summary>
    /// <param name="stream">The file, in UTF-8. It stays open.</param>
    /// <param name="longest">The longest line to read, in bytes; a longer one is told as such, and the next is read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is not above 0.</exception>
    public static IAsyncEnumerable<JsonLine> ReadAsync(Stream stream, int longest = LongestLine, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(longest);
        return ReadFromAsync(stream, longest, 1, 0, cancellationToken);
    }

    /// <summary>The lines from one on that starts where the stream is.</summary>
    internal static async IAsyncEnumerable<JsonLine> ReadFromAsync(Stream stream, int longest, long number, long offset, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            var (start, searched, end) = (0, 0, 0);
            var (passing, atEnd) = (false, false);
            while (!atEnd || searched < end)
            {
                var found = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
                var lineEnd = found >= 0 ? searched + found : end;
                if (!passing && lineEnd - start > longest)
                {
                    passing = true;
                    yield return new JsonLine(number, offset, tooLongFor: longest);
                }

                if (found >= 0 || atEnd)
                {
                    if (!passing && Content(buffer, start, lineEnd, number) is { Length: > 0 } content)
                    {
                        yield return new JsonLine(number, offset + (content.Start - start), buffer.AsSpan(content.Start, content.Length));
                    }

                    number++;
                    passing = false;
                    offset += lineEnd - start + (found >= 0 ? 1 : 0);
                    start = searched = lineEnd + (found >= 0 ? 1 : 0);
                    continue;
                }

                if (passing)
                {
                    offset += end - start;
                    start = end;
                }

                (buffer, end) = (WithRoom(buffer, start, end), end - start);
                (start, searched) = (0, end);
                var read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
                atEnd = read == 0;
                searched = atEnd ? start : searched;
                end += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>What a line holds besides white space; nothing of a blank line.</summary>
    private static (int Start, int Length) Content(byte[] buffer, int start, int end, long number)
    {
        if (number == 1 && buffer.AsSpan(start, end - start).StartsWith("\uFEFF"u8))
        {
            start += 3;
        }

        var line = buffer.AsSpan(start, end - start);
        var blank = " \t\r"u8;
        var first = line.IndexOfAnyExcept(blank);
        return first < 0 ? default : (start + first, line.LastIndexOfAnyExcept(blank) - first + 1);
    }

    /// <summary>The same bytes from the start of the buffer on, with room after them.</summary>
    private static byte[] WithRoom(byte[] buffer, int start, int end)
    {
        var kept = buffer.AsSpan(start, end - start);
        if (kept.Length <= buffer.Length / 2)
        {
            kept.CopyTo(buffer);
            return buffer;
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, Array.MaxLength));
        kept.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return larger;
    }
}
