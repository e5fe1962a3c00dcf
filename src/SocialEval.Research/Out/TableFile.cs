namespace SocialEval.Research.Out;

/// <summary>A file in which one table is written, row by row.</summary>
internal abstract class TableFile(ExportTable table) : IAsyncDisposable
{
    public ExportTable Table => table;

    /// <summary>How many rows there are in it.</summary>
    public long Rows { get; private set; }

    public async Task WriteAsync(List<object?[]> rows, CancellationToken cancellation)
    {
        Rows += rows.Count;
        await AddAsync(rows, cancellation).ConfigureAwait(false);
    }

    public abstract ValueTask DisposeAsync();

    protected abstract Task AddAsync(List<object?[]> rows, CancellationToken cancellation);
}
