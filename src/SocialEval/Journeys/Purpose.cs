namespace SocialEval;

/// <summary>What a journey is read for.</summary>
/// <remarks>A purpose is always said: the default value is none of them, and a reading refuses it.</remarks>
public enum Purpose
{
    /// <summary>To go on supporting the person.</summary>
    Support = 1,

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
