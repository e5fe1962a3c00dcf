namespace SocialEval.Journeys;

/// <summary>What was asked of an institution, and what it answered.</summary>
/// <remarks>A refusal is the institution's, never the person's outcome.</remarks>
public sealed record Decision
{
    /// <summary>The id of the party who was asked to decide.</summary>
    public string? AskedOf { get; init; }

    /// <summary>When it was asked.</summary>
    public PartialDate? AskedOn { get; init; }

    /// <summary>What it answered; absent where nobody wrote an answer down, or on a day before it.</summary>
    public DecisionAnswer? Answer { get; init => field = Vocabulary<DecisionAnswer>.Checked(value); }

    /// <summary>When it answered.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Why.</summary>
    public Statement? Reason { get; init; }

    /// <summary>Whether the person was told how to appeal; absent where nobody noted it.</summary>
    public bool? AppealTold { get; init; }
}

/// <summary>What an institution answered.</summary>
public enum DecisionAnswer
{
    /// <summary>Yes.</summary>
    Granted,

    /// <summary>In part.</summary>
    GrantedInPart,

    /// <summary>No.</summary>
    Refused,

    /// <summary>It did not answer.</summary>
    None,
}
