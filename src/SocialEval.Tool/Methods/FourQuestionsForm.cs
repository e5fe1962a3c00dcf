using System.Text.Json;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>Two problems, functioning and well-being from 0, the best, to 5; where one problem was named, it counts twice.</summary>
internal static class FourQuestionsForm
{
    private const double Highest = 5;

    public static readonly Places Places = new(
        (@"items\[0\]\.rating", "p1"), (@"items\[1\]\.rating", "p2"), (@"items\[2\]\.rating", "f"), (@"items\[3\]\.rating", "w"), ("items", "p1"));

    public static FourQuestionsOutput Work(FourQuestionsInput input) => new(OwnMeasures.Profile(
        [new("p1", input.P1), new("p2", input.P2) { StandIn = "p1" }, new("f", input.F), new("w", input.W)],
        new RatingScale(0, Highest, RatingDirection.LowerIsBetter),
        MissingRule.StandIn));
}

internal sealed class FourQuestionsInput : Annotated
{
    public required double? P1 { get; init; }

    public double? P2 { get; init; }

    public required double? F { get; init; }

    public required double? W { get; init; }

    public JsonElement? Total20 { get; init; }
}

internal sealed class FourQuestionsOutput(ProfileResult result) : Answered(result)
{
    public double Total20 { get; } = result.Total;
}
