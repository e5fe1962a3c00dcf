namespace SocialEval.Journeys;

/// <summary>The eight rungs of the ladder of participation, from below.</summary>
/// <remarks>Source: Arnstein 1969. A place on it says who decides; it is no grade of anybody.</remarks>
public enum Rung
{
    /// <summary>Manipulation.</summary>
    Manipulation,

    /// <summary>Therapy.</summary>
    Therapy,

    /// <summary>Informing.</summary>
    Informing,

    /// <summary>Consultation.</summary>
    Consultation,

    /// <summary>Placation.</summary>
    Placation,

    /// <summary>Partnership.</summary>
    Partnership,

    /// <summary>Delegated power.</summary>
    DelegatedPower,

    /// <summary>Citizen control.</summary>
    CitizenControl,
}
