namespace SocialEval.Tool.Inputs;

/// <summary>The formats of other systems that need nothing said of them, by their names.</summary>
internal static class Importing
{
    public static readonly Dictionary<string, Func<IEnumerable<string>, Surroundings, CancellationToken, Task<ImportedJourneys>>> Formats = new(StringComparer.Ordinal)
    {
        ["fhir"] = FhirReading.ReadAsync,
        ["carnet-de-bord"] = ExchangeReading.OfNotebooksAsync,
        ["france-travail"] = ExchangeReading.OfDiagnosticsAsync,
    };
}
