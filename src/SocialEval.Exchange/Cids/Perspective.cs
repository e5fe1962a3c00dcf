using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Exchange.Cids;

/// <summary>Whether a goal is a person's: they proposed it, or agreed to it by their own act or signature. A box somebody else
/// ticked, or a flag of another system, does not make it theirs.</summary>
internal static class Perspective
{
    public static bool IsTheirs(GoalVersion version, string person)
    {
        var answers = version.Agreements.Where(answer => answer.By == person && answer.OnBehalfOf is null).ToList();
        var latest = answers.FindAll(answer => !answers.Exists(other => answer.On is { } then && other.On is { } later && later.IsCertainlyAfter(then)));
        if (latest.Exists(answer => answer.Answer is AgreementAnswer.Disagrees or AgreementAnswer.Withdraws))
        {
            return false;
        }

        return version.ProposedBy == person || latest.Exists(answer => answer.Evidence is Evidence.OwnAct or Evidence.Signature);
    }
}
