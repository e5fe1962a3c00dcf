using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>The pauses of a journey, each somebody's.</summary>
internal sealed record PausesTaken(Sequence<Pause> Pauses);
