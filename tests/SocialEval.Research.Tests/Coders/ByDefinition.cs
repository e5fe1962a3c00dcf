using SocialEval.Research.Coders;

namespace SocialEval.Research.Tests.Coders;

/// <summary>The coefficients once more, slowly, from the sentences that define them and with nothing of the library.</summary>
internal static class ByDefinition
{
    public static double? Alpha(int[][] units, MeasurementLevel level)
    {
        const int categories = 4;
        var coincidences = new double[categories, categories];
        foreach (var unit in units)
        {
            var coded = unit.Where(code => code >= 0).ToArray();
            for (var one = 0; one < coded.Length; one++)
            {
                for (var other = 0; other < coded.Length; other++)
                {
                    if (one != other)
                    {
                        coincidences[coded[one], coded[other]] += 1.0 / (coded.Length - 1);
                    }
                }
            }
        }

        var counts = Enumerable.Range(0, categories).Select(c => Enumerable.Range(0, categories).Sum(k => coincidences[c, k])).ToArray();
        double Distance(int c, int k) => level switch
        {
            MeasurementLevel.Nominal => c == k ? 0 : 1,
            MeasurementLevel.Ordinal => Math.Pow(Enumerable.Range(Math.Min(c, k), Math.Abs(c - k) + 1).Sum(g => counts[g]) - ((counts[c] + counts[k]) / 2), 2),
            MeasurementLevel.Interval => Math.Pow(c - k, 2),
            _ => c == k ? 0 : Math.Pow((double)(c - k) / (c + k), 2),
        };
        double observed = 0;
        double expected = 0;
        for (var c = 0; c < categories; c++)
        {
            for (var k = 0; k < categories; k++)
            {
                observed += coincidences[c, k] * Distance(c, k);
                expected += counts[c] * counts[k] * Distance(c, k);
            }
        }

        return expected < 1e-9 ? null : 1 - ((counts.Sum() - 1) * observed / expected);
    }

    public static double? Observed(int[][] units, Func<int, int, double> weight)
    {
        var shares = new List<double>();
        foreach (var coded in units.Select(unit => unit.Where(code => code >= 0).ToArray()).Where(coded => coded.Length > 1))
        {
            var pairs = from one in Enumerable.Range(0, coded.Length) from other in Enumerable.Range(0, coded.Length) where one != other select weight(coded[one], coded[other]);
            shares.Add(pairs.Average());
        }

        return shares.Count == 0 ? null : shares.Average();
    }

    public static double? Fleiss(int[][] units) => AboveChance(Observed(units, (a, b) => a == b ? 1 : 0), Shares(units).Sum(share => share * share));

    public static double? Gwet(int[][] units, Func<int, int, double> weight)
    {
        var weights = from one in Enumerable.Range(0, 4) from other in Enumerable.Range(0, 4) select weight(one, other);
        return AboveChance(Observed(units, weight), weights.Sum() / 12 * Shares(units).Sum(share => share * (1 - share)));
    }

    private static double[] Shares(int[][] units)
    {
        var coded = units.Select(unit => unit.Where(code => code >= 0).ToArray()).Where(unit => unit.Length > 0).ToArray();
        return [.. Enumerable.Range(0, 4).Select(category => coded.Length == 0 ? 0 : coded.Average(unit => unit.Count(code => code == category) / (double)unit.Length))];
    }

    private static double? AboveChance(double? observed, double chance) => observed is null || chance > 1 - 1e-12 ? null : (observed - chance) / (1 - chance);
}
