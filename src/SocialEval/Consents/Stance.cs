namespace SocialEval.Consents;

/// <summary>What the latest answers of one party come to.</summary>
internal enum Stance
{
    /// <summary>No answer counts.</summary>
    Silent,

    /// <summary>Every answer that may be the latest is a yes.</summary>
    Yes,

    /// <summary>An answer that may be the latest is a no.</summary>
    No,
}
