namespace SocialEval.Research.Qca.Minimising;

/// <summary>How many columns it takes at least to hold the rows that are still open.</summary>
/// <remarks>Every row is given a weight such that no column holds more than 1 in all; then it takes at least the sum of the weights.
/// A row begins with 1 over the largest number of open rows held by one of its columns, and is then raised as far as its columns
/// allow, rows with few columns first. This is a feasible solution of the dual of the linear relaxation.</remarks>
internal sealed class LowerBound(Chart chart)
{
    // Sums of many small weights are rounded; a bound must never be one too many.
    private const double Rounding = 1e-6;

    private readonly int[] order = [.. Enumerable.Range(0, chart.Rows).OrderBy(row => chart.Columns(row).Length)];
    private readonly int[] held = new int[chart.Members.Length];
    private readonly double[] slack = new double[chart.Members.Length];
    private readonly double[] weights = new double[chart.Rows];

    public int Of(ReadOnlySpan<ulong> open)
    {
        for (var column = 0; column < held.Length; column++)
        {
            held[column] = Bits.CountBoth(chart.Covered(column), open);
            slack[column] = 1;
        }

        var sum = 0.0;
        for (var row = Bits.First(open); row >= 0; row = Bits.Next(open, row + 1))
        {
            var most = 1;
            foreach (var column in chart.Columns(row))
            {
                most = Math.Max(most, held[column]);
            }

            weights[row] = 1.0 / most;
            sum += weights[row];
            foreach (var column in chart.Columns(row))
            {
                slack[column] -= weights[row];
            }
        }

        foreach (var row in order)
        {
            if (!Bits.Has(open, row))
            {
                continue;
            }

            var least = 1.0;
            foreach (var column in chart.Columns(row))
            {
                least = Math.Min(least, slack[column]);
            }

            if (least <= Rounding)
            {
                continue;
            }

            sum += least;
            foreach (var column in chart.Columns(row))
            {
                slack[column] -= least;
            }
        }

        return (int)Math.Ceiling(sum - Rounding);
    }
}
