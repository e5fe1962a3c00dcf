using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>The relations that people name.</summary>
internal sealed record TiesNamed(Sequence<Tie> Ties);
