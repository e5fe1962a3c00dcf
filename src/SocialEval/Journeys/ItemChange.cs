using SocialEval.Goals;

namespace SocialEval.Journeys;

/// <summary>Whom an item is shared with, or what it is restricted to: a change any item may take.</summary>
internal sealed record ItemChange(Sequence<string>? SharedWith, Restriction? Restricted)
{
    /// <summary>The list with the change made to the item that bears the id, or to the part of an item that does.</summary>
    public Sequence<T> In<T>(Sequence<T> items, string id)
        where T : Item
    {
        var changed = items.AsSpan().ToArray();
        for (var i = 0; i < changed.Length; i++)
        {
            changed[i] = (T)Of(changed[i], id);
        }

        return Sequence.Owning(changed);
    }

    /// <summary>Whether any item, or part of one, bears the id.</summary>
    public static bool IsThere(JourneyParts parts, string id)
    {
        using var ids = IdTable.Of(parts);
        return ids.KindOf(id) is not null;
    }

    private Item Of(Item item, string id)
    {
        if (item.Id == id)
        {
            return item with { SharedWith = SharedWith ?? item.SharedWith, Restricted = Restricted ?? item.Restricted };
        }

        return item switch
        {
            Goal goal => goal with { Versions = In(goal.Versions, id) },
            Reflection reflection => reflection with { Notes = In(reflection.Notes, id) },
            _ => item,
        };
    }
}
