namespace SocialEval.Methods.Rhythm;

/// <summary>How many goals passed from one answer at one moment to an answer at the next.</summary>
/// <param name="FromMonths">The one moment.</param>
/// <param name="ToMonths">The next moment.</param>
/// <param name="From">The answer at the one.</param>
/// <param name="To">The answer at the next, which may be the same.</param>
/// <param name="Goals">How many goals.</param>
public sealed record AnswerPassage(int FromMonths, int ToMonths, string From, string To, int Goals);
