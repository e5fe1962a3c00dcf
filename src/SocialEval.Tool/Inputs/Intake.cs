using System.Buffers;

namespace SocialEval.Tool.Inputs;

/// <summary>What was read of a file and not yet taken out. Grows only as far as one document needs.</summary>
internal sealed class Intake(Stream stream) : IDisposable
{
    /// <summary>No document is longer.</summary>
    public const int Longest = 1 << 28;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int start;
    private int end;

    /// <summary>Whether there is no more to read.</summary>
    public bool IsAtEnd { get; private set; }

    public ReadOnlySpan<byte> Content => buffer.AsSpan(start, end - start);

    public bool IsTooLong => end - start > Longest;

    /// <summary>Reads what there is to read now, or until the end.</summary>
    public async ValueTask FillAsync(CancellationToken cancellation)
    {
        MakeRoom();
        var read = await stream.ReadAsync(buffer.AsMemory(end), cancellation);
        end += read;
        IsAtEnd = read == 0;
    }

    /// <summary>Takes out the first bytes.</summary>
    public void Drop(int count) => start += count;

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer, clearArray: true);

    private void MakeRoom()
    {
        var rest = Content;
        var larger = rest.Length > buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent(buffer.Length * 2) : buffer;
        rest.CopyTo(larger);
        (start, end) = (0, rest.Length);
        if (larger != buffer)
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            buffer = larger;
        }
    }
}
