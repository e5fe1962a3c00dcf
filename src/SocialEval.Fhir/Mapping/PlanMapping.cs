using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>A plan: when support started, its themes, and what is written in it only. A date a plan aims at does not end the
/// support.</summary>
internal static class PlanMapping
{
    public static void Map(Draft draft, FoundResource from, R4.CarePlan plan)
    {
        if (plan.Status == R4.RequestStatus.EnteredInError)
        {
            from.Account.Whole("entered in error, says the record");
            return;
        }

        from.Account.Journey = draft.Id;
        foreach (var theme in Themes.Of(from, plan.Category, null))
        {
            draft.Themes.AddRange(draft.Themes.Contains(theme) ? [] : [theme]);
        }

        Period(draft, from, plan);
        if (Own.Find(plan, "support") is { } support)
        {
            draft.Support.Add(Word.Part<SupportFrame>(support, "frame"), Parties.Who(draft, from, Own.Part<R4.ResourceReference>(support, "endedBy"), "endedBy"), Words.Part(draft, from, support, "words"));
        }

        References(draft, from, plan);
        for (var i = 0; i < plan.Activity.Count; i++)
        {
            Activity(draft, from, plan.Activity[i], i);
        }

        Words.OfNotes(draft, from, plan.Note, "note", from.Id ?? "plan");
    }

    private static void Period(Draft draft, FoundResource from, R4.CarePlan plan)
    {
        var (start, end) = Dates.OfPeriod(from, plan.Period, "period");
        if (start is not null)
        {
            from.Account.Approximated("period.start", null, "the start of the first plan, taken for the start of the support");
        }

        var isOver = plan.Status is R4.RequestStatus.Completed or R4.RequestStatus.Revoked;
        if (end is not null && isOver)
        {
            from.Account.Approximated("period.end", null, "the end of the support, where every plan is over; by whose act is not said");
        }
        else if (end is not null)
        {
            from.Account.Dropped("period.end", "a date the plan aims at, not the end of the support");
        }

        draft.Support.Add(start, isOver ? end : null);
    }

    private static void References(Draft draft, FoundResource from, R4.CarePlan plan)
    {
        for (var i = 0; i < plan.Goal.Count; i++)
        {
            var path = FormattableString.Invariant($"goal[{i}]");
            if (draft.Index.Follow(plan.Goal[i], from)?.Key is { } key && draft.GoalIds.TryGetValue(key, out var goal))
            {
                from.Account.Approximated(path, goal, "the goal is in the journey; which plan it was in is not carried");
            }
            else
            {
                from.Account.Dropped(path, "it points to no goal of this journey");
            }
        }
    }

    private static void Activity(Draft draft, FoundResource from, R4.CarePlan.ActivityComponent activity, int i)
    {
        var path = FormattableString.Invariant($"activity[{i}]");
        if (activity.Reference is { } reference)
        {
            if (draft.Index.Follow(reference, from)?.Found is { } found && draft.Carried.Contains(found) && !found.Account.IsWhole)
            {
                from.Account.Approximated(path + ".reference", found.Id, "the intervention is in the journey; which plan it was in is not carried");
            }
            else
            {
                from.Account.Dropped(path + ".reference", "it points to nothing that was carried into the journey");
            }
        }

        if (activity.Detail is not { } detail || (Codes.NotBlank(detail.Description) ?? Codes.NameOf(detail.Code)) is not { } text)
        {
            return;
        }

        var id = draft.Claim(FormattableString.Invariant($"{from.Id ?? "plan"}-activity-{i + 1}"), "intervention");
        from.Account.Kept(Codes.NotBlank(detail.Description) is null ? path + ".detail.code" : path + ".detail.description", id, "what is planned; whose words they are is not said");
        draft.Interventions.Add(new Intervention
        {
            Id = id,
            What = Words.Said(draft, from, null, text, null),
            DoneBy = Interventions.DoneBy(draft, from, Interventions.Numbered(detail.Performer, path + ".detail.performer"), id, "who is asked to do it; that it was done is not said"),
            Towards = Interventions.Towards(draft, from, Interventions.Numbered(detail.Goal, path + ".detail.goal"), id),
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        });
    }
}
