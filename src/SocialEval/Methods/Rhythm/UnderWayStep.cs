namespace SocialEval.Methods.Rhythm;

/// <summary>What a curve says at one length.</summary>
/// <param name="Length">The length.</param>
/// <param name="AtRisk">How many lasted at least as long: the number at risk, in the word of the literature.</param>
/// <param name="Ended">How many ended at this length.</param>
/// <param name="Open">How many are still under way and have lasted this long so far: the censored ones.</param>
/// <param name="Share">The share still under way after this length.</param>
/// <param name="StandardError">The standard error of the share (Greenwood); absent once nothing is under way.</param>
public sealed record UnderWayStep(double Length, int AtRisk, int Ended, int Open, double Share, double? StandardError);
