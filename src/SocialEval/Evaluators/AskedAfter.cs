using NodaTime;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Methods.Rhythm;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>Tells what became of a goal after support ended: what was said about each of the usual moments, that it was asked and
/// not answered, or that no trace of a question is there.</summary>
internal sealed class AskedAfter(Inquiry inquiry, PartialDate ended)
{
    private readonly JourneyView view = inquiry.View;

    /// <summary>Tells it of one goal, moment by moment; what there is no trace of, in one sentence at the end.</summary>
    public void Tell(Goal goal)
    {
        var untold = new List<int>();
        var moments = AfterTheEnd.UsualMonths;
        for (var i = 0; i < moments.Count; i++)
        {
            var (from, until) = Around(moments, i);
            if (!(TellAnswers(goal, moments[i], from, until) | TellInvitations(goal, moments[i], from, until)) && view.Reading.AsOf >= After(moments[i]))
            {
                untold.Add(moments[i]);
            }
        }

        if (untold.Count > 0 && goal.Ending is not { Kind: GoalEndingKind.LetGo or GoalEndingKind.Replaced } && Beneficiaries.IsAnybodyThere(view))
        {
            inquiry.Found(RhythmWords.NoTraceAfter, new UntoldAfter([.. untold]), goal);
        }
    }

    // About then: no nearer to another of the moments.
    private (LocalDate From, LocalDate Until) Around(Sequence<int> moments, int place)
    {
        var before = place == 0 ? 0 : moments[place - 1];
        var next = place + 1 == moments.Count ? moments[place] * 2 : moments[place + 1];
        return (After((before + moments[place]) / 2), After((moments[place] + next) / 2));
    }

    private LocalDate After(int months) => ended.Latest.PlusMonths(months);

    // What dates leave about then or not is told as neither, and is no silence.
    private bool TellAnswers(Goal goal, int months, LocalDate from, LocalDate until)
    {
        var told = false;
        foreach (var assessment in view.AssessmentsOf(goal))
        {
            if (!view.IsBeneficiary(assessment.By) || view.IsReplaced(assessment))
            {
                continue;
            }

            if (assessment.On is not { } on || (on.Earliest < until && on.Latest >= from && !(on.Earliest >= from && on.Latest < until)))
            {
                told = true;
            }
            else if (on.Earliest >= from && on.Latest < until)
            {
                told = true;
                inquiry.Found(BeneficiaryWord.IsOwn(view, assessment) ? RhythmWords.SaysAfter : RhythmWords.RecordedAfter, new SaidAfter(assessment, months), goal, assessment);
            }
        }

        return told;
    }

    private bool TellInvitations(Goal goal, int months, LocalDate from, LocalDate until)
    {
        var told = false;
        foreach (var invitation in view.Standing(view.Invitations))
        {
            if (invitation.About == goal.ToCitation() && view.IsBeneficiary(invitation.To) && invitation.On is { } on && on.Earliest >= from && on.Latest < until)
            {
                told = true;
                if (!IsAnswered(goal, invitation.To, on))
                {
                    inquiry.Found(RhythmWords.AskedAfter, new InvitedAfter(invitation, months), goal, invitation);
                }
            }
        }

        return told;
    }

    // An answer may come when it comes: any of theirs that is not certainly before the question.
    private bool IsAnswered(Goal goal, string party, PartialDate asked)
    {
        foreach (var assessment in view.AssessmentsOf(goal))
        {
            if (assessment.By == party && (assessment.On is not { } on || !asked.IsCertainlyAfter(on)))
            {
                return true;
            }
        }

        return false;
    }
}
