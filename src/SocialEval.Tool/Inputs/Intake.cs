using System.Buffers;

namespace SocialEval.Tool.Inputs;

/// <summary>What was read of a file and not yet handed on. Grows only as far as one document needs.</summary>
internal sealed class Intake(Stream stream) : IDisposable
{
    /// <summary>No document is longer.</summary>
    public const int Longest = 1 << 29;

    private const int Usual = 1 << 18;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Usual);
    private int length;

    /// <summary>Whether there is no more to read.</summary>
    public bool IsAtEnd { get; private set; }

    public ReadOnlySpan<byte> Content => buffer.AsSpan(0, length);

    public bool IsTooLong => length >= Longest;

    /// <summary>Reads what there is to read now, or until the end.</summary>
    public async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (length == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(length * 2);
            Content.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        var read = await stream.ReadAsync(buffer.AsMemory(length), cancellation);
        length += read;
        IsAtEnd = read == 0;
    }

    /// <summary>Leaves out the first bytes.</summary>
    public void Drop(int count)
    {
        Content[count..].CopyTo(buffer);
        length -= count;
    }

    /// <summary>Hands on the buffer with the first bytes of it; the rest stays.</summary>
    public byte[] HandOn(int count)
    {
        var handed = buffer;
        var rest = Content[count..];
        buffer = ArrayPool<byte>.Shared.Rent(Math.Max(rest.Length * 2, Usual));
        rest.CopyTo(buffer);
        length = rest.Length;
        return handed;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);
}
