#region proposals
using SocialEval;
using SocialEval.Inquiries;
using SocialEval.Studies;
#endregion

namespace SocialEval.Tests.Docs;

#region proposals

public sealed class Proposals() : CountingStudy("proposals/1", new Shape("proposal", ["theirs", "another's", "both"], ["not-said", "no-goal"]))
{
    public static Texts Words { get; } = new("SocialEval.Tests.Docs.Proposals", typeof(Proposals).Assembly, "fr", "en");

    protected override string Place(Shape shape, JourneyView view, Party person)
    {
        var (any, theirs, others) = (false, false, false);
        foreach (var goal in view.Goals)
        {
            if (view.InForce(goal) is { } version)
            {
                any = true;
                theirs |= version.ProposedBy == person.Id;
                others |= version.ProposedBy is not null && version.ProposedBy != person.Id;
            }
        }

        return theirs && others ? "both" : theirs ? "theirs" : others ? "another's" : any ? "not-said" : "no-goal";
    }
}
#endregion
