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

    /// <summary>Whether the person told how they found the moment: then nothing is said of what they wished.</summary>
    public bool IsFelt { get; init; }
}
