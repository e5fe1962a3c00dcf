namespace SocialEval.Methods;

/// <summary>The scale a change was measured on: what it is, how reliable it is, and where that was published.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Origin">Where it comes from; reliable change is refused to a scale that is no published instrument.</param>
/// <param name="Reliability">Its reliability, more than 0 and at most 1.</param>
/// <param name="Source">Where that reliability was published.</param>
/// <param name="Direction">Which end is the better one.</param>
public sealed record MeasuredScale(string Name, ScaleOrigin Origin, double Reliability, string Source, RatingDirection Direction);
