namespace SocialEval.Studies;

/// <summary>One sort of people, and how many they are.</summary>
/// <param name="Code">What they have in common: <c>said</c>, <c>no-trace</c>.</param>
/// <param name="People">How many; absent where that is suppressed.</param>
/// <param name="IsUnsaid">Whether it is one of the things that were not said: prefers not to say, no answer, no trace, too early.</param>
public sealed record Cell(string Code, long? People, bool IsUnsaid = false);
