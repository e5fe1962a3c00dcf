using SocialEval.Goals;

namespace SocialEval.Evaluators;

/// <summary>A goal that ended, and what took its place.</summary>
/// <param name="Ending">By whom, when, in what words.</param>
/// <param name="Next">The words of the goal that took its place, where they may be read.</param>
internal sealed record GoalEnd(GoalEnding Ending, string? Next)
{
    /// <summary>The end of a goal of a view; nothing while it goes on.</summary>
    public static GoalEnd? Of(JourneyView view, Goal goal) => goal.Ending is not { } ending ? null
        : new(ending, ending.ReplacedBy is { } id && view.Goal(id) is { } next ? (view.InForce(next) ?? next.Versions[^1]).Wording.Text : null);

    /// <summary>Whether it is a party who ended a goal: then it was not kept against them, and they are not silent on it.</summary>
    public static bool IsBy(Goal goal, string party) => goal.Ending is { } ending && (ending.By ?? ending.Words?.By) == party;
}
