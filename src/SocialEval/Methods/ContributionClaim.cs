namespace SocialEval.Methods;

/// <summary>A claim that something helped a change about, what else might have, and the tests that tell them apart.</summary>
public sealed record ContributionClaim
{
    /// <summary>The claim, in words.</summary>
    public required string Claim { get; init; }

    /// <summary>What else may explain the change, in words; one or more. The person's own effort and chance are often among them.</summary>
    public required Sequence<string> Rivals { get; init; }

    /// <summary>How likely the claim was before any test.</summary>
    public required ProbabilityRange Prior { get; init; }

    /// <summary>The tests; one or more.</summary>
    public required Sequence<EvidenceTest> Tests { get; init; }

    /// <summary>Tests that hang together.</summary>
    public Sequence<JointLikelihood> Joint { get; init; }

    /// <summary>That all else does not hang together. Asked for where there are two pieces of evidence or more.</summary>
    public Independence? Independence { get; init; }

    /// <summary>How many tests it has; never its words.</summary>
    public override string ToString() => FormattableString.Invariant($"a claim with {Tests.Count} tests and {Rivals.Count} rivals");
}
