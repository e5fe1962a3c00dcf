namespace SocialEval.Consents;

/// <summary>What sort of reader somebody is.</summary>
public enum ReaderKind
{
    /// <summary>Nobody: a reader that was never set. Nothing is read.</summary>
    None = 0,

    /// <summary>The professionals and organisations who take part.</summary>
    Team,

    /// <summary>The person concerned.</summary>
    Person,

    /// <summary>An institution outside the journey.</summary>
    Institution,

    /// <summary>A researcher.</summary>
    Researcher,

    /// <summary>One party, by id.</summary>
    Party,

    /// <summary>Several named persons who read the same page together.</summary>
    Together,
}
