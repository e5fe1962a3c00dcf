namespace SocialEval.Tool.Commands;

/// <summary>What journeys are written as.</summary>
internal enum ExportForm
{
    Fhir,
    Tddui,
}
