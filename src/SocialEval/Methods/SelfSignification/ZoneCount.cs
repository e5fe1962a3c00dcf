namespace SocialEval.Methods.SelfSignification;

/// <summary>How many marks lie in a zone.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Marks">How many.</param>
public readonly record struct ZoneCount(TriadZone Zone, int Marks);
