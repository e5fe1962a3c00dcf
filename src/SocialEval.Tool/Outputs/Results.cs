namespace SocialEval.Tool.Outputs;

/// <summary>Writes results in the order they come, joined as their format wants it.</summary>
internal sealed class Results(Destination destination, Joint joint)
{
    private ReadOnlyMemory<byte>? only;
    private bool isOpen;

    /// <summary>How many documents there were, the refused ones with them.</summary>
    public long Documents { get; private set; }

    /// <summary>How many results were written.</summary>
    public long Count { get; private set; }

    /// <exception cref="OutputException">There is no room, or nobody reads any more.</exception>
    public async ValueTask AddAsync(Portion portion, CancellationToken cancellation)
    {
        Documents += portion.Documents;
        for (var i = 0; i < portion.Count; i++)
        {
            Count++;
            if (joint.IsOtherForOne && Documents == 1)
            {
                only = portion[i].ToArray();
                return;
            }

            await OpenAsync(cancellation).ConfigureAwait(false);
            await WriteAsync(portion[i], cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Everything came: ends what was begun. Where nothing came, nothing is written, and a file that was there stays.</summary>
    /// <exception cref="OutputException">There is no room, or nobody reads any more.</exception>
    public async ValueTask CompleteAsync(CancellationToken cancellation)
    {
        if (Count == 0)
        {
            return;
        }

        if (Documents > 1)
        {
            await OpenAsync(cancellation).ConfigureAwait(false);
            await destination.WriteAsync(joint.Close, cancellation).ConfigureAwait(false);
        }
        else
        {
            await destination.WriteAsync(only ?? default, cancellation).ConfigureAwait(false);
            await destination.WriteAsync(joint.CloseOne, cancellation).ConfigureAwait(false);
        }

        await destination.CompleteAsync(cancellation).ConfigureAwait(false);
    }

    private async ValueTask OpenAsync(CancellationToken cancellation)
    {
        if (isOpen)
        {
            return;
        }

        await destination.WriteAsync(joint.Open, cancellation).ConfigureAwait(false);
        if (only is { } first)
        {
            await destination.WriteAsync(first, cancellation).ConfigureAwait(false);
            isOpen = true;
            only = null;
        }
    }

    private async ValueTask WriteAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        if (isOpen)
        {
            await destination.WriteAsync(joint.Between, cancellation).ConfigureAwait(false);
        }

        isOpen = true;
        await destination.WriteAsync(text, cancellation).ConfigureAwait(false);
    }
}
