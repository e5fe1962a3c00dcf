namespace SocialEval.Outcomes;

/// <summary>What somebody was told of what became of their story.</summary>
public sealed record Feedback
{
    /// <summary>The id of the party who was told.</summary>
    public string? To { get; init; }

    /// <summary>The id of the party who told them.</summary>
    public string? By { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>What they were told.</summary>
    public Statement? Words { get; init; }
}
