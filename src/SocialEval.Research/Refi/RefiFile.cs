namespace SocialEval.Research.Refi;

/// <summary>A file of a program for qualitative analysis: a project (<c>.qdpx</c>), the XML of one (<c>.qde</c>), or a codebook
/// (<c>.qdc</c>), told apart by what is in it. The host opens it; the library does not.</summary>
/// <param name="Name">The name problems and losses are told by.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RefiFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>Takes in a stream whole.</summary>
    /// <param name="name">The name problems and losses are told by.</param>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<RefiFile> ReadAsync(string name, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
        return new(name, bytes.ToArray());
    }

    /// <summary>The file's name; never what is in it.</summary>
    public override string ToString() => Name;
}
