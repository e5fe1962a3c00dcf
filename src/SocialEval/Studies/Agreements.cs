using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Studies;

/// <summary>Whether people agreed to the goals of their journeys, and what their agreement rests on.</summary>
/// <remarks>Of the versions in force. A person is placed by the weakest of theirs: a goal kept despite a no, then one nobody traced
/// a yes to, then a yes in part, then a yes. An agreement rests on the person where one of theirs at least was their own act.</remarks>
public sealed class Agreements() : CountingStudy(
    "agreements/1",
    new Shape("agreement", ["agrees", "agrees-in-part", "disagrees"], ["no-trace", "no-goal"]),
    new Shape("evidence", ["own-act", "recorded"], ["unknown", "no-agreement"]))
{
    /// <inheritdoc/>
    protected override string Place(Shape shape, JourneyView view, Party person)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(person);
        return shape.Code == "agreement" ? Agreement(view, person) : EvidenceOf(view, person);
    }

    private static string Agreement(JourneyView view, Party person)
    {
        var (any, inPart, untraced, refused) = (false, false, false, false);
        foreach (var goal in view.Standing(view.Goals))
        {
            if (view.InForce(goal) is { } version)
            {
                var standing = Standing.Of(version, person.Id);
                any = true;
                refused |= standing.IsNo;
                untraced |= !standing.IsNo && !standing.IsYes;
                inPart |= standing.IsYes && standing.Latest!.Answer == AgreementAnswer.AgreesInPart;
            }
        }

        return !any ? "no-goal" : refused ? "disagrees" : untraced ? "no-trace" : inPart ? "agrees-in-part" : "agrees";
    }

    private static string EvidenceOf(JourneyView view, Party person)
    {
        var best = "no-agreement";
        foreach (var goal in view.Standing(view.Goals))
        {
            if (view.InForce(goal) is { } version && Standing.Of(version, person.Id) is { IsYes: true, Latest: { } answer })
            {
                if (Standing.IsDirect(answer))
                {
                    return "own-act";
                }

                best = best == "recorded" || answer.Evidence is Evidence.RecordedByProfessional or Evidence.Imported ? "recorded" : "unknown";
            }
        }

        return best;
    }
}
