using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>Areas a person named, rated at two or many times.</summary>
internal static class AreasForm
{
    public static AreasOutput Work(AreasInput input) => new(OwnMeasures.Follow([.. input.Times], input.Scale.Read(), Read(input.Areas)));

    public static Sequence<OwnArea> Read(AreaInput[] areas) =>
        [.. areas.Select(area => new OwnArea(area.Name, [.. area.Ratings]) { Replaces = area.Replaces })];
}

internal sealed class AreasInput : Annotated
{
    public required string[] Times { get; init; }

    public required ScaleInput Scale { get; init; }

    public required AreaInput[] Areas { get; init; }
}

internal sealed class AreaInput
{
    public required string Name { get; init; }

    public required double?[] Ratings { get; init; }

    public string? Replaces { get; init; }
}

internal sealed class ScaleInput
{
    public required double Lowest { get; init; }

    public required double Highest { get; init; }

    public required RatingDirection Direction { get; init; }

    public RatingScale Read() => new(Lowest, Highest, Direction);
}

internal sealed class AreasOutput(OwnMeasuresResult result) : Answered(result)
{
    public AreaCourse[] Areas { get; } = [.. result.Areas];

    /// <summary>Names only: the areas themselves are above.</summary>
    public string[] Better { get; } = [.. result.Better.Select(area => area.Name)];

    public string[] Worse { get; } = [.. result.Worse.Select(area => area.Name)];

    public string[] Same { get; } = [.. result.Same.Select(area => area.Name)];

    public string[] WithoutChange { get; } = [.. result.WithoutChange.Select(area => area.Name)];

    public RatingMean? MeanStart { get; } = result.MeanStart;

    public RatingMean? MeanEnd { get; } = result.MeanEnd;

    public RatingMean? MeanChange { get; } = result.MeanChange;

    public RatingMean?[] MeanAtEachTime { get; } = [.. result.MeanAtEachTime];
}
