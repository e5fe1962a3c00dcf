namespace SocialEval.Research.CausalMaps;

/// <summary>Something that leads to other things or comes of them.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="InCitations">How often it was told as an effect.</param>
/// <param name="OutCitations">How often it was told as a cause.</param>
/// <param name="Tellers">Who told of it, each once.</param>
public sealed record CausalFactor(string Name, int InCitations, int OutCitations, Sequence<string> Tellers);
