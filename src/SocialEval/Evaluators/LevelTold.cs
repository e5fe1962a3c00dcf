using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>A level somebody gave, in the words of its scale, and beside it those the same person gave before on that scale, where the
/// days leave no doubt of their order.</summary>
/// <param name="Assessment">The level.</param>
/// <param name="Words">Its words, where there are any.</param>
/// <param name="First">The level they gave first.</param>
/// <param name="Before">The level they gave the time before, where that was another time than the first.</param>
/// <param name="IsAnew">Whether they had given a level on another scale before: then the first is the first on this one.</param>
internal sealed record LevelTold(Assessment Assessment, string? Words, int? First = null, int? Before = null, bool IsAnew = false);
