namespace SocialEval.Methods;

/// <summary>The T of several goals of one person, asked for by a caller: the achievement of what was expected, not of anything else.</summary>
/// <remarks>The same attainment has a higher T with more goals: two people's T, or two sets of goals, are never comparable.</remarks>
public sealed record GoalAttainmentResult : MethodResult
{
    internal GoalAttainmentResult()
    {
    }

    /// <inheritdoc/>
    public override string Method => GoalAttainment.Name;

    /// <summary>The T: 50 where all goals are as expected.</summary>
    public required double T { get; init; }

    /// <summary>The T of where the goals started, if that was given.</summary>
    public double? BaselineT { get; init; }

    /// <summary>The T less that of the start, if that was given.</summary>
    public double? Change { get; init; }
}
