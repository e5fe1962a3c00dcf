namespace SocialEval.Journeys;

/// <summary>What can be cited in a journey.</summary>
public enum ItemKind
{
    /// <summary>A goal, with all its versions.</summary>
    Goal,

    /// <summary>One version of a goal.</summary>
    Version,

    /// <summary>An intervention.</summary>
    Intervention,

    /// <summary>An outcome: a change somebody tells of.</summary>
    Outcome,

    /// <summary>An invitation to say something.</summary>
    Invitation,

    /// <summary>Somebody's assessment.</summary>
    Assessment,

    /// <summary>A testimony.</summary>
    Testimony,

    /// <summary>A pause.</summary>
    Pause,

    /// <summary>A reflection.</summary>
    Reflection,

    /// <summary>A contest: somebody disagrees with an item.</summary>
    Contest,

    /// <summary>A need or an expectation.</summary>
    Need,

    /// <summary>A party.</summary>
    Party,

    /// <summary>The journey itself.</summary>
    Journey,

    /// <summary>A measure of areas somebody named.</summary>
    Measure,

    /// <summary>A story of a change.</summary>
    Story,

    /// <summary>A progress marker.</summary>
    Marker,

    /// <summary>What a teller makes of their own story.</summary>
    Signification,

    /// <summary>A place on the ladder of participation.</summary>
    Placement,

    /// <summary>A tie.</summary>
    Tie,

    /// <summary>A question put to an institution.</summary>
    Question,

    /// <summary>A consent. No finding can cite one.</summary>
    Consent,

    /// <summary>A participant's note in a reflection. No finding can cite one.</summary>
    Note,
}
