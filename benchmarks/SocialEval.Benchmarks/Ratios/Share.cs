namespace SocialEval.Benchmarks.Ratios;

/// <summary>One piece of work measured beside its baseline: how many times its time and its allocation, with the spread.</summary>
/// <param name="Time">The median over the rounds of one run.</param>
/// <param name="Lower">A quarter of the rounds are below.</param>
/// <param name="Upper">A quarter of the rounds are above.</param>
/// <param name="Allocation">How many times the bytes.</param>
/// <param name="Bytes">The bytes of one piece of work, whatever the baseline.</param>
internal sealed record Share(double Time, double Lower, double Upper, double Allocation, double Bytes);
