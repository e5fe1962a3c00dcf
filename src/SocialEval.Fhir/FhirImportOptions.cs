namespace SocialEval.Fhir;

/// <summary>What the host knows of the records that are not in them.</summary>
public sealed record FhirImportOptions
{
    /// <summary>The name of the system the records come from, kept as the source of every item.</summary>
    public string System { get; init; } = "fhir";
}
