namespace SocialEval.Methods.SelfSignification;

/// <summary>Fisher's F: what the region of a centre rests on (Abramowitz and Stegun, <i>Handbook of Mathematical
/// Functions</i>, 26.6).</summary>
internal static class FisherDistribution
{
    /// <summary>The value below which F lies with a probability.</summary>
    /// <param name="probability">Above 0 and below 1.</param>
    /// <param name="numerator">Degrees of freedom, 1 or more.</param>
    /// <param name="denominator">Degrees of freedom, 1 or more.</param>
    public static double Quantile(double probability, int numerator, int denominator)
    {
        var (low, high) = (0.0, 1.0);
        while (Below(high, numerator, denominator) < probability)
        {
            (low, high) = (high, high * 2);
        }

        // Halved until the two are neighbours: the distribution only rises.
        while (low + ((high - low) / 2) is var middle && middle > low && middle < high)
        {
            (low, high) = Below(middle, numerator, denominator) < probability ? (middle, high) : (low, middle);
        }

        return high;
    }

    private static double Below(double value, int numerator, int denominator) =>
        IncompleteBeta.Regularised(numerator / 2.0, denominator / 2.0, numerator * value / ((numerator * value) + denominator));
}
