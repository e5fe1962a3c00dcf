namespace SocialEval.Research.CausalMaps;

/// <summary>Somebody who told what changed and why.</summary>
/// <param name="Name">Their pseudonym.</param>
/// <param name="Groups">The groups they say they belong to: a neighbourhood, an age, a way of living. Never who works with them.</param>
public sealed record Teller(string Name, Sequence<string> Groups);
