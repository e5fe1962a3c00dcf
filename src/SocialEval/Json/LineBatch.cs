using System.Runtime.CompilerServices;

namespace SocialEval.Json;

/// <summary>Some lines that follow one another, to be studied together on one core, and where the next one starts.</summary>
internal sealed class LineBatch
{
    // Enough for one core to be busy with, few enough for all of them to have some.
    private const int Enough = 1 << 18;

    private readonly List<JsonLine> lines = [];
    private int length;

    public IReadOnlyList<JsonLine> Lines => lines;

    /// <summary>The line after the last, and where it starts.</summary>
    public (long Line, long Bytes) Next { get; private set; }

    /// <summary>The batches of a file.</summary>
    /// <param name="stream">The file, at the place.</param>
    /// <param name="from">The place.</param>
    /// <param name="most">How many lines a batch has at the most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<LineBatch> ReadAsync(Stream stream, StudyPosition from, int most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = new LineBatch();
        await foreach (var line in JsonLines.ReadFromAsync(stream, JsonLines.LongestLine, from.Line, from.Bytes, cancellationToken).ConfigureAwait(false))
        {
            if (batch.length >= Enough || batch.lines.Count == most)
            {
                batch.Next = (line.Number, line.Offset);
                yield return batch;
                batch = new LineBatch();
            }

            batch.Add(line);
        }

        if (batch.lines.Count > 0)
        {
            yield return batch;
        }
    }

    private void Add(JsonLine line)
    {
        var content = line.IsTooLong ? 0 : line.Utf8Json.Length;
        lines.Add(line);
        length += content;
        // What is left of the file is blank where no other line comes.
        Next = (line.Number + 1, line.Offset + content);
    }
}
