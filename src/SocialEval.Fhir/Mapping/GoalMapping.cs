using SocialEval.Fhir.Reading;
using SocialEval.Goals;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>A goal, with the version its record is, and earlier ones where a journey wrote them. Its status is nobody's act and
/// makes neither an ending nor an assessment.</summary>
internal static class GoalMapping
{
    /// <summary>What the record of an earlier version says it is.</summary>
    public const string EarlierVersion = "version";

    public static void Map(Draft draft, FoundResource from, R4.Goal goal, IEnumerable<FoundResource> earlier)
    {
        if (goal.LifecycleStatus == R4.Goal.GoalLifecycleStatus.EnteredInError)
        {
            from.Account.Whole("entered in error, says the record");
            return;
        }

        if (Codes.NameOf(goal.Description) is not { } text)
        {
            from.Account.Whole("a goal without words");
            return;
        }

        var id = draft.Claim(from);
        draft.GoalIds.TryAdd(from.Key, id);
        from.Account.Kept("id", id, "a goal, with the version it is");
        foreach (var outcome in goal.OutcomeReference)
        {
            if (draft.Index.Follow(outcome, from)?.Key is { } key)
            {
                Add(draft.GoalsOfOutcome, key, id);
            }
        }

        draft.Goals.Add(InOrder(new Goal
        {
            Id = id,
            Versions = [.. Earlier(draft, earlier, id), GoalVersions.Of(draft, from, goal, text, id)],
            Meets = Meets(draft, from, goal, id),
            Themes = Themes.Of(from, goal.Category, id),
            Ending = Ending(draft, from, goal),
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        }));
        if (Tddui.Profiles.Of(goal) is not null)
        {
            Tddui.GoalReading.Notes(draft, from, goal, id);
        }

        Words.OfNotes(draft, from, goal.Note, "note", id);
    }

    /// <summary>Whether each observation a goal names as its outcome is told of, once the observations are carried.</summary>
    public static void TellOutcomes(Draft draft, FoundResource from, R4.Goal goal)
    {
        for (var i = 0; i < goal.OutcomeReference.Count; i++)
        {
            var path = FormattableString.Invariant($"outcomeReference[{i}]");
            var key = draft.Index.Follow(goal.OutcomeReference[i], from)?.Key;
            if (draft.Assessments.Find(a => a.Source == new Source(draft.Options.System, key)) is { } assessment)
            {
                from.Account.Kept(path, assessment.Id, "what the assessment is about");
            }
            else
            {
                from.Account.Dropped(path, "it points to nothing that was carried into the journey");
            }
        }
    }

    /// <summary>The goal the record of an earlier version is one of, by what references call it.</summary>
    public static string? OfWhich(Draft draft, FoundResource record) =>
        draft.Index.Follow(Own.Part<R4.ResourceReference>(Own.Find((R4.Goal)record.Content!, "version"), "of"), record)?.Key;

    private static IEnumerable<GoalVersion> Earlier(Draft draft, IEnumerable<FoundResource> records, string goalId)
    {
        foreach (var record in records.OrderBy(record => Own.Part<R4.Integer>(Own.Find((R4.Goal)record.Content!, "version"), "place")?.Value ?? 0))
        {
            if (record.Content is R4.Goal goal && Codes.NameOf(goal.Description) is { } text)
            {
                record.Account.Kept("id", goalId, "an earlier version of the goal");
                yield return GoalVersions.Of(draft, record, goal, text, goalId);
            }
        }
    }

    private static GoalEnding? Ending(Draft draft, FoundResource from, R4.Goal goal)
    {
        if (Own.Find(goal, "ending") is not { } ending || Word.Part<GoalEndingKind>(ending, "kind") is not { } kind)
        {
            return null;
        }

        var by = Parties.Who(draft, from, Own.Part<R4.ResourceReference>(ending, "by"), "ending");
        return new() { Kind = kind, By = by, On = Dates.Part(ending, "on"), Words = Words.Part(draft, from, ending, "words"), ReplacedBy = draft.Index.Follow(Own.Part<R4.ResourceReference>(ending, "replacedBy"), from)?.Key };
    }

    /// <summary>A goal whose end is not before what is left of its proposals: where the first is not there, the day of the end may be.</summary>
    public static Goal InOrder(Goal goal) => goal.Ending is { On: { } on } ending && goal.Versions[0].ProposedOn is { } proposed && proposed.IsCertainlyAfter(on)
        ? goal with { Ending = ending with { On = null } }
        : goal;

    /// <summary>Which goal replaced another, once all have their ids.</summary>
    public static void Resolve(Draft draft)
    {
        for (var i = 0; i < draft.Goals.Count; i++)
        {
            if (draft.Goals[i].Ending is { ReplacedBy: { } key } ending)
            {
                draft.Goals[i] = draft.Goals[i] with { Ending = ending with { ReplacedBy = draft.GoalIds.GetValueOrDefault(key) is { } id && id != draft.Goals[i].Id ? id : null } };
            }
        }
    }

    private static Sequence<string> Meets(Draft draft, FoundResource from, R4.Goal goal, string id)
    {
        var meets = new List<string>();
        for (var i = 0; i < goal.Addresses.Count; i++)
        {
            var path = FormattableString.Invariant($"addresses[{i}]");
            if (draft.Index.Follow(goal.Addresses[i], from)?.Key is { } key && draft.NeedIds.TryGetValue(key, out var needs))
            {
                meets.AddRange(needs.Except(meets, StringComparer.Ordinal));
                from.Account.Kept(path, id, "what the goal meets");
            }
            else
            {
                from.Account.Dropped(path, "it points to nothing a need could be made of");
            }
        }

        return [.. meets];
    }

    private static void Add(Dictionary<string, List<string>> lists, string key, string id)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(id);
    }
}
