namespace SocialEval.Benchmarks.Wire;

/// <summary>Statements and what names other items, as bare data.</summary>
internal sealed record WireStatement
{
    public string? Text { get; set; }

    public string? Media { get; set; }

    public WireErased? Erased { get; set; }

    public string? Language { get; set; }

    public string? By { get; set; }

    public string? RecordedBy { get; set; }

    public string? Through { get; set; }

    public string? Mode { get; set; }

    public string? Fidelity { get; set; }

    public string? ConfirmedOn { get; set; }

    public string[]? Mentions { get; set; }
}

internal sealed record WireErased
{
    public string? On { get; set; }

    public string? Reason { get; set; }
}

internal sealed record WireRestriction
{
    public string? On { get; set; }

    public string? By { get; set; }
}

internal sealed record WireCitation
{
    public string? Goal { get; set; }

    public string? Version { get; set; }

    public string? Intervention { get; set; }

    public string? Outcome { get; set; }

    public string? Invitation { get; set; }

    public string? Assessment { get; set; }

    public string? Testimony { get; set; }

    public string? Pause { get; set; }

    public string? Reflection { get; set; }

    public string? Contest { get; set; }

    public string? Need { get; set; }

    public string? Party { get; set; }

    public string? Journey { get; set; }
}
