namespace SocialEval.Benchmarks.Wire;

/// <summary>Interventions, as bare data.</summary>
internal sealed record WireIntervention
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public WireStatement? What { get; set; }

    public string[]? DoneBy { get; set; }

    public string[]? Mediates { get; set; }

    public string[]? Towards { get; set; }

    public string? AskedBy { get; set; }

    public string? AskedOn { get; set; }

    public string? Started { get; set; }

    public string? Ended { get; set; }

    public string? Term { get; set; }

    public WireDecision? Decision { get; set; }

    public WireTrial[]? Trials { get; set; }

    public WireTiming? Timing { get; set; }

    public WirePlace? Place { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}

internal sealed record WireDecision
{
    public string? AskedOf { get; set; }

    public string? AskedOn { get; set; }

    public string? Answer { get; set; }

    public string? On { get; set; }

    public WireStatement? Reason { get; set; }

    public bool? AppealTold { get; set; }
}

internal sealed record WireTrial
{
    public string? On { get; set; }

    public WireStatement? What { get; set; }

    public WireStatement? Learnt { get; set; }
}

internal sealed record WireTiming
{
    public string? Felt { get; set; }

    public string? By { get; set; }

    public WireStatement? Words { get; set; }

    public WireErased? Erased { get; set; }
}
