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
            if (joint.IsOnlyForOne && Count > 1)
            {
                throw new OutputException("--format html", new NotSupportedException("a page holds one journey, and there are several; expected one, or --format markdown"));
            }

            if (joint.IsOtherForOne && (Documents == 1 || joint.IsOnlyForOne))
            {
                only = portion[i].ToArray();
                continue;
            }

            await OpenAsync(cancellation);
            await WriteAsync(portion[i], cancellation);
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

        if (Documents > 1 && !joint.IsOnlyForOne)
        {
            await OpenAsync(cancellation);
            await destination.WriteAsync(joint.Close, cancellation);
        }
        else
        {
            await destination.WriteAsync(only ?? default, cancellation);
            await destination.WriteAsync(joint.CloseOne, cancellation);
        }

        await destination.CompleteAsync(cancellation);
    }

    private async ValueTask OpenAsync(CancellationToken cancellation)
    {
        if (isOpen)
        {
            return;
        }

        await destination.WriteAsync(joint.Open, cancellation);
        if (only is { } first)
        {
            await destination.WriteAsync(first, cancellation);
            isOpen = true;
            only = null;
        }
    }

    private async ValueTask WriteAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        if (isOpen)
        {
            await destination.WriteAsync(joint.Between, cancellation);
        }

        isOpen = true;
        await destination.WriteAsync(text, cancellation);
    }
}
