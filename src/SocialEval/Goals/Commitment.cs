namespace SocialEval.Goals;

/// <summary>What a party commits to do for a goal. A commitment is no agreement.</summary>
public sealed record Commitment
{
    /// <summary>The id of the party who commits.</summary>
    public string? By { get; init; }

    /// <summary>To what.</summary>
    public Statement? What { get; init; }

    /// <summary>When they did.</summary>
    public PartialDate? On { get; init; }
}

/// <summary>That a party was given a version of a goal. A receipt is no agreement.</summary>
public sealed record Receipt
{
    /// <summary>The id of the party who was given it.</summary>
    public string? By { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }
}
