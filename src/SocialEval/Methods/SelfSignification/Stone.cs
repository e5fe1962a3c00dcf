namespace SocialEval.Methods.SelfSignification;

/// <summary>Where a teller put one stone on a canvas of two axes about their own story, or that it does not apply.</summary>
/// <remarks>Each axis is a dyad of its own: a stone at 0.3 from the left gives 0.7 to the left pole and 0.3 to the right one.
/// Equal by value.</remarks>
public sealed record Stone
{
    private Stone()
    {
    }

    /// <summary>The stone has no place in this story.</summary>
    public static Stone DoesNotApply { get; } = new();

    /// <summary>Where it was put; absent where it does not apply.</summary>
    public PlotPoint? Placed { get; private init; }

    /// <summary>A stone put at a place of the canvas.</summary>
    /// <param name="x">From 0 at the left to 1 at the right.</param>
    /// <param name="y">From 0 at the bottom to 1 at the top.</param>
    /// <exception cref="MethodException">The place is outside the canvas.</exception>
    public static Stone At(double x, double y) => new() { Placed = new(Inside(x), Inside(y)) };

    private static double Inside(double coordinate) => coordinate is >= 0 and <= 1
        ? coordinate
        : throw Refused.By(Signification.Name, "stone", Conditions.Quoted(coordinate), "a place from 0 to 1 on each axis");
}
