namespace SocialEval.Research.Qca;

/// <summary>A term of a model, how far it goes with the outcome, and the cases that have it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Fit">How far it goes with the outcome.</param>
/// <param name="Cases">The cases that belong to it by more than a half, by name.</param>
public sealed record FittedTerm(Term Term, SufficiencyFit Fit, Sequence<string> Cases);
