using System.Text.Json;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>Ratings of areas from 0 up, and the points spent on them.</summary>
internal static class PointsForm
{
    // What the published forms give a person to spend.
    private static readonly double[] Totals = [10, 12, 14, 60];

    public static readonly Places Places = new(("weights", "points"), ("total", "pointsTotal"), (@"scale\.highest", "ratingMax"));

    public static PointsOutput Work(PointsInput input) => new(OwnMeasures.Index(
        [.. input.Ratings], [.. input.Points], input.PointsTotal ?? Total(input.Points), new RatingScale(0, input.RatingMax, RatingDirection.HigherIsBetter)));

    private static double Total(double[] points)
    {
        var sum = points.Sum();
        return Totals.Contains(sum) || points.Any(double.IsNegative)
            ? sum
            : throw new MethodException(OwnMeasures.Name, [new("points", FormattableString.Invariant($"a sum of '{sum:R}'"), "what adds up to 10, 12, 14 or 60, or to a declared pointsTotal")]);
    }
}

internal sealed class PointsInput : Annotated
{
    public required double[] Ratings { get; init; }

    public required double RatingMax { get; init; }

    public required double[] Points { get; init; }

    public double? PointsTotal { get; init; }

    public JsonElement? Index0to100 { get; init; }

    public JsonElement? Index0to10 { get; init; }
}

internal sealed class PointsOutput(WeightedIndexResult result) : Answered(result)
{
    public double Index0to100 { get; } = result.OutOf100;

    public double Index0to10 { get; } = result.OutOf100 / 10;

    public double Index { get; } = result.Index;

    public double[] Shares { get; } = [.. result.Shares];
}
