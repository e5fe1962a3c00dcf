namespace SocialEval.Methods.SelfSignification;

/// <summary>A point of a drawing.</summary>
/// <param name="X">From left, 0, to right, 1.</param>
/// <param name="Y">From bottom, 0, upwards.</param>
public readonly record struct PlotPoint(double X, double Y);
