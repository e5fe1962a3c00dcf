namespace SocialEval.Tests;

/// <summary>Readings and views.</summary>
internal static partial class Some
{
    /// <summary>What the team reads to go on supporting, on the first of June 2025.</summary>
    public static Reading TeamReading { get; } = new(FirstOfJune2025, Purpose.Support, Reader.Team);

    /// <summary>What the team sees of a journey on the first of June 2025, to go on supporting.</summary>
    public static JourneyView TeamView(Journey journey) => journey.View(TeamReading);
}
