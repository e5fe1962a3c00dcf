using SocialEval.Losses;

namespace SocialEval.Exchange;

/// <summary>The journeys found in the records, what became of everything else, and what could not be read.</summary>
/// <param name="Journeys">The journeys, in the order of the files.</param>
/// <param name="Losses">What was kept, approximated, dropped, or was not in the records.</param>
/// <param name="Problems">What could not be read; everything else was.</param>
public sealed record ImportResult(Sequence<Journey> Journeys, LossReport Losses, Sequence<ExchangeProblem> Problems);
