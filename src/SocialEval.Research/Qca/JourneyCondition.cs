namespace SocialEval.Research.Qca;

/// <summary>A condition that is read off a journey, named with those concerned: "du temps a été laissé", "chosen by the person".</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Membership">How much a journey has of it, as far as the view tells: from 0 to 1, or the number of a value. Nothing where
/// the view does not tell: silence is neither 0 nor 0.5.</param>
public sealed record JourneyCondition(Condition Condition, Func<JourneyView, double?> Membership);
