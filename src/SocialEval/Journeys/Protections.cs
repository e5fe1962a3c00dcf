using SocialEval.Goals;

namespace SocialEval.Journeys;

/// <summary>Puts the protections that the latest state of a journey bears on an earlier state of it.</summary>
internal sealed class Protections
{
    private readonly Dictionary<(ItemKind Kind, string Id), Item> latest = [];
    private readonly Dictionary<(ItemKind Kind, string Corrected), Item> corrections = [];
    private readonly HashSet<(ItemKind Kind, string Id)> erased = [];
    private readonly HashSet<(ItemKind Kind, string Id)> before = [];

    private Protections(JourneyParts now, JourneyParts then)
    {
        var gone = Erasure.All(now, DayOf(now));
        foreach (var (item, without) in Items(now).Zip(Items(gone)))
        {
            latest[(item.Kind, item.Id)] = item;
            if (item.Equals(without))
            {
                erased.Add((item.Kind, item.Id));
            }

            if (item.Rectifies is { } corrected)
            {
                corrections[(item.Kind, corrected)] = item;
            }
        }

        foreach (var item in Items(then))
        {
            before.Add((item.Kind, item.Id));
        }
    }

    /// <summary>An earlier state under the protections of the latest.</summary>
    public static JourneyParts Put(JourneyParts now, JourneyParts then)
    {
        var protections = new Protections(now, then);
        var remaining = Erasure.Where(then, DayOf(now), protections.IsErased);
        return (remaining with
        {
            Consents = now.Consents,
            KeepUntil = Earliest(now.KeepUntil, then.KeepUntil),
            Parties = [.. remaining.Parties.AsSpan().ToArray().Select(protections.Of), .. now.Parties.AsSpan().ToArray().Where(protections.IsNew).Select(Unnamed)],
            Needs = protections.In(remaining.Needs),
            Goals = protections.In(remaining.Goals),
            Interventions = protections.In(remaining.Interventions),
            Outcomes = protections.In(remaining.Outcomes),
            Invitations = protections.In(remaining.Invitations),
            Assessments = protections.In(remaining.Assessments),
            Testimonies = protections.In(remaining.Testimonies),
            Pauses = protections.In(remaining.Pauses),
            Reflections = protections.In(remaining.Reflections),
            Contests = protections.In(remaining.Contests),
            Measures = protections.In(remaining.Measures),
            Stories = protections.In(remaining.Stories),
            Markers = protections.In(remaining.Markers),
            Significations = protections.In(remaining.Significations),
            Placements = protections.In(remaining.Placements),
            Ties = protections.In(remaining.Ties),
            Questions = protections.In(remaining.Questions),
        });
    }

    private bool IsErased(Item item) => !latest.ContainsKey((item.Kind, item.Id)) || erased.Contains((item.Kind, item.Id));

    private bool IsNew(Party party) => !before.Contains((ItemKind.Party, party.Id));

    private Sequence<T> In<T>(Sequence<T> items)
        where T : Item => items.IsEmpty ? items : Sequence.Owning(Array.ConvertAll(items.AsSpan().ToArray(), item => (T)Of(item)));

    private Item Of(Item item)
    {
        var covered = Guarded(item);
        return covered switch
        {
            Goal goal => goal with { Versions = In(goal.Versions) },
            Reflection reflection => reflection with { Notes = In(reflection.Notes) },
            _ => covered,
        };
    }

    // Who answers for whom is today's; what somebody was called and did is yesterday's, where it was not erased since.
    private Party Of(Party party)
    {
        var covered = (Party)Guarded(party);
        return latest.TryGetValue((ItemKind.Party, party.Id), out var found) && found is Party now
            ? covered with { Role = now.Role, Represents = now.Represents, DeceasedOn = now.DeceasedOn }
            : covered;
    }

    // What is no longer there, or was corrected since by something kept to fewer, is for fewer too.
    private Item Guarded(Item item)
    {
        if (!latest.TryGetValue((item.Kind, item.Id), out var now))
        {
            return item with { SharedWith = (Sequence<string>?)default(Sequence<string>) };
        }

        var guarded = item with { SharedWith = now.SharedWith, Restricted = now.Restricted };
        return corrections.TryGetValue((item.Kind, item.Id), out var correction) && !before.Contains((correction.Kind, correction.Id))
            ? guarded with { SharedWith = correction.SharedWith ?? guarded.SharedWith, Restricted = correction.Restricted ?? guarded.Restricted }
            : guarded;
    }

    // Whoever came since is there for what they answer, and for nothing else.
    private static Party Unnamed(Party party) => new() { Id = party.Id, Role = party.Role, Represents = party.Represents, SharedWith = (Sequence<string>?)default(Sequence<string>) };

    private static PartialDate? Earliest(PartialDate? one, PartialDate? other) =>
        one is { } first && other is { } second ? (first.Earliest <= second.Earliest ? first : second) : one ?? other;

    // The last day that the latest state tells of: by then it was erased.
    private static PartialDate DayOf(JourneyParts parts)
    {
        var day = PartialDate.OfYear(1);
        foreach (var on in parts.Consents.AsSpan().ToArray().Select(consent => (PartialDate?)consent.On).Concat(Items(parts).Select(item => item.Date)))
        {
            day = on is { } known && known.Earliest > day.Earliest ? known : day;
        }

        return day;
    }

    private static IEnumerable<Item> Items(JourneyParts parts)
    {
        IEnumerable<Item> whole =
        [
            .. parts.Parties, .. parts.Needs, .. parts.Goals, .. parts.Interventions, .. parts.Outcomes, .. parts.Invitations, .. parts.Assessments,
            .. parts.Testimonies, .. parts.Pauses, .. parts.Reflections, .. parts.Contests, .. parts.Measures, .. parts.Stories, .. parts.Markers,
            .. parts.Significations, .. parts.Placements, .. parts.Ties, .. parts.Questions,
        ];
        foreach (var item in whole)
        {
            yield return item;
            foreach (var part in item switch
            {
                Goal goal => goal.Versions.AsSpan().ToArray(),
                Reflection reflection => reflection.Notes.AsSpan().ToArray(),
                _ => (Item[])[],
            })
            {
                yield return part;
            }
        }
    }
}
