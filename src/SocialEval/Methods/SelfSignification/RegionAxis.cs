namespace SocialEval.Methods.SelfSignification;

/// <summary>A half axis of a region.</summary>
/// <param name="HalfLength">From the centre to the edge.</param>
/// <param name="Direction">Its direction, of length one.</param>
public sealed record RegionAxis(double HalfLength, Sequence<double> Direction);
