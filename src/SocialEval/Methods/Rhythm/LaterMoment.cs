namespace SocialEval.Methods.Rhythm;

/// <summary>What was answered at one moment after the end.</summary>
/// <param name="Months">How many months after the end.</param>
/// <param name="Answers">The answers of those asked.</param>
/// <param name="NotAsked">How many goals were not asked about then.</param>
public sealed record LaterMoment(int Months, WordTally Answers, int NotAsked);
