using System.Buffers;
using System.Numerics;

namespace SocialEval.Journeys;

/// <summary>The ids of one journey, each with the kind of item that bears it. Rented, so that a check allocates nothing.</summary>
internal readonly ref struct IdTable
{
    private readonly Entry[] entries;
    private readonly int mask;

    public IdTable(int capacity)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 2));
        entries = ArrayPool<Entry>.Shared.Rent(size);
        entries.AsSpan(0, size).Clear();
        mask = size - 1;
    }

    /// <summary>Adds an id; refuses one that is there already.</summary>
    public bool Add(string id, ItemKind kind)
    {
        ref var entry = ref Slot(id);
        if (entry.Id is not null)
        {
            return false;
        }

        entry = new Entry(id, kind);
        return true;
    }

    /// <summary>What kind of item bears the id, if any does.</summary>
    public ItemKind? KindOf(string id)
    {
        ref var entry = ref Slot(id);
        return entry.Id is null ? null : entry.Kind;
    }

    public void Dispose() => ArrayPool<Entry>.Shared.Return(entries, clearArray: true);

    private ref Entry Slot(string id)
    {
        var place = id.GetHashCode(StringComparison.Ordinal) & mask;
        while (entries[place].Id is { } there && there != id)
        {
            place = (place + 1) & mask;
        }

        return ref entries[place];
    }

    private readonly record struct Entry(string? Id, ItemKind Kind);
}
