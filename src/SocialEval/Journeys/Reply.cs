namespace SocialEval.Journeys;

/// <summary>What an institution replied to a question.</summary>
public sealed record Reply
{
    /// <summary>The id of the party who replied; absent: the party the question was put to.</summary>
    public string? By { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>What they said.</summary>
    public required Statement Words { get; init; }
}
