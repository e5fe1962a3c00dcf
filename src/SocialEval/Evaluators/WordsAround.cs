using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What people said that may be from before or after the end of support: the dates do not tell.</summary>
internal sealed record WordsAround(PartialDate Ended, Sequence<Item> Words);
