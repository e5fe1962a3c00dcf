using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>Places on the ladder, told one beside the other.</summary>
internal sealed record ToldPlaces(Sequence<Placement> Places);
