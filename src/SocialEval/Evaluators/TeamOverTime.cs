namespace SocialEval.Evaluators;

/// <summary>Those of a team who came and left, in the order they came.</summary>
internal sealed record TeamOverTime(Sequence<Party> Members);
