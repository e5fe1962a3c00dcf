using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>The account of a change: who changed, why it matters, and what those who know of it and were asked say of each part.</summary>
/// <remarks>Source: Wilson-Grau and Britt 2012. How many answered is told with how many were asked, never of all. Only where
/// people gave an account: a change that is only told is <c>beneficiary-word/1</c>'s. Who tells of the change is not among
/// those asked.</remarks>
public sealed class Harvest() : Evaluator("harvest/1", HarvestWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        foreach (var outcome in inquiry.View.Outcomes)
        {
            if (outcome.Actor is not null || outcome.Significance is not null || !outcome.Substantiations.IsEmpty)
            {
                Tell(inquiry, outcome);
            }
        }

        return inquiry.Conclude();
    }

    private static void Tell(Inquiry inquiry, Outcome outcome)
    {
        if (outcome.Actor is not null || outcome.Significance is not null)
        {
            inquiry.Found(Voice.IsOwn(outcome) && IsTellers(outcome) ? HarvestWords.Account : HarvestWords.AccountRecorded, outcome, outcome, outcome);
        }

        foreach (var answer in outcome.Substantiations)
        {
            inquiry.Found(HarvestWords.Substantiated, new ToldAnswer(outcome, answer), outcome, outcome);
        }

        TellAsked(inquiry, outcome);
    }

    private static bool IsTellers(Outcome outcome) => outcome.Significance?.By is not { } by || by == outcome.What.By;

    private static void TellAsked(Inquiry inquiry, Outcome outcome)
    {
        var silent = new List<string>();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var invitation in inquiry.View.Standing(inquiry.View.Invitations))
        {
            if (invitation.About == outcome.ToCitation() && invitation.To != outcome.What.By && asked.Add(invitation.To))
            {
                if (!Answers(outcome, invitation.To))
                {
                    silent.Add(invitation.To);
                }
            }
        }

        if (asked.Count == 0 && outcome.Substantiations.IsEmpty)
        {
            inquiry.Found(HarvestWords.NobodyAsked, outcome, outcome);
        }
        else if (silent.Count > 0)
        {
            inquiry.Found(HarvestWords.Unanswered, new AskedOf([.. silent], asked.Count), outcome);
        }
    }

    private static bool Answers(Outcome outcome, string party)
    {
        foreach (var answer in outcome.Substantiations)
        {
            if (answer.By == party)
            {
                return true;
            }
        }

        return false;
    }
}
