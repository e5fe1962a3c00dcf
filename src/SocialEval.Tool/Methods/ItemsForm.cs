using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>A profile of a few items at one time, with its missing rule.</summary>
internal static class ItemsForm
{
    public static ItemsOutput Work(ItemsInput input) => new(OwnMeasures.Profile(
        [.. input.Items.Select(item => new ProfileItem(item.Name, item.Rating) { StandIn = item.StandIn })], input.Scale.Read(), input.Missing));
}

internal sealed class ItemsInput : Annotated
{
    public required ItemInput[] Items { get; init; }

    public required ScaleInput Scale { get; init; }

    public required MissingRule Missing { get; init; }
}

internal sealed class ItemInput
{
    public required string Name { get; init; }

    public double? Rating { get; init; }

    public string? StandIn { get; init; }
}

internal sealed class ItemsOutput(ProfileResult result) : Answered(result)
{
    public double Mean { get; } = result.Mean;

    public double Total { get; } = result.Total;

    public double OutOf { get; } = result.OutOf;

    public int Denominator { get; } = result.Denominator;

    public string[] Missing { get; } = [.. result.Missing];
}
