using System.Buffers;

namespace SocialEval.Inquiries;

/// <summary>What an inquiry has put down so far, on a rented page: it is copied once, at its right size, when it is taken.</summary>
internal struct PutDown<T>
    where T : class
{
    private T[]? page;
    private int count;

    public readonly bool IsEmpty => count == 0;

    public readonly ReadOnlySpan<T> AsSpan() => page.AsSpan(0, count);

    public void Add(T item)
    {
        if (page is null || count == page.Length)
        {
            Turn();
        }

        page![count++] = item;
    }

    /// <summary>Everything that was put down, in order. Nothing is left, neither here nor on the page.</summary>
    public Sequence<T> Take()
    {
        if (page is null)
        {
            return default;
        }

        var taken = AsSpan().ToArray();
        ArrayPool<T>.Shared.Return(page, clearArray: true);
        page = null;
        count = 0;
        return Sequence.Owning(taken);
    }

    private void Turn()
    {
        var larger = ArrayPool<T>.Shared.Rent(page is null ? 32 : page.Length * 2);
        if (page is not null)
        {
            AsSpan().CopyTo(larger);
            ArrayPool<T>.Shared.Return(page, clearArray: true);
        }

        page = larger;
    }
}
