using System.Text.Json;
using System.Text.Json.Serialization;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>Judgement analysis alone: profiles and judgements in, the weights they show out.</summary>
internal static partial class JudgementAnalysisMethod
{
    private static readonly Places Places = new(("profiles", "cases"), (@"repeats(\[\d+\])\.profile", "replicates$1.case"), ("repeats", "replicates"));

    public static Method Instance { get; } = new Method<Input, Output>(
        JudgementAnalysis.Name, "the weights a person's judgements of profiles show", JudgementAnalysisContext.Default.Input, JudgementAnalysisContext.Default.Output, Work, Places);

    private static Output Work(Input input) => new(JudgementAnalysis.Analyse(
        [.. input.Cases.Select(profile => Sequence.Of<double>(profile))],
        [.. input.Judgements],
        [.. (input.Replicates ?? []).Select(repeat => new RepeatedJudgement(repeat.Case, repeat.Judgement))]));

    internal sealed class Input : Annotated
    {
        public required double[][] Cases { get; init; }

        public required double[] Judgements { get; init; }

        public Replicate[]? Replicates { get; init; }

        public JsonElement? Intercept { get; init; }

        public JsonElement? B { get; init; }

        public JsonElement? StandardisedBeta { get; init; }

        public JsonElement? RelativeWeight { get; init; }

        [JsonPropertyName("R2_consistency")]
        public JsonElement? Consistency { get; init; }

        [JsonPropertyName("pearson_reliability")]
        public JsonElement? Reliability { get; init; }
    }

    internal sealed class Replicate
    {
        public required int Case { get; init; }

        public required double Judgement { get; init; }
    }

    internal sealed class Output(JudgementAnalysisResult result) : Answered(result)
    {
        public double Intercept { get; } = result.Intercept;

        public double[] B { get; } = [.. result.Cues.Select(cue => cue.Coefficient)];

        public double[] StandardisedBeta { get; } = [.. result.Cues.Select(cue => cue.Standardised)];

        public double[] RelativeWeight { get; } = [.. result.Cues.Select(cue => cue.Relative)];

        public double[] Tolerance { get; } = [.. result.Cues.Select(cue => cue.Tolerance)];

        [JsonPropertyName("R2_consistency")]
        public double Consistency { get; } = result.Consistency;

        [JsonPropertyName("pearson_reliability")]
        public double? Reliability { get; } = result.Reliability;
    }

    [JsonSourceGenerationOptions(
        JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Input))]
    [JsonSerializable(typeof(Output))]
    internal sealed partial class JudgementAnalysisContext : JsonSerializerContext;
}
