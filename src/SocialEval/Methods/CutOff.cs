namespace SocialEval.Methods;

/// <summary>A boundary between the two groups on a scale, and whether a change went over it to the functional side.</summary>
/// <param name="Value">Where it lies.</param>
/// <param name="Crossed">Whether the value before was not yet over it, and the value after is.</param>
public sealed record CutOff(double Value, bool Crossed);
