namespace SocialEval.Methods;

/// <summary>Whether an area was there from the first time to the last.</summary>
public enum AreaPresence
{
    /// <summary>Rated at the first time and at the last.</summary>
    Kept,

    /// <summary>First rated at a later time, and still at the last.</summary>
    Added,

    /// <summary>Rated at the first time, no more at the last.</summary>
    Dropped,

    /// <summary>Rated in between only.</summary>
    InBetween,

    /// <summary>Named, and never rated.</summary>
    NeverRated,
}
