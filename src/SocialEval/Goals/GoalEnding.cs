namespace SocialEval.Goals;

/// <summary>How a goal ended: by someone's act, in words.</summary>
public sealed record GoalEnding
{
    /// <summary>What became of it.</summary>
    public required GoalEndingKind Kind { get; init => field = Vocabulary<GoalEndingKind>.Checked(value); }

    /// <summary>The id of the party who ended it.</summary>
    public string? By { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>What they said about it.</summary>
    public Statement? Words { get; init; }

    /// <summary>The id of the goal that took its place.</summary>
    public string? ReplacedBy { get; init; }
}

/// <summary>What became of a goal.</summary>
public enum GoalEndingKind
{
    /// <summary>Somebody says it was reached.</summary>
    Reached,

    /// <summary>It was let go.</summary>
    LetGo,

    /// <summary>Another took its place.</summary>
    Replaced,

    /// <summary>It was interrupted.</summary>
    Interrupted,
}
