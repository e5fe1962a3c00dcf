namespace SocialEval.Losses;

/// <summary>What became of something on its way from one system to another.</summary>
public enum LossKind
{
    /// <summary>It is there, as it was.</summary>
    Kept,

    /// <summary>It is there, but does not say quite the same.</summary>
    Approximated,

    /// <summary>It was in the source and is not in what was made of it.</summary>
    Dropped,

    /// <summary>It was not in the source, and nobody made it up.</summary>
    NotPresent,
}
