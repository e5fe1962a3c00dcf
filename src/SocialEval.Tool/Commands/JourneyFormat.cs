namespace SocialEval.Tool.Commands;

/// <summary>What journeys are read from.</summary>
internal enum JourneyFormat
{
    Journey,
    Fhir,
}
