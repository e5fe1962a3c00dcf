using System.Runtime.InteropServices;
using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>The contests of a view that stand, by what they stand on.</summary>
/// <remarks>A contest is on the item it names, and on each that takes that one's place: to reword what is contested does not make the
/// contest go away. A contest that was itself corrected by whoever contests stands as the correction.</remarks>
internal sealed class StandingContests
{
    private readonly Dictionary<string, List<Contest>> byItem = new(StringComparer.Ordinal);

    public StandingContests(JourneyView view)
    {
        foreach (var contest in view.Contests)
        {
            if (view.IsReplaced(contest))
            {
                continue;
            }

            Add(contest.Contested.Id, contest);
            for (var next = view.Find(contest.Contested) is { } contested ? view.Replacing(contested) : null; next is not null; next = view.Replacing(next))
            {
                Add(next.Id, contest);
            }
        }
    }

    /// <summary>The contests on an item.</summary>
    public ReadOnlySpan<Contest> On(string id) => CollectionsMarshal.AsSpan(byItem.GetValueOrDefault(id));

    private void Add(string id, Contest contest)
    {
        if (!byItem.TryGetValue(id, out var there))
        {
            byItem[id] = there = [];
        }

        there.Add(contest);
    }
}
