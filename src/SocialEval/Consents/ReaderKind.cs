namespace SocialEval.Consents;

/// <summary>What sort of reader somebody is.</summary>
public enum ReaderKind
{
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
}
