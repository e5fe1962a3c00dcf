using SocialEval.Losses;

namespace SocialEval.Fhir;

/// <summary>The journeys found in the records, what became of everything else, and what could not be read.</summary>
/// <param name="Journeys">One journey for each person, in the order of the files.</param>
/// <param name="Losses">What was kept, approximated, dropped, or was not in the records.</param>
/// <param name="Problems">What could not be read; everything else was.</param>
public sealed record FhirImportResult(Sequence<Journey> Journeys, LossReport Losses, Sequence<FhirProblem> Problems);
