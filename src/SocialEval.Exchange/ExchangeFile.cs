namespace SocialEval.Exchange;

/// <summary>One file of records from another system. The host opens it; the library does not.</summary>
/// <param name="Name">The name problems and losses are told by.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ExchangeFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>Takes in a stream whole.</summary>
    /// <param name="name">The name problems and losses are told by.</param>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<ExchangeFile> ReadAsync(string name, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return new(name, bytes.ToArray());
    }

    /// <summary>The file's name; never what is in it.</summary>
    public override string ToString() => Name;
}
