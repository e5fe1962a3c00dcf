using SocialEval.Losses;

namespace SocialEval.Research.Refi;

/// <summary>What left as a project, and what became of the rest of what may be read.</summary>
/// <param name="Journeys">How many journeys there are words of.</param>
/// <param name="Sources">How many sources the project has.</param>
/// <param name="Cases">How many voices.</param>
/// <param name="WithheldAtLeast">Of at least how many other journeys nothing may be read for that purpose: 0 where they are fewer than
/// are told, else rounded down to a multiple of that number.</param>
/// <param name="Losses">What was kept, approximated and dropped of what may be read, by the names it has in the project. What consent
/// holds back is not in it.</param>
public sealed record RefiExported(long Journeys, long Sources, long Cases, long WithheldAtLeast, LossReport Losses);
