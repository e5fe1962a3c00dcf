using SocialEval.Fhir.Mapping;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Time;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>Goals on their way out: the last version under the goal's own id, each earlier one as a record that says it was one.</summary>
internal static class GoalWriting
{
    public static void Write(Records records, Goal goal)
    {
        for (var i = 0; i < goal.Versions.Count - 1; i++)
        {
            var earlier = Version(records, goal.Versions[i]);
            earlier.Category.Insert(0, Own.Kind(GoalMapping.EarlierVersion));
            earlier.LifecycleStatus = R4.Goal.GoalLifecycleStatus.Cancelled;
            earlier.Identifier = [.. ResourceIds.Identifiers(goal.Versions[i].Id)];
            Records.Extend(earlier, Own.Of("version", ("id", new R4.FhirString(goal.Versions[i].Id)), ("of", records.Ids.To(goal.Id)), ("place", new R4.Integer(i))));
            records.Add(earlier, goal.Versions[i].Id);
        }

        var record = Last(records, goal);
        record.Identifier = [.. ResourceIds.Identifiers(goal.Id)];
        record.Addresses = records.Ids.To(goal.Meets.Where(need => records.Ids.Is(need, "Observation")));
        records.Add(record, goal.Id, goal.Versions[^1].Id);
    }

    /// <summary>The goal as its last version has it, with how it ended.</summary>
    public static R4.Goal Last(Records records, Goal goal)
    {
        var record = Version(records, goal.Versions[^1]);
        record.Category = [.. ThemeWriting.Of(goal.Themes)];
        Records.Extend(record, Own.Of("version", ("id", new R4.FhirString(goal.Versions[^1].Id))));
        End(records, record, goal.Ending);
        return record;
    }

    private static R4.Goal Version(Records records, GoalVersion version)
    {
        var wordedBy = version.Wording.By;
        var goal = new R4.Goal
        {
            LifecycleStatus = R4.Goal.GoalLifecycleStatus.Active,
            Description = new() { TextElement = records.Saying.Text(version.Wording, wordedBy) },
            Subject = records.Subject,
            ExpressedBy = ExpressedBy(records, wordedBy),
            Start = Day.DateOf(version.From),
            Extension = [.. version.Scale.Where(level => !string.IsNullOrWhiteSpace(level.Text)).Select(Level)],
        };
        if (goal.ExpressedBy is null)
        {
            goal.Description.TextElement = records.Saying.Text(version.Wording);
        }

        if (version.ProposedOn is not null || version.ProposedBy != (goal.ExpressedBy is null ? null : wordedBy))
        {
            Records.Extend(goal, Own.Of("proposed", ("by", records.Who(version.ProposedBy)), ("on", Day.Of(version.ProposedOn)), ("unsigned", version.ProposedBy is null ? new R4.FhirBoolean(true) : null)));
        }

        Records.Extend(goal, Own.Of("importance", ("words", records.Saying.Text(version.Importance))));
        foreach (var commitment in version.Commitments)
        {
            Records.Extend(goal, Own.Of("commitment", ("by", records.Who(commitment.By)), ("what", records.Saying.Text(commitment.What)), ("on", Day.Of(commitment.On))));
        }

        foreach (var receipt in version.Receipts)
        {
            Records.Extend(goal, Own.Of("receipt", ("by", records.Who(receipt.By)), ("on", Day.Of(receipt.On))));
        }

        goal.Extension.AddRange(version.Agreements.Select(agreement => Answer(records, agreement, IsWithdrawn(version, agreement))));
        if (version.Horizon is { } horizon)
        {
            goal.Target.Add(Target(records, horizon));
        }

        return goal;
    }

    // FHIR has a patient, a practitioner or a relative put a goal into words, and no organisation.
    private static R4.ResourceReference? ExpressedBy(Records records, string? party) =>
        party is not null && !records.Ids.Is(party, "Organization") ? records.Who(party) : null;

    private static R4.Extension Level(ScaleLevel level) => new()
    {
        Url = Codes.ScaleExtension,
        Extension = [new("level", new R4.Coding(Codes.Loinc, Codes.LevelCode(level.Level))), new("progressText", new R4.FhirString(level.Text))],
    };

    private static bool IsWithdrawn(GoalVersion version, Agreement agreement) =>
        version.Agreements.Any(other => other.Answer == AgreementAnswer.Withdraws && Whose(other) == Whose(agreement));

    private static string? Whose(Agreement agreement) => agreement.OnBehalfOf ?? agreement.By;

    /// <summary>An answer to a goal. What FHIR has no word for is not an agreement there, and one that was withdrawn is none.</summary>
    private static R4.Extension Answer(Records records, Agreement agreement, bool isWithdrawn)
    {
        var status = new R4.Code(agreement.Answer switch
        {
            _ when isWithdrawn => "disagree",
            AgreementAnswer.Agrees => "agree",
            AgreementAnswer.AgreesInPart => "pending",
            _ => "disagree",
        });
        status.Extension.Add(Own.Of(
            "answer",
            ("answer", Word.Code<AgreementAnswer>(agreement.Answer)),
            ("on", Day.Of(agreement.On)),
            ("evidence", Word.Code(agreement.Evidence)),
            ("onBehalfOf", records.Who(agreement.OnBehalfOf)),
            ("words", records.Saying.Text(agreement.Words)))!);
        var answer = new R4.Extension { Url = Codes.AcceptanceExtension };
        if (records.Who(agreement.By) is { } individual)
        {
            answer.Extension.Add(new("individual", individual));
        }

        answer.Extension.Add(new("status", status));
        return answer;
    }

    private static R4.Goal.TargetComponent Target(Records records, Horizon horizon)
    {
        var target = new R4.Goal.TargetComponent { Due = horizon.Time is UntilHorizon until ? Day.DateOf(until.Date) : null };
        var over = horizon.Time as OverHorizon;
        Records.Extend(target, Own.Of(
            "horizon",
            ("kind", new R4.Code(horizon.Time switch { UntilHorizon => "until", OverHorizon => "over", _ => "open" })),
            ("until", Day.Of((horizon.Time as UntilHorizon)?.Date)),
            ("years", Count(over?.Period.Years)),
            ("months", Count(over?.Period.Months)),
            ("weeks", Count(over?.Period.Weeks)),
            ("days", Count(over?.Period.Days)),
            ("start", Day.Of(over?.Start)),
            ("derived", horizon.Derived ? new R4.FhirBoolean(true) : null),
            ("term", Word.Code(horizon.Term)),
            ("words", records.Saying.Text(horizon.Words))));
        return target;
    }

    private static R4.Integer? Count(int? count) => count is > 0 ? new R4.Integer(count) : null;

    private static void End(Records records, R4.Goal goal, GoalEnding? ending)
    {
        if (ending is null)
        {
            return;
        }

        goal.LifecycleStatus = ending.Kind switch
        {
            GoalEndingKind.Reached => R4.Goal.GoalLifecycleStatus.Completed,
            GoalEndingKind.Interrupted => R4.Goal.GoalLifecycleStatus.OnHold,
            _ => R4.Goal.GoalLifecycleStatus.Cancelled,
        };
        goal.StatusDate = ending.On?.ToString();
        Records.Extend(goal, Own.Of(
            "ending",
            ("kind", Word.Code<GoalEndingKind>(ending.Kind)),
            ("by", records.Who(ending.By)),
            ("on", Day.Of(ending.On)),
            ("words", records.Saying.Text(ending.Words)),
            ("replacedBy", ending.ReplacedBy is { } other && records.Ids.Is(other, "Goal") ? records.Ids.To(other) : null)));
    }
}
