using System.Text.Json;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>Goals rated from 0 to 10 at the start and at the end; nothing where a goal was let go, or not yet there.</summary>
internal static class GoalsForm
{
    private const double Highest = 10;

    public static readonly Places Places = new(
        (@"areas\[(\d+)\]\.ratings\[0\]", "start[$1]"),
        (@"areas\[(\d+)\]\.ratings\[1\]", "end[$1]"),
        ("areas", "start"));

    public static GoalsOutput Work(GoalsInput input) => new(OwnMeasures.Follow(
        ["start", "end"], new RatingScale(0, Highest, RatingDirection.HigherIsBetter), TwoScalesForm.Areas(input.Start, input.End, "end")));
}

internal sealed class GoalsInput : Annotated
{
    public required double?[] Start { get; init; }

    public required double?[] End { get; init; }

    public JsonElement? GoalChange { get; init; }

    public JsonElement? MeanStart { get; init; }

    public JsonElement? MeanEnd { get; init; }

    public JsonElement? MeanChange { get; init; }
}

internal sealed class GoalsOutput(OwnMeasuresResult result) : Answered(result)
{
    public double?[] GoalChange { get; } = [.. result.Areas.Select(area => area.Change)];

    public double? MeanStart { get; } = result.MeanStart?.Value;

    public double? MeanEnd { get; } = result.MeanEnd?.Value;

    public double? MeanChange { get; } = result.MeanChange?.Value;

    /// <summary>How many goals the means are of.</summary>
    public int GoalsAtBoth { get; } = result.MeanStart?.Rated ?? 0;
}
