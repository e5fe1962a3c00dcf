namespace SocialEval.Research.Qca;

/// <summary>One condition at one value by itself: how far the outcome goes with it, and it with the outcome.</summary>
/// <param name="Condition">The condition at its value, as terms show it.</param>
/// <param name="Necessity">How far it is there where the outcome is.</param>
/// <param name="Sufficiency">How far the outcome is there where it is.</param>
public sealed record ConditionFit(Term Condition, NecessityFit Necessity, SufficiencyFit Sufficiency);
