namespace SocialEval.Methods.FrenchDuties;

/// <summary>A criterion of the quality evaluation of French social services, as the caller names it; its wording is not shipped.</summary>
/// <param name="Code">Its code, for example <c>1.2.5</c>.</param>
/// <param name="Chapter">Its chapter: 1 the person, 2 the professionals, 3 the service.</param>
/// <param name="Theme">The theme it belongs to.</param>
/// <param name="Objective">The objective it belongs to.</param>
/// <param name="IsImperative">Whether it is imperative.</param>
public sealed record Criterion(string Code, int Chapter, string Theme, string Objective, bool IsImperative = false);
