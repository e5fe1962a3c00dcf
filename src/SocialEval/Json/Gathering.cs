using System.Buffers;
using System.Runtime.CompilerServices;

namespace SocialEval.Json;

/// <summary>The items of the lists being read, innermost list last, on one rented stack: a list is copied once, at its right size.</summary>
internal ref struct Gathering
{
    private object[] items;
    private int count;

    public Gathering() => items = ArrayPool<object>.Shared.Rent(64);

    /// <summary>Where the list that begins now will begin.</summary>
    public readonly int Mark => count;

    public void Add(object item)
    {
        if (count == items.Length)
        {
            Grow();
        }

        items[count++] = item;
    }

    /// <summary>Takes the list that began at a mark off the stack.</summary>
    public Sequence<T> Take<T>(int mark)
        where T : class
    {
        if (count == mark)
        {
            return default;
        }

        var taken = new T[count - mark];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = Unsafe.As<T>(items[mark + i]);
        }

        count = mark;
        return Sequence.Owning(taken);
    }

    public readonly void Dispose()
    {
        // What was taken is still below: nothing of a journey stays in the pool.
        ArrayPool<object>.Shared.Return(items, clearArray: true);
    }

    private void Grow()
    {
        var larger = ArrayPool<object>.Shared.Rent(items.Length * 2);
        items.AsSpan(0, count).CopyTo(larger);
        ArrayPool<object>.Shared.Return(items, clearArray: true);
        items = larger;
    }
}
