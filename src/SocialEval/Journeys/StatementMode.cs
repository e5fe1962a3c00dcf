namespace SocialEval.Journeys;

/// <summary>How something was said.</summary>
public enum StatementMode
{
    /// <summary>Written by the speaker.</summary>
    Written,

    /// <summary>Spoken.</summary>
    Spoken,

    /// <summary>In a sign language.</summary>
    Signed,

    /// <summary>Drawn.</summary>
    Drawn,

    /// <summary>Through an interpreter.</summary>
    Interpreted,

    /// <summary>With somebody's support.</summary>
    Supported,

    /// <summary>With augmentative and alternative communication: pictograms, a tablet, eye gaze.</summary>
    Aac,

    /// <summary>Another's reading of someone who does not speak: always recorded, never said.</summary>
    Observed,
}

/// <summary>How close a text is to what was said.</summary>
public enum Fidelity
{
    /// <summary>Word for word.</summary>
    Verbatim,

    /// <summary>In the words of whoever wrote it down.</summary>
    Summary,

    /// <summary>In another language than it was said in.</summary>
    Translation,
}
