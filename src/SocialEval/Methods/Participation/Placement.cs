namespace SocialEval.Methods.Participation;

/// <summary>Where somebody places one decision on the ladder.</summary>
/// <param name="Decision">The decision, by id.</param>
/// <param name="By">Who places it, by id.</param>
/// <param name="Side">On which side they stand.</param>
/// <param name="Aspect">Whether it is what was announced, or what was done.</param>
/// <param name="Rung">The rung.</param>
/// <param name="Words">Why, in their words.</param>
public sealed record Placement(string Decision, string By, LadderSide Side, LadderAspect Aspect, Rung Rung, string? Words = null)
{
    /// <inheritdoc/>
    public override string ToString() => $"a placement of '{Decision}'";
}
