namespace SocialEval.Methods.Participation;

/// <summary>How many placed a decision on one rung.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="Count">How many.</param>
public readonly record struct RungCount(Rung Rung, int Count);
