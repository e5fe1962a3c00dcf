namespace SocialEval.Consents;

/// <summary>Why it is not known of which version of a goal something was said.</summary>
internal enum VersionDoubt
{
    /// <summary>It is known.</summary>
    None,

    /// <summary>The dates leave several.</summary>
    Several,

    /// <summary>No version there is had begun.</summary>
    NoneYet,
}
