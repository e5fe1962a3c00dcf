namespace SocialEval.Research.Coders;

/// <summary>What was coded, as rows that differ and how many units have each: a million units coded by three people in five
/// categories are at most 216 rows.</summary>
/// <remarks>A row has one place for each coder: the place of a category on the scale, or −1 where that coder did not code.</remarks>
internal sealed class CodedRows(int coders)
{
    private const int Empty = -1;

    private int[] codes = new int[coders * 16];
    private long[] counts = new long[16];
    private int[] slots = NewSlots(32);

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    public int Coders => coders;

    /// <summary>How many units have each row.</summary>
    public ReadOnlySpan<long> Units => counts.AsSpan(0, Count);

    public ReadOnlySpan<int> this[int row] => codes.AsSpan(row * coders, coders);

    public void Add(ReadOnlySpan<int> row, long units)
    {
        var slot = SlotOf(row);
        if (slots[slot] != Empty)
        {
            counts[slots[slot]] += units;
            return;
        }

        if (Count == counts.Length)
        {
            Array.Resize(ref counts, Count * 2);
            Array.Resize(ref codes, Count * 2 * coders);
        }

        row.CopyTo(codes.AsSpan(Count * coders));
        counts[Count] = units;
        slots[slot] = Count++;
        if (Count * 2 > slots.Length)
        {
            Rehash();
        }
    }

    /// <summary>The same rows in the one order that does not depend on which came first.</summary>
    public CodedRows Sorted()
    {
        var order = new int[Count];
        for (var row = 0; row < Count; row++)
        {
            order[row] = row;
        }

        Array.Sort(order, (a, b) => this[a].SequenceCompareTo(this[b]));
        var sorted = new CodedRows(coders);
        foreach (var row in order)
        {
            sorted.Add(this[row], counts[row]);
        }

        return sorted;
    }

    private static int[] NewSlots(int length)
    {
        var empty = new int[length];
        Array.Fill(empty, Empty);
        return empty;
    }

    private int SlotOf(ReadOnlySpan<int> row)
    {
        ulong mixed = 0;
        foreach (var code in row)
        {
            mixed = (mixed ^ (uint)code) * 0x9E3779B97F4A7C15;
            mixed ^= mixed >> 32;
        }

        var slot = (int)(mixed & (uint)(slots.Length - 1));
        while (slots[slot] != Empty && !this[slots[slot]].SequenceEqual(row))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Rehash()
    {
        slots = NewSlots(slots.Length * 2);
        for (var row = 0; row < Count; row++)
        {
            slots[SlotOf(this[row])] = row;
        }
    }
}
