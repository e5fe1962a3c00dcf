using System.Buffers;
using System.Numerics;

namespace SocialEval.Journeys;

/// <summary>The items of one journey and their parts, by id. Rented, so that a check allocates nothing.</summary>
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

    /// <summary>How many ids there are, of items and of their parts.</summary>
    public static int Count(JourneyParts parts)
    {
        var count = parts.Parties.Count + parts.Needs.Count + parts.Goals.Count + parts.Interventions.Count + parts.Outcomes.Count
            + parts.Invitations.Count + parts.Assessments.Count + parts.Testimonies.Count + parts.Pauses.Count
            + parts.Reflections.Count + parts.Contests.Count + parts.Measures.Count + parts.Stories.Count + parts.Markers.Count
            + parts.Significations.Count + parts.Placements.Count + parts.Ties.Count + parts.Questions.Count + parts.Consents.Count;
        foreach (var goal in parts.Goals)
        {
            count += goal.Versions.Count;
        }

        foreach (var reflection in parts.Reflections)
        {
            count += reflection.Notes.Count;
        }

        return count;
    }

    /// <summary>The ids of all items there are, and of their parts.</summary>
    public static IdTable Of(JourneyParts parts)
    {
        var ids = new IdTable(Count(parts));
        Add(ids, parts.Parties);
        Add(ids, parts.Needs);
        Add(ids, parts.Goals);
        Add(ids, parts.Interventions);
        Add(ids, parts.Outcomes);
        Add(ids, parts.Invitations);
        Add(ids, parts.Assessments);
        Add(ids, parts.Testimonies);
        Add(ids, parts.Pauses);
        Add(ids, parts.Reflections);
        Add(ids, parts.Contests);
        Add(ids, parts.Measures);
        Add(ids, parts.Stories);
        Add(ids, parts.Markers);
        Add(ids, parts.Significations);
        Add(ids, parts.Placements);
        Add(ids, parts.Ties);
        Add(ids, parts.Questions);
        foreach (var goal in parts.Goals)
        {
            Add(ids, goal.Versions);
        }

        foreach (var reflection in parts.Reflections)
        {
            Add(ids, reflection.Notes);
        }

        return ids;
    }

    private static void Add<T>(in IdTable ids, Sequence<T> items)
        where T : Item
    {
        foreach (var item in items)
        {
            ids.Add(item);
        }
    }

    /// <summary>Adds an item; refuses one whose id is there already.</summary>
    public bool Add(Item item)
    {
        ref var entry = ref Slot(item.Id);
        if (entry.Item is not null)
        {
            return false;
        }

        entry = new Entry(item);
        return true;
    }

    /// <summary>The item that bears the id, if any does.</summary>
    public Item? Find(string id) => Slot(id).Item;

    /// <summary>What kind of item bears the id, if any does.</summary>
    public ItemKind? KindOf(string id) => Find(id)?.Kind;

    public void Dispose() => ArrayPool<Entry>.Shared.Return(entries, clearArray: true);

    private ref Entry Slot(string id)
    {
        var place = id.GetHashCode(StringComparison.Ordinal) & mask;
        while (entries[place].Item is { } there && there.Id != id)
        {
            place = (place + 1) & mask;
        }

        return ref entries[place];
    }

    private readonly record struct Entry(Item? Item);
}
