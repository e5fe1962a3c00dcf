namespace SocialEval.Research.Coders;

/// <summary>Krippendorff's alpha: 1 − the disagreement there was / the disagreement there would be if what was coded had fallen on the
/// units by chance.</summary>
/// <remarks>Krippendorff, Content Analysis, chapter 12. A unit coded by m people counts with its m(m − 1) ordered pairs, each 1/(m − 1).
/// The distances of an order are those between mean ranks, and so the expected disagreement needs no table: it is a variance.</remarks>
internal sealed class KrippendorffAlpha
{
    private readonly CodedRows rows;
    private readonly CodingScale scale;

    // What a unit with each row adds to the disagreement, wherever that does not depend on the other units.
    private readonly double[]? disagreements;

    public KrippendorffAlpha(CodedRows rows, CodingScale scale)
    {
        this.rows = rows;
        this.scale = scale;
        disagreements = scale.Level == MeasurementLevel.Ordinal ? null : DisagreementsBy(scale.Positions);
    }

    public Coefficient Of(ReadOnlySpan<long> units, Marginals marginals)
    {
        if (marginals.Compared == 0)
        {
            return Coefficients.NothingCompared;
        }

        if (Coefficients.IsOneCategory(marginals.Pairable))
        {
            return NoVariation.Instance;
        }

        var positions = scale.Level == MeasurementLevel.Ordinal ? MeanRanks(marginals.Pairable) : scale.Positions;
        var byRow = disagreements ?? DisagreementsBy(positions);
        double observed = 0;
        for (var row = 0; row < byRow.Length; row++)
        {
            observed += units[row] * byRow[row];
        }

        var expected = Expected(marginals, positions);
        var all = marginals.PairableCodings * Longest(marginals.Pairable, positions);
        return new Measured(1 - (observed / expected), 1 - (observed / all), 1 - (expected / all));
    }

    private static double[] MeanRanks(long[] counts)
    {
        var ranks = new double[counts.Length];
        long below = 0;
        for (var category = 0; category < counts.Length; category++)
        {
            ranks[category] = below + (counts[category] / 2.0);
            below += counts[category];
        }

        return ranks;
    }

    private double[] DisagreementsBy(double[] positions)
    {
        var byRow = new double[rows.Count];
        for (var row = 0; row < byRow.Length; row++)
        {
            var codes = rows[row];
            var codings = codes.Length - codes.Count(-1);
            double sum = 0;
            for (var one = 1; codings > 1 && one < codes.Length; one++)
            {
                for (var other = 0; codes[one] >= 0 && other < one; other++)
                {
                    if (codes[other] >= 0 && codes[other] != codes[one])
                    {
                        sum += Distance(positions[codes[one]], positions[codes[other]]);
                    }
                }
            }

            byRow[row] = sum == 0 ? 0 : 2 * sum / (codings - 1);
        }

        return byRow;
    }

    private double Distance(double one, double other)
    {
        var difference = scale.Level switch
        {
            MeasurementLevel.Nominal => 1,
            MeasurementLevel.Ratio => (one - other) / (one + other),
            _ => one - other,
        };
        return difference * difference;
    }

    private double Expected(Marginals marginals, double[] positions)
    {
        var counts = marginals.Pairable;
        double n = marginals.PairableCodings;
        double sum = 0;
        switch (scale.Level)
        {
            case MeasurementLevel.Nominal:
                foreach (var count in counts)
                {
                    sum += count * (n - count);
                }

                return sum / (n - 1);
            case MeasurementLevel.Ratio:
                for (var one = 1; one < counts.Length; one++)
                {
                    for (var other = 0; counts[one] > 0 && other < one; other++)
                    {
                        sum += counts[other] == 0 ? 0 : (double)counts[one] * counts[other] * Distance(positions[one], positions[other]);
                    }
                }

                return 2 * sum / (n - 1);
            default:
                double mean = 0;
                for (var category = 0; category < counts.Length; category++)
                {
                    mean += counts[category] * positions[category] / n;
                }

                for (var category = 0; category < counts.Length; category++)
                {
                    sum += counts[category] * (positions[category] - mean) * (positions[category] - mean);
                }

                return 2 * n * sum / (n - 1);
        }
    }

    private double Longest(long[] counts, double[] positions) =>
        Distance(positions[Array.FindIndex(counts, count => count > 0)], positions[Array.FindLastIndex(counts, count => count > 0)]);
}
