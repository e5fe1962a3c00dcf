using System.Buffers;

namespace SocialEval.Benchmarks.Invented;

/// <summary>Many invented journeys as a file of lines, put together while it is read: none of it is kept.</summary>
internal sealed class JourneyLines(int count) : Stream
{
    private readonly ArrayBufferWriter<byte> line = new(16 * 1024);
    private int seed;
    private int given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (given == line.WrittenCount && !Next())
        {
            return 0;
        }

        var rest = line.WrittenSpan[given..];
        var taken = Math.Min(rest.Length, buffer.Length);
        rest[..taken].CopyTo(buffer);
        given += taken;
        return taken;
    }

    private bool Next()
    {
        if (seed == count)
        {
            return false;
        }

        line.ResetWrittenCount();
        given = 0;
        InventedJourney.Write(++seed, line);
        line.Write("\n"u8);
        return true;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
