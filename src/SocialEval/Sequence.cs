using System.Collections;
using System.Runtime.CompilerServices;

namespace SocialEval;

/// <summary>An immutable list of things that belong to one record: equal when its items are equal, in the same order.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <remarks>
/// <para>The default value is the empty list. Built with a collection expression: <c>Sequence&lt;string&gt; doneBy = ["amina", "karim"];</c>.</para>
/// <para>Two sequences are equal when they have the same items in the same order, so a record that holds one is equal by value.
/// Safe to read from several threads.</para>
/// </remarks>
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Of))]
public readonly struct Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly T[]? items;

    internal Sequence(T[]? owned) => items = owned is { Length: 0 } ? null : owned;

    /// <summary>How many items there are.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether there is nothing in the list.</summary>
    public bool IsEmpty => items is null;

    /// <summary>The item at a place, counted from 0.</summary>
    /// <param name="index">The place, from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no item at that place.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return items![index];
        }
    }

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>A new list with one more item at its end.</summary>
    /// <param name="item">The item to add.</param>
    public Sequence<T> With(T item) => new([.. AsSpan(), item]);

    /// <summary>Goes through the items in order, without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>Whether it is the very same list, not one with equal items.</summary>
    internal bool IsSameAs(Sequence<T> other) => items == other.items;

    /// <inheritdoc/>
    public bool Equals(Sequence<T> other) => items == other.items || AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sequence<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(Sequence<T> left, Sequence<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in their order.</summary>
    public static bool operator !=(Sequence<T> left, Sequence<T> right) => !left.Equals(right);

    /// <summary>How many items there are, for a debugger or a log: never what they say.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} items");
}

/// <summary>Builds <see cref="Sequence{T}"/> values.</summary>
public static class Sequence
{
    /// <summary>A list of the given items, copied.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static Sequence<T> Of<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    internal static Sequence<T> Owning<T>(T[]? items) => new(items);
}
