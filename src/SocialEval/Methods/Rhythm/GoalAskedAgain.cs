namespace SocialEval.Methods.Rhythm;

/// <summary>One goal, asked about again some months after the support ended.</summary>
/// <param name="Goal">The goal, by id.</param>
/// <param name="Answers">When it was asked again, and what the person answered.</param>
public sealed record GoalAskedAgain(string Goal, Sequence<LaterAnswer> Answers)
{
    /// <inheritdoc/>
    public override string ToString() => $"goal '{Goal}'";
}
