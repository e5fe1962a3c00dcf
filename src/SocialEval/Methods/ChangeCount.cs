namespace SocialEval.Methods;

/// <summary>How many people one formula calls what, of those it could be worked out for.</summary>
/// <param name="Formula">The formula.</param>
/// <param name="Recovered">Better, and over cut-off c; 0 without a functional group.</param>
/// <param name="Improved">Better, not over it.</param>
/// <param name="Unchanged">Within the error of the scale.</param>
/// <param name="Deteriorated">Worse.</param>
public sealed record ChangeCount(ChangeFormula Formula, int Recovered, int Improved, int Unchanged, int Deteriorated);
