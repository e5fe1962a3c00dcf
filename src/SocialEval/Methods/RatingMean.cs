namespace SocialEval.Methods;

/// <summary>A mean of one person's ratings, with what it was divided by.</summary>
/// <param name="Value">The mean.</param>
/// <param name="Rated">How many areas it is the mean of.</param>
/// <param name="Named">How many areas the person named in all.</param>
public sealed record RatingMean(double Value, int Rated, int Named);
