using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>The rhythm of a journey: at whose wish people met to look back, and the same goal asked again after support ended.</summary>
/// <remarks>Six, twelve and twenty-four months after the end are told as they come: what was said about then, or that no trace of
/// a question is there. An open journey has no end to count from. Waiting and time left are <c>time-given/1</c>'s.</remarks>
public sealed class Rhythm() : Evaluator("rhythm/1", RhythmWords.Texts)
{
    private static readonly int[] MonthsAfter = [6, 12, 24];

    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        foreach (var reflection in inquiry.View.Reflections)
        {
            inquiry.Found(RhythmWords.Met, reflection, null, reflection);
        }

        if (inquiry.View.Support is { Ended: { } ended })
        {
            foreach (var goal in inquiry.View.Goals)
            {
                foreach (var months in MonthsAfter)
                {
                    TellAfter(inquiry, goal, ended, months);
                }
            }
        }

        return inquiry.Conclude();
    }

    // About then: no nearer to another of the moments. Nothing is told of a moment that is not past.
    private static void TellAfter(Inquiry inquiry, Goal goal, PartialDate ended, int months)
    {
        var about = ended.Latest.PlusMonths(months);
        var (from, until) = (ended.Latest.PlusMonths(months == 6 ? 3 : months == 12 ? 9 : 18), ended.Latest.PlusMonths(months == 6 ? 9 : months == 12 ? 18 : 36));
        if (inquiry.View.Reading.AsOf < about)
        {
            return;
        }

        var said = false;
        foreach (var assessment in inquiry.View.AssessmentsOf(goal))
        {
            if (assessment.On is { } on && on.Earliest >= from && on.Latest < until && BeneficiaryWord.IsOwn(inquiry.View, assessment))
            {
                said = true;
                inquiry.Found(RhythmWords.SaysAfter, new SaidAfter(assessment, months), goal, assessment);
            }
        }

        if (!said && !IsInvited(inquiry.View, goal, from, until) && IsTheirs(inquiry.View))
        {
            inquiry.Found(RhythmWords.NoTraceAfter, new SaidAfter(null, months), goal);
        }
    }

    private static bool IsInvited(JourneyView view, Goal goal, NodaTime.LocalDate from, NodaTime.LocalDate until)
    {
        foreach (var invitation in view.Invitations)
        {
            if (invitation.About == goal.ToCitation() && invitation.On is { } on && on.Earliest >= from && on.Latest < until)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTheirs(JourneyView view)
    {
        foreach (var party in view.Parties)
        {
            if (party.Role == PartyRole.Beneficiary)
            {
                return true;
            }
        }

        return false;
    }
}
