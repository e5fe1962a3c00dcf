namespace SocialEval.Research.Qca;

/// <summary>How far a term or a model goes with the outcome in the cases looked at. It says nothing of cases that were not.</summary>
/// <param name="Inclusion">How far belonging to it goes with belonging to the outcome: Σ min(X, Y) / Σ X, from 0 to 1.</param>
/// <param name="Pri">The same without what goes with both the outcome and its absence.</param>
/// <param name="RawCoverage">How much of the outcome it goes with: Σ min(X, Y) / Σ Y.</param>
/// <param name="UniqueCoverage">How much of the outcome it alone goes with, of the terms of its model. Nothing for a model, or for its
/// only term.</param>
/// <remarks>Nothing where there is nothing to divide by. Ragin, <i>Redesigning Social Inquiry</i> (2008).</remarks>
public sealed record SufficiencyFit(double? Inclusion, double? Pri, double? RawCoverage, double? UniqueCoverage);
