namespace SocialEval.Methods.FrenchDuties;

/// <summary>The text a duty rests on, and how far it was checked here.</summary>
/// <param name="Text">The text, as it is cited in France.</param>
/// <param name="NeedsJurist">Whether it is told from general knowledge and a jurist must confirm it; where not, it was read
/// in a source, and still is no legal advice.</param>
public sealed record LegalReference(string Text, bool NeedsJurist);
