namespace SocialEval.Methods;

/// <summary>What one piece of evidence weighs for a claim.</summary>
/// <param name="Name">The test, or the tests that hang together.</param>
/// <param name="Weight">Ten times the decimal logarithm of how many times likelier it is under the claim than against it, in
/// decibels: more than 0 speaks for the claim, less than 0 against it. Nothing where it leaves no doubt at all.</param>
/// <param name="Posterior">The probability of the claim after it and all before it.</param>
public sealed record EvidenceWeight(string Name, double? Weight, double Posterior);
