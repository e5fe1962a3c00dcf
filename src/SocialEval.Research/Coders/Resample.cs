namespace SocialEval.Research.Coders;

/// <summary>Draws as many units as there are, with replacement, and says how many have each row.</summary>
internal sealed class Resample
{
    private readonly SeededDraws draws;
    private readonly int[] rowOf;
    private readonly long[] drawn;

    public Resample(ReadOnlySpan<long> units, ulong seed)
    {
        long count = 0;
        foreach (var row in units)
        {
            count += row;
        }

        if (count > Array.MaxLength)
        {
            throw new InvalidOperationException($"{count} units are too many to be drawn again; Resampling.None leaves the ranges out.");
        }

        draws = new(seed);
        drawn = new long[units.Length];
        rowOf = new int[count];
        var next = 0;
        for (var row = 0; row < units.Length; row++)
        {
            rowOf.AsSpan(next, (int)units[row]).Fill(row);
            next += (int)units[row];
        }
    }

    /// <summary>How many of the units drawn have each row; good until the next draw.</summary>
    public ReadOnlySpan<long> Next()
    {
        Array.Clear(drawn);
        for (var unit = 0; unit < rowOf.Length; unit++)
        {
            drawn[rowOf[draws.Below(rowOf.Length)]]++;
        }

        return drawn;
    }
}
