using SocialEval.Losses;

namespace SocialEval.Fhir;

/// <summary>A journey as FHIR records, and what became of each part of it.</summary>
/// <param name="Content">A bundle of FHIR R4 in JSON, UTF-8; absent where nothing may be read for the purpose, or it is nobody's
/// journey alone.</param>
/// <param name="Losses">What was kept, approximated or dropped of what may be read; what consent holds back is not in it.</param>
/// <param name="Withheld">How much was held back, as one total; absent for readers who do not take part.</param>
public sealed record FhirExportResult(ReadOnlyMemory<byte>? Content, LossReport Losses, int? Withheld)
{
    /// <summary>Why there are no records, where there are none.</summary>
    public string? Refusal { get; init; }
}
