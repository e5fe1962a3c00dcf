using SocialEval.Goals;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>A level, in the words of the scale it was given on: that of the version of the goal at the time, and of no other.</summary>
/// <param name="Assessment">The level.</param>
/// <param name="Words">Its words, where there are any.</param>
internal sealed record OnScale(Assessment Assessment, string? Words)
{
    /// <summary>A level somebody gave a goal, or something else.</summary>
    public static OnScale Of(JourneyView view, Assessment assessment, Goal? goal) =>
        new(assessment, goal is null || assessment.Level is null ? null : WordsIn(view.ScaleAt(goal, assessment.On) ?? default, assessment.Level.Value));

    private static string? WordsIn(Sequence<ScaleLevel> scale, int level)
    {
        foreach (var step in scale)
        {
            if (step.Level == level)
            {
                return step.Text;
            }
        }

        return null;
    }
}
