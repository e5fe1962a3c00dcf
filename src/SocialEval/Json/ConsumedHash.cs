using System.Buffers;
using System.Security.Cryptography;

namespace SocialEval.Json;

/// <summary>The SHA-256 of the start of a file, taken further and further.</summary>
internal sealed class ConsumedHash(Stream file) : IDisposable
{
    private const int BufferSize = 1 << 17;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long hashed;

    /// <summary>The hash of the first bytes; no fewer than were asked for before.</summary>
    /// <returns>The hash in hexadecimal; of all there is where the file is shorter.</returns>
    public async ValueTask<string> OfFirstAsync(long bytes, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            while (hashed < bytes && await file.ReadAsync(buffer.AsMemory(0, (int)Math.Min(BufferSize, bytes - hashed)), cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                hash.AppendData(buffer, 0, read);
                hashed += read;
            }
        }
        finally
        {
            // What was said does not stay behind in memory that others rent.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    public void Dispose()
    {
        hash.Dispose();
        file.Dispose();
    }
}
