namespace SocialEval.Methods.SelfSignification;

/// <summary>The regularised incomplete beta function (Abramowitz and Stegun, <i>Handbook of Mathematical Functions</i>, 26.5).</summary>
internal static class IncompleteBeta
{
    /// <summary>I_x(a, b).</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <param name="x">From 0 to 1.</param>
    public static double Regularised(double a, double b, double x) =>
        x <= 0 ? 0
        : x >= 1 ? 1
        // The fraction converges fast only on the near side of the mean.
        : x > (a + 1) / (a + b + 2) ? 1 - Fraction(b, a, 1 - x, x)
        : Fraction(a, b, x, 1 - x);

    // The continued fraction 26.5.8, evaluated from the front by the modified method of Lentz (Applied Optics 15, 1976).
    private static double Fraction(double a, double b, double x, double rest)
    {
        const double tiny = 1e-300;
        var (value, c, d) = (1.0, 1.0, 0.0);
        for (var i = 1; i < 100_000 && Math.Abs((c * d) - 1) > 1e-15; i++)
        {
            var m = i / 2;
            var numerator = i % 2 == 0
                ? m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)))
                : -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 + (numerator * d);
            d = 1 / (Math.Abs(d) < tiny ? tiny : d);
            c = 1 + (numerator / c);
            c = Math.Abs(c) < tiny ? tiny : c;
            value *= c * d;
        }

        return Math.Exp((a * Math.Log(x)) + (b * Math.Log(rest)) - LogBeta(a, b)) / (a * value);
    }

    private static double LogBeta(double a, double b) => LogGamma(a) + LogGamma(b) - LogGamma(a + b);

    // Stirling's series (6.1.41) where it is exact to the last digit, and the recurrence down from there.
    private static double LogGamma(double x)
    {
        var product = 1.0;
        while (x < 15)
        {
            product *= x++;
        }

        var square = 1 / (x * x);
        var series = (1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square * ((1.0 / 1680) - (square * (1.0 / 1188))))))));
        return ((x - 0.5) * Math.Log(x)) - x + (Math.Log(2 * Math.PI) / 2) + (series / x) - Math.Log(product);
    }
}
