using System.Text.Json;
using System.Text.Json.Serialization;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>Evidence for a contribution alone: a claim with its tests, or bare numbers.</summary>
internal static class EvidenceMethod
{
    private const string Purpose = "what was looked for and found, or not, makes of a claim and its rivals";

    public static Method Instance { get; } = new MethodOfForms(
        ContributionEvidence.Name,
        Purpose,
        ("tests", new Method<ClaimInput, ClaimOutput>(
            ContributionEvidence.Name, Purpose, EvidenceContext.Default.ClaimInput, EvidenceContext.Default.ClaimOutput, ClaimForm.Work)),
        ("evidence", new Method<SequenceInput, SequenceOutput>(
            ContributionEvidence.Name, Purpose, EvidenceContext.Default.SequenceInput, EvidenceContext.Default.SequenceOutput, SequenceForm.Work, SequenceForm.Places)),
        ("sensitivity", new Method<OneTestInput, OneTestOutput>(
            ContributionEvidence.Name, Purpose, EvidenceContext.Default.OneTestInput, EvidenceContext.Default.OneTestOutput, OneTestForm.Work, OneTestForm.Places)));
}

/// <summary>What every form has.</summary>
internal abstract class EvidenceInput : Annotated
{
    // A bare number is nobody's certainty.
    private const double UsualMargin = 0.1;

    public required double Prior { get; init; }

    public double[]? PriorRange { get; init; }

    /// <summary>How far a number without a range of its own moves either way.</summary>
    public double? Margin { get; init; }

    public ProbabilityRange Range(double value, double[]? range, string what)
    {
        var margin = Margin ?? UsualMargin;
        if (!(margin is >= 0 and <= 1))
        {
            throw new MethodException(ContributionEvidence.Name, [new("margin", FormattableString.Invariant($"'{margin:R}'"), "a margin from 0 to 1")]);
        }

        return range switch
        {
            null => ProbabilityRange.Around(value, margin),
            [var lowest, var highest] => new(value, lowest, highest),
            _ => throw new MethodException(ContributionEvidence.Name, [new(what, FormattableString.Invariant($"{range.Length} values"), "the lowest and the highest")]),
        };
    }

    public ProbabilityRange PriorSaid() => Range(Prior, PriorRange, "priorRange");
}

/// <summary>What every answer has.</summary>
internal abstract class EvidenceOutput(EvidenceResult result) : Answered(result)
{
    public double Posterior { get; } = result.Posterior.Value;

    /// <summary>Between what it lies when every number moves within its range.</summary>
    public double[] PosteriorRange { get; } = [result.Posterior.Lowest, result.Posterior.Highest];

    public double[] PriorRange { get; } = [result.Prior.Lowest, result.Prior.Highest];

    /// <summary>In decibels; nothing where a piece leaves no doubt at all.</summary>
    public double? WeightOfEvidence { get; } = result.Weight;
}

/// <summary>How the forms are read and written, worked out when the tool is compiled.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(WordConverter<EvidenceAnswer>), typeof(TripleConverter)])]
[JsonSerializable(typeof(ClaimInput))]
[JsonSerializable(typeof(ClaimOutput))]
[JsonSerializable(typeof(SequenceInput))]
[JsonSerializable(typeof(SequenceOutput))]
[JsonSerializable(typeof(OneTestInput))]
[JsonSerializable(typeof(OneTestOutput))]
internal sealed partial class EvidenceContext : JsonSerializerContext;
