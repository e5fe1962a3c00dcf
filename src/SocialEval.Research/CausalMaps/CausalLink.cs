namespace SocialEval.Research.CausalMaps;

/// <summary>One thing somebody said led to another, as it was coded from their words: no strength, no sign, no kind of cause.</summary>
/// <param name="Teller">Who told it, by pseudonym.</param>
/// <param name="Cause">What led to it.</param>
/// <param name="Effect">What it led to.</param>
/// <param name="Quote">The words it was coded from.</param>
public sealed record CausalLink(string Teller, string Cause, string Effect, string? Quote = null);
