using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>A claim with its rivals and its tests, argued and signed.</summary>
internal static class ClaimForm
{
    public static ClaimOutput Work(ClaimInput input) => new(ContributionEvidence.Weigh(new ContributionClaim
    {
        Claim = input.Claim,
        Rivals = [.. input.Rivals],
        Prior = input.PriorSaid(),
        Tests = [.. input.Tests.Select((test, place) => Read(input, test, $"tests[{place}]"))],
        Joint = [.. (input.Joint ?? []).Select((joint, place) => Read(input, joint, $"joint[{place}]"))],
        Independence = input.Independence is { } independence ? new(independence.Reason, independence.SignedBy) : null,
    }));

    private static EvidenceTest Read(ClaimInput input, TestInput test, string what) => new(
        test.Name,
        new(
            input.Range(test.Sensitivity, test.SensitivityRange, $"{what}.sensitivityRange"),
            input.Range(test.FalsePositive, test.FalsePositiveRange, $"{what}.falsePositiveRange"),
            test.Answer),
        test.Argument,
        test.SignedBy);

    private static JointLikelihood Read(ClaimInput input, JointInput joint, string what) => new(
        [.. joint.Tests],
        input.Range(joint.IfTrue, joint.IfTrueRange, $"{what}.ifTrueRange"),
        input.Range(joint.IfFalse, joint.IfFalseRange, $"{what}.ifFalseRange"),
        joint.Argument,
        joint.SignedBy);
}

internal sealed class ClaimInput : EvidenceInput
{
    public required string Claim { get; init; }

    public required string[] Rivals { get; init; }

    public required TestInput[] Tests { get; init; }

    public JointInput[]? Joint { get; init; }

    public IndependenceInput? Independence { get; init; }
}

internal sealed class TestInput
{
    public required string Name { get; init; }

    public required double Sensitivity { get; init; }

    public double[]? SensitivityRange { get; init; }

    public required double FalsePositive { get; init; }

    public double[]? FalsePositiveRange { get; init; }

    public required EvidenceAnswer Answer { get; init; }

    public required string Argument { get; init; }

    public required string SignedBy { get; init; }
}

internal sealed class JointInput
{
    public required string[] Tests { get; init; }

    public required double IfTrue { get; init; }

    public double[]? IfTrueRange { get; init; }

    public required double IfFalse { get; init; }

    public double[]? IfFalseRange { get; init; }

    public required string Argument { get; init; }

    public required string SignedBy { get; init; }
}

internal sealed class IndependenceInput
{
    public required string Reason { get; init; }

    public required string SignedBy { get; init; }
}

internal sealed class ClaimOutput(EvidenceResult result) : EvidenceOutput(result)
{
    public EvidenceWeight[] Weights { get; } = [.. result.Weights];

    public string[] NotLookedFor { get; } = [.. result.NotLookedFor];
}
