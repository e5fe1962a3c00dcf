using SocialEval.Evaluators;
using SocialEval.Journeys;

namespace SocialEval.Studies;

/// <summary>Who has been heard, who has not, and why.</summary>
/// <remarks>A person is heard who said anything of a goal, of a change or of the journey; preferring not to say is an answer, told
/// apart. Of those who said nothing: somebody invited them; it is too early by every horizon; or nothing shows that anybody asked.
/// Who refused consent is in no view, and so in no count.</remarks>
public sealed class Heard() : CountingStudy("heard/1", new Shape("heard", ["said"], ["prefers-not-to-say", "no-answer", "too-early", "no-trace"]))
{
    /// <inheritdoc/>
    protected override string Place(Shape shape, JourneyView view, Party person)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(person);
        var prefersNot = false;
        foreach (var assessment in view.Assessments)
        {
            if (assessment.By == person.Id && BeneficiaryWord.IsOwn(view, assessment) && !view.IsReplaced(assessment))
            {
                if (assessment.Judgement != Outcomes.Judgement.PrefersNotToSay)
                {
                    return "said";
                }

                prefersNot = true;
            }
        }

        foreach (var testimony in view.Testimonies)
        {
            if (testimony.Words.By == person.Id && Voice.IsOwn(testimony))
            {
                return "said";
            }
        }

        foreach (var outcome in view.Outcomes)
        {
            if (outcome.What.By == person.Id && Voice.IsOwn(outcome))
            {
                return "said";
            }
        }

        return prefersNot ? "prefers-not-to-say" : IsInvited(view, person) ? "no-answer" : IsTooEarly(view) ? "too-early" : "no-trace";
    }

    private static bool IsInvited(JourneyView view, Party person)
    {
        foreach (var invitation in view.Standing(view.Invitations))
        {
            if (invitation.To == person.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTooEarly(JourneyView view)
    {
        foreach (var goal in view.Standing(view.Goals))
        {
            if (goal.Ending is not null || view.InForce(goal)?.Horizon?.Time.IsTooEarly(view.Reading.AsOf) != true)
            {
                return false;
            }
        }

        return !view.Goals.IsEmpty;
    }
}
