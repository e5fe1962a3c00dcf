using SocialEval.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>The support on its way out, as the plan its goals and interventions are in.</summary>
internal static class PlanWriting
{
    public static R4.CarePlan Write(Records records)
    {
        var support = records.View.Support;
        var plan = new R4.CarePlan
        {
            Status = support?.Ended is null ? R4.RequestStatus.Active : R4.RequestStatus.Completed,
            Intent = R4.CarePlan.CarePlanIntent.Plan,
            Subject = records.Subject,
            Period = Day.Span(support?.Started, support?.Ended),
            Category = [.. ThemeWriting.Of(records.View.Themes)],
            Goal = records.Ids.To(records.Choice.Goals.Select(goal => goal.Id)),
            Activity = [.. records.Choice.Interventions.Select(intervention => new R4.CarePlan.ActivityComponent { Reference = records.Ids.To(intervention.Id) })],
        };
        if (support is not null)
        {
            Records.Extend(plan, Own.Of("support", ("frame", Word.Code(support.Frame)), ("endedBy", records.Who(support.EndedBy)), ("words", records.Saying.Text(support.Words))));
        }

        records.Add(plan, "plan");
        return plan;
    }
}
