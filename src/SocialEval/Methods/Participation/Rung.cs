namespace SocialEval.Methods.Participation;

/// <summary>A rung of the ladder on which people place who decides (S. R. Arnstein, <i>A Ladder of Citizen Participation</i>,
/// Journal of the American Institute of Planners 35, 1969).</summary>
/// <remarks>The rungs have an order and no distance: the step from one to the next is not a unit.</remarks>
public enum Rung
{
    /// <summary>People are brought to consent to what is decided.</summary>
    Manipulation = 1,

    /// <summary>People are to be changed, not what troubles them.</summary>
    Therapy = 2,

    /// <summary>People are told.</summary>
    Informing = 3,

    /// <summary>People are asked, and nothing says that it will count.</summary>
    Consultation = 4,

    /// <summary>A few have a seat, and others decide.</summary>
    Placation = 5,

    /// <summary>Deciding is shared, by rules agreed together.</summary>
    Partnership = 6,

    /// <summary>People have the larger say in a field of their own.</summary>
    DelegatedPower = 7,

    /// <summary>People decide and run it.</summary>
    CitizenControl = 8,
}
