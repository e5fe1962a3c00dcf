using System.Text.Json;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>Levels of areas from 0 to 100, and weights that add up to 100.</summary>
internal static class WeightsForm
{
    private const double All = 100;

    public static readonly Places Places = new(("ratings", "levels"));

    public static WeightsOutput Work(WeightsInput input) => new(OwnMeasures.Index(
        [.. input.Levels], [.. input.Weights], All, new RatingScale(0, All, RatingDirection.HigherIsBetter)));
}

internal sealed class WeightsInput : Annotated
{
    public required double[] Levels { get; init; }

    public required double[] Weights { get; init; }

    public JsonElement? Index { get; init; }
}

internal sealed class WeightsOutput(WeightedIndexResult result) : Answered(result)
{
    public double Index { get; } = result.Index;
}
