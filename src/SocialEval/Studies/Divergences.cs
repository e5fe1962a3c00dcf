using SocialEval.Evaluators;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Studies;

/// <summary>For how many people another voice differs from theirs; never who is right.</summary>
/// <remarks>Latest own judgements on one subject, both given and different. Preferring not to say and "not yet" differ from nothing.</remarks>
public sealed class Divergences() : CountingStudy("divergences/1", new Shape("divergence", ["differs", "does-not-differ"], ["only-theirs", "only-others", "nobody-said"]))
{
    /// <inheritdoc/>
    protected override string Place(Shape shape, JourneyView view, Party person)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(person);
        var (theirs, others, same) = (false, false, false);
        foreach (var assessment in view.Assessments)
        {
            if (!IsJudged(view, assessment))
            {
                continue;
            }

            if (assessment.By != person.Id || !BeneficiaryWord.IsOwn(view, assessment))
            {
                others |= assessment.By != person.Id;
                continue;
            }

            theirs = true;
            foreach (var other in view.AssessmentsOf(assessment.About))
            {
                if (other.By != person.Id && IsJudged(view, other))
                {
                    if (other.Judgement != assessment.Judgement)
                    {
                        return "differs";
                    }

                    same = true;
                }
            }
        }

        return same ? "does-not-differ" : theirs ? "only-theirs" : others ? "only-others" : "nobody-said";
    }

    private static bool IsJudged(JourneyView view, Assessment assessment) =>
        assessment.Judgement is Judgement.Better or Judgement.Same or Judgement.Mixed or Judgement.Worse && view.IsLatest(assessment);
}
