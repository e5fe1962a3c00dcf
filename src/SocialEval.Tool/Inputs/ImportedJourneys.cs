using SocialEval.Losses;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>The journeys in files of another system.</summary>
/// <param name="Journeys">The journeys.</param>
/// <param name="Losses">What became of everything in the files.</param>
/// <param name="Files">How many files there were to read.</param>
/// <param name="Refusals">What could not be read.</param>
internal sealed record ImportedJourneys(Sequence<Journey> Journeys, LossReport Losses, int Files, List<Refusal> Refusals);
