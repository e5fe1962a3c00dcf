namespace SocialEval.Methods;

/// <summary>The choices a T rests on besides the levels: which levels there are, how far goals go together, what −0.5 is taken for.</summary>
public sealed record GoalAttainmentRules
{
    /// <summary>The expected correlation between goals, from 0 to 1; 0.3 since Kiresuk and Sherman (1968).</summary>
    public double Rho { get; init; } = 0.3;

    /// <summary>Which levels there are.</summary>
    public AttainmentVariant Variant { get; init; }

    /// <summary>What a recorded −0.5 is taken for.</summary>
    public PartlyAchieved Partly { get; init; }
}
