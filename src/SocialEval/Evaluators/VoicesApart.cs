using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What each of several makes of a goal, and who has said nothing of it.</summary>
internal sealed record VoicesApart(Sequence<Assessment> Told, Sequence<string> Silent);
