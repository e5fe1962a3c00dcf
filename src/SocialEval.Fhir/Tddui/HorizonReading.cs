using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using SocialEval.Fhir.Mapping;
using SocialEval.Fhir.Reading;
using SocialEval.Goals;
using SocialEval.Time;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tddui;

/// <summary>The time an objective is given where it is left in prose: "sur 12 mois". The words stay, and where it is known from when,
/// the date they come to is marked as derived.</summary>
internal static partial class HorizonReading
{
    /// <summary>The horizon as dates and targets say it, with what its words come to.</summary>
    public static Horizon? Complete(Draft draft, FoundResource from, R4.Goal goal, Horizon? known, string item)
    {
        if (Profiles.Of(goal) is null || known?.Time is UntilHorizon or OverHorizon)
        {
            return known;
        }

        var prose = known?.Words?.Text ?? goal.Description.Text ?? "";
        if (Duration().Match(prose) is not { Success: true } match || PeriodOf(match) is not { } period)
        {
            return known;
        }

        var words = known?.Words ?? Words.Said(draft, from, null, match.Value, null);
        var start = Dates.Of((goal.Start as R4.Date)?.Value) ?? Dates.Of(PlanOf(draft, from, goal)?.Period?.Start);
        if (start is null)
        {
            from.Account.NotPresent(item, "from when the time told in words runs: no date is made of it");
        }
        else
        {
            from.Account.Approximated("description", item, "the time told in words, from the start of the objective or of its project: marked as derived");
        }

        return new(start is { } first ? TimeHorizon.Over(period, first) : TimeHorizon.Open) { Words = words, Derived = start is not null };
    }

    /// <summary>The project a goal says it is part of.</summary>
    public static R4.CarePlan? PlanOf(Draft draft, FoundResource from, R4.Goal goal) =>
        draft.Index.Follow(goal.Extension.Find(extension => extension.Url == Slots.PlanReference)?.Value as R4.ResourceReference, from)?.Found?.Content as R4.CarePlan;

    private static Period? PeriodOf(Match match)
    {
        var count = int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
        return count == 0 ? null : match.Groups["unit"].Value[0] switch
        {
            'j' or 'J' => Period.FromDays(count),
            's' or 'S' => Period.FromWeeks(count),
            'm' or 'M' => Period.FromMonths(count),
            _ => Period.FromYears(count),
        };
    }

    [GeneratedRegex(@"\b(?:en|sur|dans|pendant|ici)\s+(?<count>\d{1,3})\s+(?<unit>jours?|semaines?|mois|ans?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Duration();
}
