namespace SocialEval.Benchmarks.Wire;

/// <summary>Goals, as bare data.</summary>
internal sealed record WireGoal
{
    public string? Id { get; set; }

    public string[]? Meets { get; set; }

    public WireTheme[]? Themes { get; set; }

    public WireVersion[]? Versions { get; set; }

    public WireEnding? Ending { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}

internal sealed record WireEnding
{
    public string? Kind { get; set; }

    public string? By { get; set; }

    public string? On { get; set; }

    public WireStatement? Words { get; set; }

    public string? ReplacedBy { get; set; }
}

internal sealed record WireVersion
{
    public string? Id { get; set; }

    public string? ProposedBy { get; set; }

    public string? ProposedOn { get; set; }

    public string? From { get; set; }

    public WireStatement? Wording { get; set; }

    public WireHorizon? Horizon { get; set; }

    public WireLevel[]? Scale { get; set; }

    public WireStatement? Importance { get; set; }

    public WireCommitment[]? Commitments { get; set; }

    public WireReceipt[]? Receipts { get; set; }

    public WireAgreement[]? Agreements { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}

internal sealed record WireHorizon
{
    public string? Kind { get; set; }

    public string? Date { get; set; }

    public string? Period { get; set; }

    public string? Start { get; set; }

    public bool? Derived { get; set; }

    public WireStatement? Words { get; set; }

    public string? Term { get; set; }
}

internal sealed record WireLevel
{
    public int? Level { get; set; }

    public string? Text { get; set; }
}

internal sealed record WireCommitment
{
    public string? By { get; set; }

    public WireStatement? What { get; set; }

    public string? On { get; set; }
}

internal sealed record WireReceipt
{
    public string? By { get; set; }

    public string? On { get; set; }
}

internal sealed record WireAgreement
{
    public string? By { get; set; }

    public string? Answer { get; set; }

    public string? On { get; set; }

    public string? Evidence { get; set; }

    public WireStatement? Words { get; set; }

    public string? OnBehalfOf { get; set; }
}
