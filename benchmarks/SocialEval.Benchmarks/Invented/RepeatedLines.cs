using System.Buffers;

namespace SocialEval.Benchmarks.Invented;

/// <summary>As many lines as one likes, each an invented journey: a few that differ, over and over, so that making them costs nothing.</summary>
internal sealed class RepeatedLines : Stream
{
    private const int Different = 256;

    private readonly byte[] lines;
    private readonly int[] ends;

    public RepeatedLines(int count)
    {
        var written = new ArrayBufferWriter<byte>(Different * 16 * 1024);
        ends = new int[Different];
        for (var i = 0; i < Different; i++)
        {
            InventedJourney.Write(i + 1, written);
            written.Write("\n"u8);
            ends[i] = written.WrittenCount;
        }

        lines = written.WrittenSpan.ToArray();
        Length = ((long)(count / Different) * lines.Length) + (count % Different == 0 ? 0 : ends[(count % Different) - 1]);
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var from = lines.AsSpan((int)(Position % lines.Length));
        var taken = (int)Math.Min(Math.Min(from.Length, buffer.Length), Length - Position);
        from[..taken].CopyTo(buffer);
        Position += taken;
        return taken;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
