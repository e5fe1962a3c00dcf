namespace SocialEval.Journeys;

/// <summary>Something tried, and what was learnt from it.</summary>
public sealed record Trial
{
    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>What was tried, or did not work.</summary>
    public Statement? What { get; init; }

    /// <summary>What was learnt.</summary>
    public Statement? Learnt { get; init; }
}

/// <summary>How somebody found the timing of an intervention.</summary>
public sealed record FeltTiming
{
    /// <summary>The right time, too soon, too late.</summary>
    public Felt? Felt { get; init => field = Vocabulary<Felt>.Checked(value); }

    /// <summary>The id of the party who found it so.</summary>
    public string? By { get; init; }

    /// <summary>What they said about it.</summary>
    public Statement? Words { get; init; }
}

/// <summary>How a moment was felt.</summary>
public enum Felt
{
    /// <summary>The right time.</summary>
    Right,

    /// <summary>Too soon.</summary>
    TooSoon,

    /// <summary>Too late.</summary>
    TooLate,
}
