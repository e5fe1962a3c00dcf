using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Items a journey wrote as records that say what they are: an outcome, an assessment, an invitation, a pause, a
/// contest. What they are about may be any other item, so all have their ids before the first is read.</summary>
internal static class OwnItems
{
    private static readonly Dictionary<string, ItemKind> Kinds = new(StringComparer.Ordinal)
    {
        ["outcome"] = ItemKind.Outcome,
        ["assessment"] = ItemKind.Assessment,
        ["invitation"] = ItemKind.Invitation,
        ["pause"] = ItemKind.Pause,
        ["contest"] = ItemKind.Contest,
    };

    public static bool IsOne(FoundResource record) =>
        record.Content is R4.Observation or R4.Communication && Own.KindOf(record.Content) is { } kind && Kinds.ContainsKey(kind);

    /// <summary>Gives each record the id of what is made of it.</summary>
    public static void Announce(Draft draft, IReadOnlyList<FoundResource> records)
    {
        foreach (var record in records)
        {
            draft.Made[record.Key] = new(Kinds[Own.KindOf(record.Content)!], draft.Claim(record));
        }
    }

    public static void Map(Draft draft, IReadOnlyList<FoundResource> records)
    {
        foreach (var record in records)
        {
            var id = draft.Made[record.Key].Id;
            record.Account.Kept("id", id, $"what it says it is: {Own.KindOf(record.Content)}");
            switch (record.Content)
            {
                case R4.Observation observation when Own.KindOf(observation) == "outcome": OwnObservations.Outcome(draft, record, observation, id); break;
                case R4.Observation observation: OwnObservations.Assessment(draft, record, observation, id); break;
                case R4.Communication communication: OwnCommunications.Map(draft, record, communication, id); break;
                default: break;
            }
        }

        Prune(draft);
    }

    /// <summary>What a reference is to, as something to be about; nothing where it was not carried.</summary>
    public static Citation? Cited(Draft draft, FoundResource from, R4.ResourceReference? reference, bool isVersion)
    {
        if (draft.Index.Follow(reference, from)?.Key is not { } key)
        {
            return null;
        }

        if (draft.GoalIds.TryGetValue(key, out var goal) && !isVersion)
        {
            return new(ItemKind.Goal, goal);
        }

        if (draft.VersionIds.TryGetValue(key, out var version))
        {
            return new(ItemKind.Version, version);
        }

        if (draft.NeedIds.TryGetValue(key, out var needs))
        {
            return new(ItemKind.Need, needs[0]);
        }

        if (draft.Made.TryGetValue(key, out var made))
        {
            return made;
        }

        return draft.PartyIds.TryGetValue(key, out var party) ? new(ItemKind.Party, party) : null;
    }

    // An item that came to nothing takes with it what was about it.
    private static void Prune(Draft draft)
    {
        var gone = draft.Made.Values.ToHashSet();
        int before;
        do
        {
            before = gone.Count;
            gone = draft.Made.Values.ToHashSet();
            gone.ExceptWith(draft.Outcomes.Select(item => item.ToCitation()));
            gone.ExceptWith(draft.Assessments.Select(item => item.ToCitation()));
            gone.ExceptWith(draft.Invitations.Select(item => item.ToCitation()));
            gone.ExceptWith(draft.Pauses.Select(item => item.ToCitation()));
            gone.ExceptWith(draft.Contests.Select(item => item.ToCitation()));
            gone.ExceptWith(draft.Testimonies.Select(item => item.ToCitation()));
            gone.ExceptWith(draft.Interventions.Select(item => item.ToCitation()));
            draft.Assessments.RemoveAll(item => gone.Contains(item.About));
            draft.Invitations.RemoveAll(item => gone.Contains(item.About));
            draft.Contests.RemoveAll(item => gone.Contains(item.Contested));
        }
        while (gone.Count != before);

        for (var i = 0; i < draft.Outcomes.Count; i++)
        {
            draft.Outcomes[i] = draft.Outcomes[i] with
            {
                Contributions = [.. draft.Outcomes[i].Contributions.Select(contribution => contribution.Of is { } of && gone.Contains(of) ? contribution with { Of = null } : contribution)],
            };
        }
    }
}
