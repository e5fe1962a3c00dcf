using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What was done with an answer, as far as it is noted. Where dates leave it open, it counts as used.</summary>
internal static class AnswersUsed
{
    /// <summary>Whether a reflection took an answer up, a question was put from it, or what it is about was written anew after it.</summary>
    public static bool Is(JourneyView view, Item answer, Citation? about, PartialDate? on)
    {
        foreach (var reflection in view.Standing(view.Reflections))
        {
            foreach (var taken in reflection.TakesUp)
            {
                if (taken == answer.ToCitation() || (taken == about && on is { } given && reflection.On?.IsBefore(given) != true))
                {
                    return true;
                }
            }
        }

        foreach (var question in view.Standing(view.Questions))
        {
            if (question.About == answer.ToCitation())
            {
                return true;
            }
        }

        return about is { Kind: ItemKind.Goal } goal && on is { } answered && IsWrittenAnew(view, goal.Id, answered);
    }

    private static bool IsWrittenAnew(JourneyView view, string goal, PartialDate answered)
    {
        if (view.Goal(goal) is { } set)
        {
            foreach (var version in set.Versions)
            {
                if (version.ProposedOn is { } proposed && !answered.IsCertainlyAfter(proposed))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
