namespace SocialEval.Methods;

/// <summary>Which levels a goal's attainment was worded on.</summary>
public enum AttainmentVariant
{
    /// <summary>Five worded levels, from −2 (much less than expected) to +2 (much more). The start is at −1, or at −2 where
    /// nothing worse can be thought of, and then getting worse cannot be told from no change.</summary>
    FivePoint,

    /// <summary>A sixth level, −3, for getting worse; the start is at −2.</summary>
    SixPoint,

    /// <summary>Three worded levels, −2 (the start), 0 (expected) and +2 (much more); −1 and +1 lie between them.</summary>
    ThreeMilestone,
}
