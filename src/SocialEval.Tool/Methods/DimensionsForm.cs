using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>Areas a person named, rated on two dimensions.</summary>
internal static class DimensionsForm
{
    public static DimensionsOutput Work(DimensionsInput input) =>
        new(OwnMeasures.Paired([.. input.Times], input.Scale.Read(), AreasForm.Read(input.First), AreasForm.Read(input.Second)));
}

internal sealed class DimensionsInput : Annotated
{
    public required string[] Times { get; init; }

    public required ScaleInput Scale { get; init; }

    public required AreaInput[] First { get; init; }

    public required AreaInput[] Second { get; init; }
}

internal sealed class DimensionsOutput(PairedResult result) : Answered(result)
{
    public AreasOutput First { get; } = new(result.First);

    public AreasOutput Second { get; } = new(result.Second);
}
