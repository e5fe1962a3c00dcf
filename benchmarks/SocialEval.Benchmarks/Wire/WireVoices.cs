namespace SocialEval.Benchmarks.Wire;

/// <summary>What people tell and make of it, as bare data.</summary>
internal sealed record WireOutcome
{
    public string? Id { get; set; }

    public WireStatement? What { get; set; }

    public string? On { get; set; }

    public string[]? Towards { get; set; }

    public string? Welcome { get; set; }

    public string? WelcomeBy { get; set; }

    public WireContribution[]? Contributions { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}

internal sealed record WireContribution
{
    public WireCitation? Of { get; set; }

    public WireStatement? Words { get; set; }
}

internal sealed record WireInvitation
{
    public string? Id { get; set; }

    public WireCitation? About { get; set; }

    public string? To { get; set; }

    public string? By { get; set; }

    public string? On { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}

internal sealed record WireAssessment
{
    public string? Id { get; set; }

    public WireCitation? About { get; set; }

    public string? By { get; set; }

    public string? RecordedBy { get; set; }

    public string? OnBehalfOf { get; set; }

    public string? Mode { get; set; }

    public string? ConfirmedOn { get; set; }

    public string? On { get; set; }

    public string? Judgement { get; set; }

    public int? Level { get; set; }

    public WireRating? Rating { get; set; }

    public WireStatement? Words { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}

internal sealed record WireRating
{
    public string? Instrument { get; set; }

    public decimal? Value { get; set; }

    public decimal? Min { get; set; }

    public decimal? Max { get; set; }
}

internal sealed record WireTestimony
{
    public string? Id { get; set; }

    public string? On { get; set; }

    public WireStatement? Words { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}

internal sealed record WirePause
{
    public string? Id { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? WishedBy { get; set; }

    public WireStatement? Words { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}

internal sealed record WireReflection
{
    public string? Id { get; set; }

    public string? On { get; set; }

    public string[]? Participants { get; set; }

    public WireCitation[]? TakesUp { get; set; }

    public WireNote[]? Notes { get; set; }

    public WireStatement? Held { get; set; }

    public WireStatement[]? Dissents { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}

internal sealed record WireNote
{
    public string? Id { get; set; }

    public WireStatement? Words { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}

internal sealed record WireContest
{
    public string? Id { get; set; }

    public WireCitation? Item { get; set; }

    public string? By { get; set; }

    public string? On { get; set; }

    public WireStatement? Words { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}
