using SocialEval.Fhir.Reading;
using SocialEval.Goals;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>One version of a goal, as its record tells it.</summary>
internal static class GoalVersions
{
    public static GoalVersion Of(Draft draft, FoundResource from, R4.Goal goal, string text, string goalId)
    {
        var id = draft.Claim(Own.IdOf(goal, "version") ?? goalId + "-1", "version");
        draft.VersionIds.TryAdd(from.Key, id);
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
        var (horizon, expected) = HorizonMapping.Of(draft, from, goal, start, id, hasLevels: !scale.IsEmpty);
        var proposed = Own.Find(goal, "proposed");
        return new GoalVersion
        {
            Id = id,
            Wording = Wording(draft, from, goal, text, by, id),
            ProposedBy = proposed is null ? by : Parties.Who(draft, from, Own.Part<R4.ResourceReference>(proposed, "by"), "proposed"),
            ProposedOn = Dates.Part(proposed, "on"),
            From = start,
            Horizon = Tddui.HorizonReading.Complete(draft, from, goal, horizon, id),
            Scale = expected is null ? scale : [new ScaleLevel(0, expected)],
            Importance = Words.Part(draft, from, Own.Find(goal, "importance"), "words"),
            Commitments = [.. Own.All(goal, "commitment").Select(commitment => new Commitment
            {
                By = Parties.Who(draft, from, Own.Part<R4.ResourceReference>(commitment, "by"), "commitment"),
                What = Words.Part(draft, from, commitment, "what"),
                On = Dates.Part(commitment, "on"),
            }), .. Tddui.GoalReading.Strategy(draft, from, goal, id)],
            Receipts = [.. Own.All(goal, "receipt").Select(receipt => new Receipt
            {
                By = Parties.Who(draft, from, Own.Part<R4.ResourceReference>(receipt, "by"), "receipt"),
                On = Dates.Part(receipt, "on"),
            })],
            Agreements = AgreementMapping.Of(draft, from, goal, id),
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        };
    }

    private static Statement Wording(Draft draft, FoundResource from, R4.Goal goal, string text, string? by, string id)
    {
        if (Codes.NotBlank(goal.Description.Text) is not null)
        {
            return Words.SaidOrDoubted(draft, from, goal.Description.TextElement, text, by, "description.text", id, "the wording");
        }

        from.Account.Approximated("description", id, "the wording is the name of a code, which nobody said");
        return Words.Said(draft, from, null, text, null);
    }
}
