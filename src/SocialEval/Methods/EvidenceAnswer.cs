namespace SocialEval.Methods;

/// <summary>What came of a test.</summary>
public enum EvidenceAnswer
{
    /// <summary>Nobody looked: nothing is learnt. It is never read as not found.</summary>
    NotLookedFor,

    /// <summary>It was looked for and found.</summary>
    Found,

    /// <summary>It was looked for and not found.</summary>
    NotFound,
}
