using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>Journeys as they are kept and passed between systems: the format <c>socialeval/journey/1</c>, in UTF-8.</summary>
/// <remarks>
/// <para>What is written reads back equal, and is written the same again.</para>
/// <para>Reading is strict: words of the format are exact, unknown and repeated members are refused, absent is absent and
/// never <c>null</c>. Every problem is listed with its path, its place in the file, what is there and what was expected, and
/// no problem quotes what somebody said.</para>
/// </remarks>
public static class JourneyJson
{
    /// <summary>What the format is called in the <c>schema</c> member of a journey.</summary>
    public const string Schema = "socialeval/journey/1";

    /// <summary>Reads one journey.</summary>
    /// <param name="utf8Json">The journey, one JSON object in UTF-8. A byte order mark before it is passed over.</param>
    /// <exception cref="InvalidJourneyException">It is not a journey; every problem is listed.</exception>
    public static Journey Read(ReadOnlySpan<byte> utf8Json) =>
        TryRead(utf8Json, out var problems) ?? throw new InvalidJourneyException(problems);

    /// <summary>Reads one journey, or lists every problem.</summary>
    /// <param name="utf8Json">The journey, one JSON object in UTF-8. A byte order mark before it is passed over.</param>
    /// <param name="problems">What is wrong; empty where there is a journey.</param>
    /// <returns>The journey, or nothing.</returns>
    public static Journey? TryRead(ReadOnlySpan<byte> utf8Json, out Sequence<Problem> problems) =>
        JourneyReader.Read(utf8Json, 0, out problems);

    /// <summary>Writes one journey.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="target">What it is written to, in UTF-8.</param>
    /// <param name="indented">Whether it is laid out for people to read.</param>
    public static void Write(Journey journey, IBufferWriter<byte> target, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(target);
        using var json = new Utf8JsonWriter(target, JsonText.Options(indented));
        JourneyWriter.Write(journey, json);
    }

    /// <summary>One journey as UTF-8 text.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="indented">Whether it is laid out for people to read.</param>
    public static byte[] ToUtf8Bytes(Journey journey, bool indented = false)
    {
        using var buffer = new RentedBuffer();
        Write(journey, buffer, indented);
        return buffer.Written.ToArray();
    }

    /// <summary>Reads many journeys, one a line (NDJSON), in order. A line that holds none does not stop the rest.</summary>
    /// <param name="stream">The file, in UTF-8. It stays open. Its blank lines are passed over.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <remarks>To read lines on several cores, take them from <see cref="JsonLines.ReadAsync"/>.</remarks>
    public static async IAsyncEnumerable<JourneyLine> ReadLinesAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var line in JsonLines.ReadAsync(stream, JsonLines.LongestLine, cancellationToken).ConfigureAwait(false))
        {
            using (line)
            {
                yield return line.Read();
            }
        }
    }

    /// <summary>Writes one journey as a line of a file of many (NDJSON).</summary>
    /// <param name="stream">The file. It stays open.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async ValueTask WriteLineAsync(Stream stream, Journey journey, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(journey);
        using var buffer = new RentedBuffer();
        Write(journey, buffer);
        buffer.Write("\n"u8);
        await stream.WriteAsync(buffer.Written, cancellationToken).ConfigureAwait(false);
    }
}
