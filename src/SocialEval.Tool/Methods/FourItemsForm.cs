using System.Text.Json;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>Two complaints, an activity and well-being from 0, the best, to 6; what is not rated is left out.</summary>
internal static class FourItemsForm
{
    private const double Highest = 6;

    public static readonly Places Places = new(
        (@"items\[0\]\.rating", "symptom1"), (@"items\[1\]\.rating", "symptom2"), (@"items\[2\]\.rating", "activity"), (@"items\[3\]\.rating", "wellbeing"), ("items", "symptom1"));

    public static FourItemsOutput Work(FourItemsInput input) => new(OwnMeasures.Profile(
        [new("symptom1", input.Symptom1), new("symptom2", input.Symptom2), new("activity", input.Activity), new("wellbeing", input.Wellbeing)],
        new RatingScale(0, Highest, RatingDirection.LowerIsBetter),
        MissingRule.LeaveOut));
}

internal sealed class FourItemsInput : Annotated
{
    public required double? Symptom1 { get; init; }

    public double? Symptom2 { get; init; }

    public double? Activity { get; init; }

    public double? Wellbeing { get; init; }

    public JsonElement? Profile { get; init; }
}

internal sealed class FourItemsOutput(ProfileResult result) : Answered(result)
{
    public double Profile { get; } = result.Mean;

    /// <summary>How many items it is the mean of.</summary>
    public int Items { get; } = result.Denominator;
}
