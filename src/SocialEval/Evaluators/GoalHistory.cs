using SocialEval.Goals;
using SocialEval.Inquiries;

namespace SocialEval.Evaluators;

/// <summary>Tells where a goal comes from: who proposed it and for whom, in whose words, and what each amendment changed.</summary>
internal static class GoalHistory
{
    /// <summary>Tells every version there is, in order.</summary>
    public static void Tell(Inquiry inquiry, Goal goal, GoalVersion inForce)
    {
        if (goal.Versions.Count == 1)
        {
            inquiry.Found(CoConstructionWords.Proposed, new Proposal(inForce, null, EmployerOf(inForce.ProposedBy, inquiry.View)), goal, inForce);
            return;
        }

        GoalVersion? before = null;
        for (var place = VersionOrder.Next(goal.Versions, -1); place >= 0; place = VersionOrder.Next(goal.Versions, place))
        {
            var version = goal.Versions[place];
            var proposal = new Proposal(version, before, EmployerOf(version.ProposedBy, inquiry.View));
            if (before is null)
            {
                inquiry.Found(CoConstructionWords.Begun, proposal, goal, version);
            }
            else
            {
                inquiry.Found(ReferenceEquals(version, inForce) ? CoConstructionWords.AmendedLast : CoConstructionWords.Amended, proposal, goal, version, before);
            }

            before = version;
        }
    }

    private static string? EmployerOf(string? party, JourneyView view) => view.Party(view.Party(party)?.Organisation)?.Id;
}
