using SocialEval.Consents;
using SocialEval.Journeys;

namespace SocialEval;

/// <summary>Reads a journey.</summary>
public static class JourneyReading
{
    /// <summary>What one reading may see of a journey. Default deny: what is not allowed is not there.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="reading">As of which day, on which day, what for and by whom.</param>
    /// <exception cref="ArgumentException">The reader is not a party of the journey, or is "the person" of a journey that has no
    /// beneficiary or several.</exception>
    public static JourneyView View(this Journey journey, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(reading);
        return ViewFilter.View(journey, reading);
    }
}
