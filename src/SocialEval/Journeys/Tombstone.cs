namespace SocialEval.Journeys;

/// <summary>What stays where something said was erased: when, and why.</summary>
/// <param name="On">When it was erased.</param>
/// <param name="Reason">Why.</param>
public sealed record Tombstone(PartialDate On, ErasureReason Reason)
{
    /// <summary>Why.</summary>
    public ErasureReason Reason { get; init => field = Vocabulary<ErasureReason>.Checked(value); } = Vocabulary<ErasureReason>.Checked(Reason);
}

/// <summary>Why something said was erased.</summary>
public enum ErasureReason
{
    /// <summary>The person asked for it.</summary>
    AskedByThePerson,

    /// <summary>It was about somebody else, who is protected by this.</summary>
    ThirdParty,

    /// <summary>It was written by mistake.</summary>
    Mistake,

    /// <summary>The time it could be kept for is over.</summary>
    Retention,

    /// <summary>A court decided so.</summary>
    Court,
}
