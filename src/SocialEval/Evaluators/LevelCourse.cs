using SocialEval.Goals;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>The levels each person gives one goal, one after the other. Levels on two scales are never compared.</summary>
internal sealed class LevelCourse(JourneyView view, Goal goal)
{
    private readonly Dictionary<string, Given> before = new(StringComparer.Ordinal);

    /// <summary>Takes the next level somebody gave, in date order.</summary>
    public LevelTold Next(Assessment assessment)
    {
        var words = OnScale.Of(view, assessment, goal).Words;
        if (assessment.On is not { } on || view.ScaleAt(goal, on) is not { } scale)
        {
            return new(assessment, words);
        }

        var there = before.GetValueOrDefault(assessment.By!);
        var isAnew = there is not null && (there.IsAnew || there.Scale != scale);
        if (there is null || there.Scale != scale)
        {
            before[assessment.By!] = new(scale, assessment, assessment, isAnew, IsInOrder: true);
            return new(assessment, words);
        }

        var isInOrder = there.IsInOrder && on.IsCertainlyAfter(there.Last.On!.Value);
        before[assessment.By!] = there with { Last = assessment, IsInOrder = isInOrder };
        return !isInOrder ? new(assessment, words)
            : new(assessment, words, there.First.Level, ReferenceEquals(there.First, there.Last) ? null : there.Last.Level, isAnew);
    }

    // What one person gave on one scale so far.
    private sealed record Given(Sequence<ScaleLevel> Scale, Assessment First, Assessment Last, bool IsAnew, bool IsInOrder);
}
