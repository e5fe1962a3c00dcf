namespace SocialEval.Journeys;

/// <summary>The support given: when, under what frame, and how it ended.</summary>
public sealed record Support
{
    /// <summary>When it started.</summary>
    public PartialDate? Started { get; init; }

    /// <summary>When it ended; absent while it goes on, which is no failure.</summary>
    public PartialDate? Ended { get; init; }

    /// <summary>The id of the party who ended it.</summary>
    public string? EndedBy { get; init; }

    /// <summary>What was said about its end.</summary>
    public Statement? Words { get; init; }

    /// <summary>Whether it was chosen.</summary>
    public SupportFrame? Frame { get; init => field = Vocabulary<SupportFrame>.Checked(value); }
}

/// <summary>Under what frame support is given.</summary>
public enum SupportFrame
{
    /// <summary>The person chose it.</summary>
    Chosen,

    /// <summary>A right depends on it.</summary>
    ConditionOfARight,

    /// <summary>A court ordered it.</summary>
    CourtOrdered,

    /// <summary>The law provides for it.</summary>
    Statutory,
}
