namespace SocialEval;

/// <summary>What a journey is read for.</summary>
public enum Purpose
{
    /// <summary>To go on supporting the person.</summary>
    Support,

    /// <summary>To evaluate what was done.</summary>
    Evaluation,

    /// <summary>For research.</summary>
    Research,

    /// <summary>To report to a funder.</summary>
    FunderReport,

    /// <summary>To publish.</summary>
    Publication,

    /// <summary>For the person's own use, or a team's own in a practice journey.</summary>
    OwnUse,
}
