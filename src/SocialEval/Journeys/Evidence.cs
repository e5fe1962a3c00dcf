namespace SocialEval.Journeys;

/// <summary>How an answer is evidenced.</summary>
public enum Evidence
{
    /// <summary>The party's own act.</summary>
    OwnAct,

    /// <summary>A signature.</summary>
    Signature,

    /// <summary>A professional recorded it.</summary>
    RecordedByProfessional,

    /// <summary>A flag imported from another system.</summary>
    Imported,

    /// <summary>Nobody knows.</summary>
    Unknown,
}
