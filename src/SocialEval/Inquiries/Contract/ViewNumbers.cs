using System.Globalization;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Inquiries.Contract;

/// <summary>The numbers a view accounts for: those somebody wrote in it, how many there are of something, and how long something may have taken.</summary>
internal sealed class ViewNumbers
{
    private readonly HashSet<decimal> written = [];
    private readonly int most;
    private readonly int days;
    private readonly (int First, int Last) years;

    public ViewNumbers(JourneyView view)
    {
        Write(view);
        most = MostOf(view);
        var (first, last) = DatesOf(view);
        days = NodaTime.Period.DaysBetween(first, last) + 1;
        years = (first.Year, last.Year);
    }

    /// <summary>Whether a number was written by somebody, or may be a count or a number of months.</summary>
    public bool AccountFor(decimal number) =>
        written.Contains(number) || (number >= 0 && decimal.IsInteger(number) && number <= Math.Max(most, (days / 28) + 1));

    /// <summary>Whether words of an argument are no number, or one the view accounts for: a date; days too, exactly or from one number to another.</summary>
    public bool AccountFor(string words)
    {
        if (!words.AsSpan().ContainsAnyInRange('0', '9')
            || (PartialDate.TryParse(words, out var date) && date.Earliest.Year >= years.First && date.Latest.Year <= years.Last))
        {
            return true;
        }

        foreach (var part in words.Split(".."))
        {
            if (decimal.TryParse(part.Replace(',', '.').Replace('\u2212', '-'), NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
                && !AccountFor(number) && !(decimal.IsInteger(number) && number >= 0 && number <= days))
            {
                return false;
            }
        }

        return true;
    }

    private void Write(JourneyView view)
    {
        foreach (var assessment in view.Assessments)
        {
            Write(assessment.Level, assessment.Rating?.Value, assessment.Rating?.Min, assessment.Rating?.Max);
        }

        foreach (var version in view.Goals.SelectMany(static goal => goal.Versions))
        {
            foreach (var level in version.Scale)
            {
                Write(level.Level);
            }
        }

        foreach (var measure in view.Measures)
        {
            Write(measure.Min, measure.Max);
            foreach (var area in measure.Areas)
            {
                Write(area.Value, area.Weight, area.Points);
            }
        }

        foreach (var mark in view.Significations)
        {
            foreach (var share in mark.Place)
            {
                Write(share);
            }

            foreach (var stone in mark.Stones)
            {
                Write(stone.X, stone.Y);
            }
        }
    }

    private void Write(params ReadOnlySpan<decimal?> numbers)
    {
        foreach (var number in numbers)
        {
            if (number is { } known)
            {
                written.Add(known);
            }
        }
    }

    // The largest number of things of one sort: whatever is counted, there are no more.
    private static int MostOf(JourneyView view)
    {
        var versions = view.Goals.Sum(static goal => goal.Versions.Count);
        return ((ReadOnlySpan<int>)
        [
            view.Parties.Count, view.Needs.Count, view.Goals.Count, versions, view.Interventions.Count, view.Outcomes.Count,
            view.Invitations.Count, view.Assessments.Count, view.Testimonies.Count, view.Pauses.Count, view.Reflections.Count,
            view.Contests.Count, view.Measures.Count, view.Stories.Count, view.Markers.Count, view.Significations.Count,
            view.Placements.Count, view.Ties.Count, view.Questions.Count, view.Earlier.Count,
            view.Goals.Sum(static goal => goal.Versions.Sum(static version => version.Agreements.Count + version.Receipts.Count + version.Commitments.Count)),
            view.Interventions.Sum(static intervention => intervention.Trials.Count),
            view.Outcomes.Sum(static outcome => outcome.Contributions.Count + outcome.Substantiations.Count),
            view.Reflections.Sum(static reflection => reflection.Participants.Count + reflection.Notes.Count + reflection.Dissents.Count),
            view.Measures.Sum(static measure => measure.Areas.Count),
            view.Stories.Sum(static story => story.Selections.Count + story.Feedback.Count),
            view.Markers.Sum(static marker => marker.Journal.Count),
        ]).ToArray().Max();
    }

    private static (NodaTime.LocalDate First, NodaTime.LocalDate Last) DatesOf(JourneyView view)
    {
        var (first, last) = (view.Reading.AsOf, view.Reading.AsOf);
        foreach (var date in AllDatesOf(view))
        {
            if (date is { } known)
            {
                first = first < known.Earliest ? first : known.Earliest;
                last = last > known.Latest ? last : known.Latest;
            }
        }

        return (first, last);
    }

    private static IEnumerable<PartialDate?> AllDatesOf(JourneyView view) =>
    [
        view.Support?.Started, view.Support?.Ended,
        .. view.Parties.SelectMany(static party => (PartialDate?[])[party.From, party.To]),
        .. view.Needs.Select(static need => need.On),
        .. view.Goals.SelectMany(static goal => goal.Versions).SelectMany(static version => (PartialDate?[])[version.ProposedOn, version.From, .. EndsOf(version.Horizon)]),
        .. view.Goals.Select(static goal => goal.Ending?.On),
        .. view.Interventions.SelectMany(static intervention => (PartialDate?[])[intervention.AskedOn, intervention.Started, intervention.Ended, intervention.Decision?.AskedOn, intervention.Decision?.On, .. intervention.Trials.Select(static trial => trial.On)]),
        .. view.Outcomes.Select(static outcome => outcome.On),
        .. view.Invitations.Select(static invitation => invitation.On),
        .. view.Assessments.SelectMany(static assessment => (PartialDate?[])[assessment.On, assessment.ConfirmedOn]),
        .. view.Testimonies.Select(static testimony => testimony.On),
        .. view.Pauses.SelectMany(static pause => (PartialDate?[])[pause.From, pause.To]),
        .. view.Reflections.Select(static reflection => reflection.On),
        .. view.Contests.Select(static contest => contest.On),
        .. view.Measures.Select(static measure => measure.On),
        .. view.Stories.Select(static story => story.On),
        .. view.Markers.SelectMany(static marker => (PartialDate?[])[marker.On, .. marker.Journal.Select(static entry => entry.On)]),
        .. view.Significations.Select(static mark => mark.On),
        .. view.Placements.Select(static placement => placement.On),
        .. view.Ties.SelectMany(static tie => (PartialDate?[])[tie.On, tie.To]),
        .. view.Questions.SelectMany(static question => (PartialDate?[])[question.On, question.Reply?.On]),
    ];

    private static PartialDate?[] EndsOf(Horizon? horizon) => horizon?.Time switch
    {
        UntilHorizon until => [until.Date],
        OverHorizon over => [over.Start, PartialDate.OfDay(over.End.Latest)],
        _ => [],
    };
}
