namespace SocialEval.Research.Saturation;

/// <summary>An interview, or another occasion to tell, and the themes that were found in it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Themes">The themes, in any order; one that comes twice counts once. None is an answer too.</param>
public sealed record Interview(string Name, Sequence<string> Themes);
