namespace SocialEval.Methods;

/// <summary>A group of people a change is held against: its mean and its spread on the scale.</summary>
/// <param name="Mean">Its mean.</param>
/// <param name="Deviation">Its standard deviation, more than 0.</param>
public sealed record ScaleGroup(double Mean, double Deviation);
