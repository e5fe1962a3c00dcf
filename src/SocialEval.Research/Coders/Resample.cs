namespace SocialEval.Research.Coders;

/// <summary>Draws as many units as there are, with replacement, and says how many have each row.</summary>
/// <remarks>A unit is drawn by its row, each row as often as units have it, in one step whatever the number of rows (Walker, ACM TOMS
/// 3:253, 1977; Vose, IEEE TSE 17:972, 1991): of one number drawn, the high part takes a column, and the rest says whether the row of
/// that column is meant or the one that fills it up.</remarks>
internal sealed class Resample
{
    private readonly SeededDraws draws;
    private readonly long count;
    private readonly ulong[] own;
    private readonly int[] other;
    private readonly long[] drawn;

    public Resample(ReadOnlySpan<long> units, ulong seed)
    {
        foreach (var row in units)
        {
            count += row;
        }

        draws = new(seed);
        drawn = new long[units.Length];
        own = new ulong[units.Length];
        other = new int[units.Length];
        FillColumns(units);
    }

    /// <summary>How many of the units drawn have each row; good until the next draw.</summary>
    public ReadOnlySpan<long> Next()
    {
        Array.Clear(drawn);
        for (long unit = 0; unit < count; unit++)
        {
            var column = (int)Math.BigMul(draws.Next(), (ulong)own.Length, out var rest);
            drawn[rest < own[column] ? column : other[column]]++;
        }

        return drawn;
    }

    // Every column holds as much as the mean row: what a small row leaves free, a large one fills.
    private void FillColumns(ReadOnlySpan<long> units)
    {
        var left = new Int128[units.Length];
        var small = new Stack<int>();
        var large = new Stack<int>();
        for (var row = 0; row < left.Length; row++)
        {
            left[row] = (Int128)units[row] * units.Length;
            (left[row] < count ? small : large).Push(row);
            own[row] = ulong.MaxValue;
            other[row] = row;
        }

        while (small.TryPop(out var row) && large.TryPop(out var filling))
        {
            own[row] = (ulong)(((UInt128)left[row] << 64) / (ulong)count);
            other[row] = filling;
            left[filling] -= count - left[row];
            (left[filling] < count ? small : large).Push(filling);
        }
    }
}
