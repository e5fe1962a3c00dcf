using System.Buffers;

namespace SocialEval.Json;

/// <summary>Where a journey is written before its length is known, in rented memory.</summary>
internal sealed class RentedBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int written;

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, written);

    public void Advance(int count) => written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return buffer.AsMemory(written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return buffer.AsSpan(written);
    }

    public void Dispose()
    {
        Return(buffer, written);
        buffer = [];
    }

    private void Ensure(int size)
    {
        if (buffer.Length - written >= Math.Max(size, 1))
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, checked(written + size)));
        buffer.AsSpan(0, written).CopyTo(larger);
        Return(buffer, written);
        buffer = larger;
    }

    private static void Return(byte[] rented, int used)
    {
        // What was said does not stay behind in memory that others rent.
        rented.AsSpan(0, used).Clear();
        ArrayPool<byte>.Shared.Return(rented);
    }
}
