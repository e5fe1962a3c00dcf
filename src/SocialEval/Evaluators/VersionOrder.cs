using SocialEval.Goals;

namespace SocialEval.Evaluators;

/// <summary>The versions of a goal in the order they follow each other: undated ones first, then by date, then as listed.</summary>
internal static class VersionOrder
{
    /// <summary>The place of the version that follows another.</summary>
    /// <param name="versions">The versions.</param>
    /// <param name="place">The place of that other; −1 for the first of all.</param>
    /// <returns>The place; −1 where none follows.</returns>
    public static int Next(Sequence<GoalVersion> versions, int place)
    {
        var next = -1;
        for (var i = 0; i < versions.Count; i++)
        {
            if ((place < 0 || Precedes(versions, place, i)) && (next < 0 || Precedes(versions, i, next)))
            {
                next = i;
            }
        }

        return next;
    }

    /// <summary>Whether one version precedes another.</summary>
    public static bool Precedes(Sequence<GoalVersion> versions, GoalVersion first, GoalVersion second) =>
        Precedes(versions, PlaceOf(versions, first), PlaceOf(versions, second));

    private static bool Precedes(Sequence<GoalVersion> versions, int first, int second)
    {
        var order = Nullable.Compare(DateOf(versions[first]), DateOf(versions[second]));
        return order != 0 ? order < 0 : first < second;
    }

    private static int PlaceOf(Sequence<GoalVersion> versions, GoalVersion version)
    {
        var place = versions.Count - 1;
        while (place > 0 && !ReferenceEquals(versions[place], version))
        {
            place--;
        }

        return place;
    }

    private static PartialDate? DateOf(GoalVersion version) => version.From ?? version.ProposedOn;
}
