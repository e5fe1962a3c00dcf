namespace SocialEval.Research.Qca;

/// <summary>How far the outcome goes with something: where the outcome is, is that there too?</summary>
/// <param name="Inclusion">How far belonging to the outcome goes with belonging to it: Σ min(X, Y) / Σ Y, from 0 to 1.</param>
/// <param name="Relevance">How far it is from being there in every case anyway (relevance of necessity): Σ (1 − X) / Σ (1 − min(X, Y)).</param>
/// <param name="Coverage">How far it is there only where the outcome is: Σ min(X, Y) / Σ X.</param>
/// <remarks>Nothing where there is nothing to divide by. Schneider and Wagemann, <i>Set-Theoretic Methods for the Social Sciences</i>
/// (2012), chapter 9, for the relevance of necessity.</remarks>
public sealed record NecessityFit(double? Inclusion, double? Relevance, double? Coverage)
{
    internal static NecessityFit Of(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys)
    {
        var sums = Overlap.Of(xs, ys);
        return new(sums.Coverage, Overlap.Share(xs.Length - sums.X, xs.Length - sums.Both), sums.Inclusion);
    }
}
