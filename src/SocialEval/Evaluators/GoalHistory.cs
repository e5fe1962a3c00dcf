using SocialEval.Goals;
using SocialEval.Inquiries;

namespace SocialEval.Evaluators;

/// <summary>Tells where a goal comes from: who proposed it and for whom, in whose words, and what each amendment changed.</summary>
internal static class GoalHistory
{
    /// <summary>Tells every version there is, as they were proposed.</summary>
    public static void Tell(Inquiry inquiry, Goal goal, GoalVersion inForce)
    {
        GoalVersion? before = null;
        string? employer = null;
        foreach (var version in goal.Versions)
        {
            employer = before is not null && before.ProposedBy == version.ProposedBy ? employer : EmployerOf(version.ProposedBy, inquiry.View);
            var proposal = new Proposal(version, before, employer);
            if (goal.Versions.Count == 1)
            {
                inquiry.Found(CoConstructionWords.Proposed, proposal, goal, version);
            }
            else if (before is null)
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
