using SocialEval.Goals;

namespace SocialEval.Evaluators;

/// <summary>Some of the beneficiaries, and the version that says it is too early to ask them.</summary>
internal sealed record TooEarlyFor(GoalVersion Version, string[] Who);
