namespace SocialEval.Research.CausalMaps;

/// <summary>Two factors that the coders declare to be each other's opposite: <c>goes out</c> and <c>stays in</c>.</summary>
/// <param name="Factor">The factor by which both are drawn.</param>
/// <param name="Opposite">Its opposite.</param>
/// <remarks>Drawn as one, both are still counted apart: six who tell of more and one who tells of less are not five.</remarks>
public sealed record OppositePair(string Factor, string Opposite);
