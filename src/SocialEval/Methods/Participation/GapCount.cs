namespace SocialEval.Methods.Participation;

/// <summary>How many pairs of placements lie so many rungs apart.</summary>
/// <param name="Rungs">How many rungs the first is above the second; negative: below.</param>
/// <param name="Pairs">How many pairs.</param>
public readonly record struct GapCount(int Rungs, int Pairs);
