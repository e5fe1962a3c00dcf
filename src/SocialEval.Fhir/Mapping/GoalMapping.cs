using SocialEval.Fhir.Reading;
using SocialEval.Goals;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>A goal, as one version: the record keeps no other. Its status is nobody's act and makes neither an ending nor an
/// assessment.</summary>
internal static class GoalMapping
{
    public static void Map(Draft draft, FoundResource from, R4.Goal goal)
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
        from.Account.Kept("id", id, "a goal, with one version");
        foreach (var outcome in goal.OutcomeReference)
        {
            if (draft.Index.Follow(outcome, from)?.Key is { } key)
            {
                Add(draft.GoalsOfOutcome, key, id);
            }
        }

        draft.Goals.Add(new Goal
        {
            Id = id,
            Versions = [Version(draft, from, goal, text, id)],
            Meets = Meets(draft, from, goal, id),
            Themes = Themes.Of(from, goal.Category, id),
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        });
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

    private static GoalVersion Version(Draft draft, FoundResource from, R4.Goal goal, string text, string goalId)
    {
        var id = draft.Claim(goalId + "-1", "version");
        var by = Parties.Who(draft, from, goal.ExpressedBy, "expressedBy");
        if (by is not null)
        {
            from.Account.Kept("expressedBy", id, "who proposed it");
        }
        else if (goal.ExpressedBy is null)
        {
            from.Account.NotPresent(id, "who put the goal into words");
        }

        var start = Dates.Kept(from, "startDate", id, "from when it holds; when it was proposed is not said");
        var scale = ScaleMapping.Of(from, goal, id);
        var (horizon, expected) = HorizonMapping.Of(from, goal, start, id, hasLevels: !scale.IsEmpty);
        return new GoalVersion
        {
            Id = id,
            Wording = Wording(draft, from, goal, text, by, id),
            ProposedBy = by,
            From = start,
            Horizon = horizon,
            Scale = expected is null ? scale : [new ScaleLevel(0, expected)],
            Agreements = AgreementMapping.Of(draft, from, goal, id),
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        };
    }

    private static Statement Wording(Draft draft, FoundResource from, R4.Goal goal, string text, string? by, string id)
    {
        if (Codes.NotBlank(goal.Description.Text) is not null)
        {
            return Words.SaidOrDoubted(draft, from, text, by, "description.text", id, "the wording");
        }

        from.Account.Approximated("description", id, "the wording is the name of a code, which nobody said");
        return Words.Said(from, text, null);
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
