namespace SocialEval.Methods.SelfSignification;

/// <summary>Marks as points in log-ratio coordinates: how many, their mean, and how they vary.</summary>
/// <param name="Count">How many points.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Covariance">Their covariance with n − 1, row by row; empty below two points.</param>
internal sealed record LogRatioCloud(int Count, Sequence<double> Mean, Sequence<double> Covariance)
{
    // The coordinates keep distances, so the variances add up to those of the centred log-ratios.
    public double? TotalVariance => Count < 2 ? null : Enumerable.Range(0, Mean.Count).Sum(i => Covariance[i * (Mean.Count + 1)]);

    public static LogRatioCloud Of(Sequence<double>[] points)
    {
        var mean = new double[points.Length == 0 ? 0 : points[0].Count];
        foreach (var point in points)
        {
            for (var i = 0; i < mean.Length; i++)
            {
                mean[i] += point[i] / points.Length;
            }
        }

        return new(points.Length, Sequence.Owning(mean), points.Length < 2 ? [] : Sequence.Owning(Varying(points, mean)));
    }

    /// <summary>The directions in which one or two coordinates vary most and least.</summary>
    /// <exception cref="MethodException">They do not vary, or only along one line.</exception>
    public IEnumerable<(double Variance, Sequence<double> Direction)> PrincipalAxes()
    {
        var (xx, xy, yy) = Mean.Count == 1 ? (Covariance[0], 0, Covariance[0]) : (Covariance[0], Covariance[1], Covariance[3]);
        var half = double.Hypot((xx - yy) / 2, xy);
        var (most, least) = (((xx + yy) / 2) + half, ((xx + yy) / 2) - half);
        if (!(most > 1e-24) || !(least > most * 1e-12))
        {
            throw Refused.By(Signification.Name, "marks", most > 1e-24 ? "all on one line" : "all in one place", "marks that vary in every direction");
        }

        var turn = Math.Atan2(2 * xy, xx - yy) / 2;
        return Mean.Count == 1
            ? [(most, [1.0])]
            : [(most, [Math.Cos(turn), Math.Sin(turn)]), (least, [-Math.Sin(turn), Math.Cos(turn)])];
    }

    private static double[] Varying(Sequence<double>[] points, double[] mean)
    {
        var covariance = new double[mean.Length * mean.Length];
        foreach (var point in points)
        {
            for (var i = 0; i < mean.Length; i++)
            {
                for (var j = 0; j < mean.Length; j++)
                {
                    covariance[(i * mean.Length) + j] += (point[i] - mean[i]) * (point[j] - mean[j]) / (points.Length - 1);
                }
            }
        }

        return covariance;
    }
}
