using System.Text.Json;
using System.Text.Json.Serialization;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>Goal attainment alone: levels in; the attainment of each goal in words, and the T, out.</summary>
internal static partial class GoalAttainmentMethod
{
    public static Method Instance { get; } = new Method<Input, Output>(
        GoalAttainment.Name, "how far goals were attained, in words and as a T", GoalAttainmentContext.Default.Input, GoalAttainmentContext.Default.Output, Work);

    private static Output Work(Input input)
    {
        if (input.Levels is not null == input.Scores is not null)
        {
            throw new MethodException(GoalAttainment.Name, [new("levels", input.Levels is null ? "nothing" : "levels beside scores", "the levels of the goals, once")]);
        }

        Sequence<double> levels = [.. input.Levels ?? input.Scores!];
        Sequence<double> baseline = [.. input.Baseline ?? []];
        var rules = new GoalAttainmentRules { Rho = input.Rho ?? new GoalAttainmentRules().Rho, Variant = input.Variant, Partly = input.Partly };
        return new(GoalAttainment.T(levels, [.. input.Weights ?? []], baseline, rules))
        {
            Goals = [.. levels.Select((level, goal) => GoalAttainment.InWords(level, baseline.IsEmpty ? null : baseline[goal], rules.Variant).ToArray())],
        };
    }

    /// <summary>Levels, or scores as the literature calls them; a recorded answer beside them is not read.</summary>
    internal sealed class Input : Annotated
    {
        public double[]? Levels { get; init; }

        public double[]? Scores { get; init; }

        public double[]? Weights { get; init; }

        public double? Rho { get; init; }

        public double[]? Baseline { get; init; }

        public AttainmentVariant Variant { get; init; }

        public PartlyAchieved Partly { get; init; }

        [JsonPropertyName("T")]
        public JsonElement? RecordedT { get; init; }

        [JsonPropertyName("Tbaseline")]
        public JsonElement? RecordedBaselineT { get; init; }

        [JsonPropertyName("change")]
        public JsonElement? RecordedChange { get; init; }
    }

    internal sealed class Output(GoalAttainmentResult result) : Answered(result)
    {
        public double T { get; } = result.T;

        public double? BaselineT { get; } = result.BaselineT;

        public double? Change { get; } = result.Change;

        /// <summary>The attainment of each goal in words; two words where the level leaves two open.</summary>
        public required AttainmentState[][] Goals { get; init; }
    }

    [JsonSourceGenerationOptions(
        JsonSerializerDefaults.Strict,
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = [typeof(WordConverter<AttainmentVariant>), typeof(WordConverter<PartlyAchieved>), typeof(WordConverter<AttainmentState>)])]
    [JsonSerializable(typeof(Input))]
    [JsonSerializable(typeof(Output))]
    internal sealed partial class GoalAttainmentContext : JsonSerializerContext;
}
