namespace SocialEval.Consents;

/// <summary>Whether an item may be read, and if not, why.</summary>
internal enum Admission
{
    /// <summary>It may be read.</summary>
    Admitted,

    /// <summary>It is not shared with the reader.</summary>
    Unshared,

    /// <summary>It is restricted, or nobody permits it.</summary>
    Unpermitted,
}
