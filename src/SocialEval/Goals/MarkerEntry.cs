namespace SocialEval.Goals;

/// <summary>What somebody saw of a progress marker at one time, with the story of it.</summary>
public sealed record MarkerEntry
{
    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The id of the party who tells it.</summary>
    public string? By { get; init; }

    /// <summary>How much of it was seen.</summary>
    public MarkerSeen? Seen { get; init => field = Vocabulary<MarkerSeen>.Checked(value); }

    /// <summary>The story.</summary>
    public Statement? Words { get; init; }
}

/// <summary>How much of a change was seen.</summary>
public enum MarkerSeen
{
    /// <summary>Not yet.</summary>
    NotYet,

    /// <summary>In part.</summary>
    InPart,

    /// <summary>Yes.</summary>
    Yes,
}
