using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What was waited for, and what happened meanwhile.</summary>
internal sealed record Waiting(Intervention Intervention)
{
    /// <summary>Whether the time from the request to the start is told.</summary>
    public bool TellsStart { get; init; }

    /// <summary>A change in the team meanwhile.</summary>
    public TeamChange? Change { get; init; }

    /// <summary>A pause the person wished, meanwhile.</summary>
    public Pause? Pause { get; init; }

    /// <summary>Whether the dates leave no doubt that the pause was meanwhile.</summary>
    public bool IsPauseCertain { get; init; }

    /// <summary>Whether the person found the moment right: then nothing is said of what they wished.</summary>
    public bool IsRight { get; init; }
}

/// <summary>How a team changed while somebody waited.</summary>
internal enum TeamChange
{
    /// <summary>Somebody left and somebody came.</summary>
    Changed,

    /// <summary>The same, perhaps: the dates leave it open.</summary>
    MayHaveChanged,

    /// <summary>Somebody left.</summary>
    Left,

    /// <summary>Somebody left, perhaps.</summary>
    MayHaveLeft,

    /// <summary>Somebody came.</summary>
    Came,

    /// <summary>Somebody came, perhaps.</summary>
    MayHaveCome,
}
