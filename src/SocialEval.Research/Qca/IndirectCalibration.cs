namespace SocialEval.Research.Qca;

/// <summary>The indirect method: a curve through groups made by hand.</summary>
/// <param name="Coefficients">What 1, log x, √x, x and x² count for, each as a share of its largest value among the cases.</param>
/// <param name="Scales">Those largest values.</param>
internal sealed record IndirectCalibration(Sequence<double> Coefficients, Sequence<double> Scales) : Calibration
{
    private const int Parts = 5;
    private const int MaximumRounds = 100;
    private const double Settled = 1e-12;

    public static IndirectCalibration Fitted(Sequence<double> raw, Sequence<double> thresholds)
    {
        var isFalling = thresholds.Count > 1 && thresholds[0] > thresholds[1];
        if (thresholds.Count == 0 || !IsRising(isFalling ? [.. thresholds.Reverse()] : thresholds))
        {
            throw new ArgumentException($"The thresholds {Listed(thresholds)} neither rise nor fall; expected each beyond the one before.", nameof(thresholds));
        }

        if (raw.Distinct().Count() <= Parts)
        {
            throw new ArgumentException(FormattableString.Invariant($"{raw.Distinct().Count()} raw values that differ; expected more than {Parts}, the parts of the curve."), nameof(raw));
        }

        var groups = raw.Select(value => thresholds.Count(threshold => isFalling ? threshold > value : threshold < value) / (double)thresholds.Count).ToArray();
        var powers = raw.Select(Powers).ToArray();
        double[] scales = [.. Enumerable.Range(0, Parts).Select(part => powers.Max(row => Math.Abs(row[part])))];
        var scaled = Array.ConvertAll(powers, row => Scaled(row, scales));
        return new([.. Fit(scaled, groups)], [.. scales]);
    }

    private protected override double MembershipOf(double raw) =>
        Rounded(Logistic(Product(Scaled(Powers(raw), [.. Scales]), [.. Coefficients])));

    private static double[] Powers(double raw) => raw > 0 && double.IsFinite(raw)
        ? [1, Math.Log(raw), Math.Sqrt(raw), raw, raw * raw]
        : throw new ArgumentOutOfRangeException(nameof(raw), raw, "The indirect method takes logarithms: expected raw values above 0.");

    private static double[] Scaled(double[] row, double[] scales) => [.. row.Select((value, part) => scales[part] == 0 ? value : value / scales[part])];

    // Iteratively reweighted least squares (McCullagh and Nelder, Generalized Linear Models, 1989), until the deviance settles.
    private static double[] Fit(double[][] rows, double[] groups)
    {
        var fitted = Array.ConvertAll(groups, group => (group + 0.5) / 2);
        var coefficients = new double[Parts];
        var before = double.MaxValue;
        for (var round = 0; round < MaximumRounds; round++)
        {
            var weights = Array.ConvertAll(fitted, value => value * (1 - value));
            var targets = fitted.Select((value, i) => Math.Log(value / (1 - value)) + ((groups[i] - value) / weights[i])).ToArray();
            coefficients = LeastSquares.Solve(rows, targets, weights);
            fitted = Array.ConvertAll(rows, row => Math.Clamp(Logistic(Product(row, coefficients)), 1e-12, 1 - 1e-12));
            var deviance = fitted.Select((value, i) => Deviance(groups[i], value)).Sum();
            if (Math.Abs(before - deviance) <= Settled * (Math.Abs(deviance) + 0.1))
            {
                break;
            }

            before = deviance;
        }

        return coefficients;
    }

    private static double Deviance(double group, double fitted) => 2 * (Part(group, fitted) + Part(1 - group, 1 - fitted));

    private static double Part(double group, double fitted) => group > 0 ? group * Math.Log(group / fitted) : 0;

    private static double Product(double[] row, double[] coefficients) => row.Zip(coefficients, (value, by) => value * by).Sum();

    private static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static bool IsRising(Sequence<double> values) =>
        values.All(double.IsFinite) && values.Zip(values.Skip(1)).All(pair => pair.First < pair.Second);

    private static string Listed(Sequence<double> values) => string.Join(", ", values.Select(value => FormattableString.Invariant($"{value}")));
}
