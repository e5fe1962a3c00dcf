namespace SocialEval.Methods.Rhythm;

/// <summary>How long something lasted, or has lasted so far.</summary>
/// <param name="Length">Its length in one unit for all, 0 or more: days, or weeks, or months.</param>
/// <param name="IsOpen">Whether it is still under way, so that only its length so far is known.</param>
public readonly record struct Stretch(double Length, bool IsOpen);
