using SocialEval.Goals;
using SocialEval.Inquiries;

namespace SocialEval.Evaluators;

/// <summary>Asks whose the goals are, where no direct yes tells, and what to do with them where the answer was no. Nobody is asked
/// about a goal that has ended.</summary>
internal static class WhoseGoals
{
    /// <summary>Asks one person of one goal.</summary>
    public static void Ask(Inquiry inquiry, Goal goal, GoalVersion inForce, Party person, Standing standing)
    {
        if (AskingOf(inForce, person.Id, standing) is { } asking)
        {
            inquiry.Ask(asking, goal, person.Id);
        }
    }

    /// <summary>Asks each of several persons once.</summary>
    public static void AskEach(Inquiry inquiry)
    {
        foreach (var party in inquiry.View.Parties)
        {
            if (party.Role == PartyRole.Beneficiary)
            {
                AskOnce(inquiry, party);
            }
        }
    }

    private static void AskOnce(Inquiry inquiry, Party person)
    {
        Asking? asking = null;
        Goal? about = null;
        foreach (var goal in inquiry.View.Standing(inquiry.View.Goals))
        {
            if (goal.Versions.IsEmpty || !inquiry.View.Reaches(goal, person.Id))
            {
                continue;
            }

            var inForce = inquiry.View.InForce(goal) ?? goal.Versions[^1];
            if (!inquiry.View.HasEnded(goal) && AskingOf(inForce, person.Id, Standing.Of(inForce, person.Id)) is { } next)
            {
                asking = about is null ? next : CoConstructionWords.AskWhoseSeveral;
                about ??= goal;
            }
        }

        if (asking is not null)
        {
            inquiry.Ask(asking, ReferenceEquals(asking, CoConstructionWords.AskWhoseSeveral) ? null : about, person.Id);
        }
    }

    private static Asking? AskingOf(GoalVersion inForce, string person, Standing standing)
    {
        if (standing.IsNo)
        {
            return CoConstructionWords.AskWish;
        }

        var isTheirs = standing.IsYes ? Standing.IsDirect(standing.Latest!) : standing.Latest is null && person == inForce.ProposedBy;
        return isTheirs ? null : CoConstructionWords.AskWhose;
    }
}
