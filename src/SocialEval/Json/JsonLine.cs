using System.Buffers;
using System.Globalization;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>One line of a file of journeys, not read yet. It can be read on another core than the one that goes through the file.</summary>
/// <remarks>It holds rented memory until it is disposed of, once, by whoever took it from <see cref="JsonLines"/>.</remarks>
public sealed class JsonLine : IDisposable
{
    private readonly int length;
    private readonly int? tooLongFor;
    private byte[]? rented;

    internal JsonLine(long number, long offset, ReadOnlySpan<byte> utf8Json)
    {
        Number = number;
        Offset = offset;
        length = utf8Json.Length;
        rented = ArrayPool<byte>.Shared.Rent(length);
        utf8Json.CopyTo(rented);
    }

    internal JsonLine(long number, long offset, int tooLongFor)
    {
        Number = number;
        Offset = offset;
        rented = [];
        this.tooLongFor = tooLongFor;
    }

    /// <summary>The line's number, from 1; blank lines count.</summary>
    public long Number { get; }

    /// <summary>Where the line starts in the file, in bytes.</summary>
    public long Offset { get; }

    /// <summary>Whether the line is longer than the bound, and was passed over.</summary>
    public bool IsTooLong => tooLongFor is not null;

    /// <summary>What the line holds, without its end; nothing where it is too long. Valid until the line is disposed of.</summary>
    /// <exception cref="ObjectDisposedException">The line is disposed of.</exception>
    public ReadOnlyMemory<byte> Utf8Json
    {
        get
        {
            ObjectDisposedException.ThrowIf(rented is null, this);
            return rented.AsMemory(0, length);
        }
    }

    /// <summary>Reads the line's journey, or lists what is wrong.</summary>
    /// <exception cref="ObjectDisposedException">The line is disposed of.</exception>
    public JourneyLine Read()
    {
        if (tooLongFor is { } longest)
        {
            return new(Number, null, [new Problem("$", string.Create(CultureInfo.InvariantCulture, $"a line of more than {longest} bytes"), "a shorter one", Offset)]);
        }

        var journey = JourneyReader.Read(Utf8Json.Span, Offset, out var problems);
        return new(Number, journey, problems);
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (rented is { Length: > 0 } buffer)
        {
            // What was said does not stay behind in memory that others rent.
            buffer.AsSpan(0, length).Clear();
            ArrayPool<byte>.Shared.Return(buffer);
        }

        rented = null;
    }
}
