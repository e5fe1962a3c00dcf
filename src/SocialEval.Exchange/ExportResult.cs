using SocialEval.Losses;

namespace SocialEval.Exchange;

/// <summary>What left in an export, and what the other format has no place for.</summary>
/// <param name="Exported">How many journeys something was written of.</param>
/// <param name="Withheld">How many journeys nothing may be read of for the purpose, rounded down to a multiple of five, so that the
/// number points at nobody.</param>
/// <param name="Losses">What was kept, approximated or dropped of what may be read. What is held back is not in it.</param>
public sealed record ExportResult(int Exported, int Withheld, LossReport Losses);
