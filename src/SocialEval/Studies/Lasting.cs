using SocialEval.Evaluators;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Studies;

/// <summary>What journeys aim at, and what people say once support has ended: what lasts.</summary>
/// <remarks>An open journey is open, and nothing else. After the end a person's last own judgement is told, or which silence there is.</remarks>
public sealed class Lasting() : CountingStudy(
    "lasting/1",
    new Shape("terms", ["short-only", "long-only", "both"], ["not-said"]),
    new Shape("after-support", ["better", "same", "mixed", "worse", "open"], ["prefers-not-to-say", "too-early", "no-trace"]))
{
    /// <inheritdoc/>
    protected override string Place(Shape shape, JourneyView view, Party person)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(person);
        return shape.Code == "terms" ? Terms(view) : After(view, person);
    }

    private static string Terms(JourneyView view)
    {
        var (isShort, isLong) = (false, false);
        foreach (var goal in view.Standing(view.Goals))
        {
            Note(view.InForce(goal)?.Horizon?.Term, ref isShort, ref isLong);
        }

        foreach (var intervention in view.Standing(view.Interventions))
        {
            Note(intervention.Term, ref isShort, ref isLong);
        }

        return isShort ? isLong ? "both" : "short-only" : isLong ? "long-only" : "not-said";
    }

    private static void Note(Term? term, ref bool isShort, ref bool isLong)
    {
        isShort |= term is Term.Immediate or Term.Short;
        isLong |= term is Term.Long or Term.Transformation;
    }

    private static string After(JourneyView view, Party person)
    {
        if (view.Support is not { Ended: { } ended })
        {
            return "open";
        }

        Assessment? last = null;
        foreach (var assessment in view.Assessments)
        {
            if (assessment.By == person.Id && assessment.Judgement is not null && assessment.On is { } on && on.IsCertainlyAfter(ended)
                && BeneficiaryWord.IsOwn(view, assessment) && view.IsLatest(assessment))
            {
                last = assessment;
            }
        }

        return last?.Judgement switch
        {
            null => "no-trace",
            Judgement.NotYet => "too-early",
            Judgement.PrefersNotToSay => "prefers-not-to-say",
            { } judgement => Vocabulary<Judgement>.Of(judgement),
        };
    }
}
