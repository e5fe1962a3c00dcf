namespace SocialEval.Consents;

/// <summary>A list that is copied only once something in it is changed or left out.</summary>
internal ref struct Kept<T>(Sequence<T> source)
    where T : class
{
    private T[]? copy;
    private int index;
    private int count;

    /// <summary>How many items were left out.</summary>
    public readonly int LeftOut => index - count;

    /// <summary>The list so far; the source itself where nothing changed.</summary>
    public readonly Sequence<T> Result => copy is null ? source : Sequence.Owning(count == copy.Length ? copy : copy[..count]);

    /// <summary>Keeps what became of the next item; nothing leaves it out.</summary>
    public void Next(T? item)
    {
        if (copy is null && !ReferenceEquals(item, source[index]))
        {
            copy = new T[source.Count];
            source.AsSpan()[..index].CopyTo(copy);
        }

        if (item is not null)
        {
            if (copy is not null)
            {
                copy[count] = item;
            }

            count++;
        }

        index++;
    }
}
