namespace SocialEval.Outcomes;

/// <summary>What one panel made of a story in one round: chosen or not, and why.</summary>
public sealed record Selection
{
    /// <summary>The round: the level at which the panel sat.</summary>
    public string? Round { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The ids of those who sat on the panel.</summary>
    public Sequence<string> Panel { get; init; }

    /// <summary>How they chose, such as by agreement, by vote or by secret ballot.</summary>
    public string? Method { get; init; }

    /// <summary>Whether they chose it.</summary>
    public required bool Chosen { get; init; }

    /// <summary>Why.</summary>
    public Statement? Reason { get; init; }

    /// <summary>What those who did not agree said.</summary>
    public Sequence<Statement> Dissents { get; init; }
}
