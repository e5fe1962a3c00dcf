namespace SocialEval.Methods;

/// <summary>Which end of a scale is the better one, as whoever rates understands it.</summary>
public enum RatingDirection
{
    /// <summary>More is better.</summary>
    HigherIsBetter,

    /// <summary>Less is better: how much something weighs or hurts.</summary>
    LowerIsBetter,
}
