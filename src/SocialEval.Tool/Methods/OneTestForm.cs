using System.Text.Json;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>The numbers of one test alone.</summary>
internal static class OneTestForm
{
    public static readonly Places Places = new((@"tests\[0\]\.", string.Empty), (@"tests\[0\]", "observed"));

    public static OneTestOutput Work(OneTestInput input) => new(ContributionEvidence.Update(
        input.PriorSaid(),
        [
            new(
                input.Range(input.Sensitivity, input.SensitivityRange, "sensitivityRange"),
                input.Range(input.FalsePositive, input.FalsePositiveRange, "falsePositiveRange"),
                input.Observed switch { true => EvidenceAnswer.Found, false => EvidenceAnswer.NotFound, null => EvidenceAnswer.NotLookedFor }),
        ]));
}

internal sealed class OneTestInput : EvidenceInput
{
    public JsonElement? Test { get; init; }

    public required double Sensitivity { get; init; }

    public double[]? SensitivityRange { get; init; }

    public required double FalsePositive { get; init; }

    public double[]? FalsePositiveRange { get; init; }

    /// <summary>Found, or looked for and not found; absent where nobody looked.</summary>
    public bool? Observed { get; init; }

    public JsonElement? Posterior { get; init; }

    public JsonElement? LogLR10 { get; init; }
}

internal sealed class OneTestOutput(EvidenceResult result) : EvidenceOutput(result)
{
    /// <summary>A tenth of the weight of evidence.</summary>
    public double? LogLR10 { get; } = result.Weight / 10;
}
