using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>Some of the beneficiaries, and what nothing is known of their word on.</summary>
internal sealed record SilentOn(Item About, string[] Who);
