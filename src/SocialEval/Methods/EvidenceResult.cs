namespace SocialEval.Methods;

/// <summary>What evidence makes of a claim, always with its range: a probability is only as good as what was argued for it.</summary>
public sealed record EvidenceResult : MethodResult
{
    internal EvidenceResult()
    {
    }

    /// <inheritdoc/>
    public override string Method => ContributionEvidence.Name;

    /// <summary>How likely the claim was before.</summary>
    public required ProbabilityRange Prior { get; init; }

    /// <summary>How likely it is after, and between what it lies when every number moves within its own range.</summary>
    public required ProbabilityRange Posterior { get; init; }

    /// <summary>What each piece of evidence weighs, in the order given.</summary>
    public required Sequence<EvidenceWeight> Weights { get; init; }

    /// <summary>The tests nobody made, by name: nothing was learnt from them.</summary>
    public Sequence<string> NotLookedFor { get; init; }

    /// <summary>The weight of all evidence together, in decibels; nothing where a piece leaves no doubt at all.</summary>
    public double? Weight { get; init; }
}
