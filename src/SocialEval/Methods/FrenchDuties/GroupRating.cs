namespace SocialEval.Methods.FrenchDuties;

/// <summary>The rating a rule gives to a criterion, an objective, a theme or a chapter.</summary>
/// <param name="Of">Its code or name.</param>
/// <param name="Elements">How many ratings of elements it rests on.</param>
/// <param name="Rating">From 1 to 4; absent where the rule rates nothing.</param>
public sealed record GroupRating(string Of, int Elements, int? Rating);
