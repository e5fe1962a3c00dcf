namespace SocialEval.Evaluators;

/// <summary>Those who were asked and have not answered, of how many.</summary>
internal sealed record AskedOf(Sequence<string> Silent, int Asked);
