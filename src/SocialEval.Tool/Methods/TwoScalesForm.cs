using System.Globalization;
using System.Text.Json;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>Performance and satisfaction from 1 to 10, before and after.</summary>
internal static class TwoScalesForm
{
    private const double Lowest = 1;
    private const double Highest = 10;

    public static readonly Places Places = new(
        (@"first\[(\d+)\]\.ratings\[0\]", "performance1[$1]"),
        (@"first\[(\d+)\]\.ratings\[1\]", "performance2[$1]"),
        (@"second\[(\d+)\]\.ratings\[0\]", "satisfaction1[$1]"),
        (@"second\[(\d+)\]\.ratings\[1\]", "satisfaction2[$1]"),
        ("first", "performance1"),
        ("second", "satisfaction1"));

    public static TwoScalesOutput Work(TwoScalesInput input) => new(OwnMeasures.Paired(
        ["1", "2"],
        new RatingScale(Lowest, Highest, RatingDirection.HigherIsBetter),
        Areas(input.Performance1, input.Performance2, "performance2"),
        Areas(input.Satisfaction1, input.Satisfaction2, "satisfaction2")));

    /// <summary>Two lists side by side, as areas called by their place.</summary>
    public static Sequence<OwnArea> Areas(double?[] before, double?[] after, string second)
    {
        if (before.Length != after.Length)
        {
            throw new MethodException(OwnMeasures.Name, [new(second, FormattableString.Invariant($"{after.Length} values"), FormattableString.Invariant($"as many as before, {before.Length}"))]);
        }

        return [.. before.Select((rating, area) => new OwnArea((area + 1).ToString(CultureInfo.InvariantCulture), [rating, after[area]]))];
    }
}

internal sealed class TwoScalesInput : Annotated
{
    public required double?[] Performance1 { get; init; }

    public required double?[] Performance2 { get; init; }

    public required double?[] Satisfaction1 { get; init; }

    public required double?[] Satisfaction2 { get; init; }

    public JsonElement? MeanP1 { get; init; }

    public JsonElement? MeanP2 { get; init; }

    public JsonElement? ChangeP { get; init; }

    public JsonElement? MeanS1 { get; init; }

    public JsonElement? MeanS2 { get; init; }

    public JsonElement? ChangeS { get; init; }
}

internal sealed class TwoScalesOutput(PairedResult result) : Answered(result)
{
    public double? MeanP1 { get; } = result.First.MeanStart?.Value;

    public double? MeanP2 { get; } = result.First.MeanEnd?.Value;

    public double? ChangeP { get; } = result.First.MeanChange?.Value;

    public double? MeanS1 { get; } = result.Second.MeanStart?.Value;

    public double? MeanS2 { get; } = result.Second.MeanEnd?.Value;

    public double? ChangeS { get; } = result.Second.MeanChange?.Value;

    public double?[] ChangesP { get; } = [.. result.First.Areas.Select(area => area.Change)];

    public double?[] ChangesS { get; } = [.. result.Second.Areas.Select(area => area.Change)];
}
