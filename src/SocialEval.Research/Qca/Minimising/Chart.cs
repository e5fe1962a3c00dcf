namespace SocialEval.Research.Qca.Minimising;

/// <summary>The prime implicant chart: which positive combinations each group of prime implicants holds.</summary>
/// <remarks>
/// <para>Prime implicants that hold the same combinations are one column: in a model any of them may stand for any other. A row that is
/// held whenever another is held is left out. Neither loses a model.</para>
/// <para>A column that holds less than another is kept: it may be part of a model of the same size. Only for finding out how many
/// prime implicants it takes does it not count, hence <see cref="Undominated"/>.</para>
/// </remarks>
internal sealed class Chart
{
    private readonly ulong[] coverage;
    private readonly int[][] columnsOfRow;

    private Chart(int rows, ulong[] coverage, int[][] members)
    {
        Rows = rows;
        Words = Bits.Words(rows);
        this.coverage = coverage;
        Members = members;
        columnsOfRow = new int[rows][];
        for (var row = 0; row < rows; row++)
        {
            columnsOfRow[row] = [.. Enumerable.Range(0, members.Length).Where(column => Bits.Has(Covered(column), row))];
        }
    }

    public static Chart Of(PrimeImplicants primes, int rows)
    {
        var whole = Grouped(rows, [.. Enumerable.Range(0, primes.Cubes.Length).Select(i => new[] { i })], (column, row) => Bits.Has(primes.Covered(column), row));
        var kept = whole.NeededRows();
        return Grouped(kept.Length, whole.Members, (column, row) => Bits.Has(whole.Covered(column), kept[row]));
    }

    public int Rows { get; }

    public int Words { get; }

    /// <summary>For each column, the prime implicants it stands for.</summary>
    public int[][] Members { get; }

    public ReadOnlySpan<ulong> Covered(int column) => coverage.AsSpan(column * Words, Words);

    /// <summary>The columns that hold a row.</summary>
    public int[] Columns(int row) => columnsOfRow[row];

    /// <summary>The same rows, without the columns that hold no more than another.</summary>
    public Chart Undominated()
    {
        var kept = new List<int>();
        var keptOfRow = new List<int>[Rows];
        for (var row = 0; row < Rows; row++)
        {
            keptOfRow[row] = [];
        }

        foreach (var column in Enumerable.Range(0, Members.Length).OrderByDescending(column => Bits.Count(Covered(column))))
        {
            var covered = Covered(column);
            var rarest = Bits.First(covered);
            for (var row = rarest; row >= 0; row = Bits.Next(covered, row + 1))
            {
                rarest = keptOfRow[row].Count < keptOfRow[rarest].Count ? row : rarest;
            }

            if (keptOfRow[rarest].Exists(larger => Bits.IsIn(Covered(column), Covered(larger))))
            {
                continue;
            }

            kept.Add(column);
            for (var row = Bits.First(covered); row >= 0; row = Bits.Next(covered, row + 1))
            {
                keptOfRow[row].Add(column);
            }
        }

        return new(Rows, [.. kept.SelectMany(column => Covered(column).ToArray())], [.. kept.Select(column => Members[column])]);
    }

    // One column for all that hold the same rows; none for what holds no row.
    private static Chart Grouped(int rows, int[][] members, Func<int, int, bool> holds)
    {
        var words = Bits.Words(rows);
        var held = new ulong[members.Length * words];
        for (var column = 0; column < members.Length; column++)
        {
            for (var row = 0; row < rows; row++)
            {
                if (holds(column, row))
                {
                    Bits.Add(held.AsSpan(column * words, words), row);
                }
            }
        }

        ReadOnlySpan<ulong> Held(int column) => held.AsSpan(column * words, words);
        var order = Enumerable.Range(0, members.Length).ToArray();
        Array.Sort(order, (one, other) => Held(one).SequenceCompareTo(Held(other)) is var by and not 0 ? by : one.CompareTo(other));
        var grouped = new List<ulong>();
        var groups = new List<int[]>();
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && Held(order[end]).SequenceEqual(Held(order[start])))
            {
                end++;
            }

            if (!Bits.IsEmpty(Held(order[start])))
            {
                grouped.AddRange(Held(order[start]));
                groups.Add([.. order[start..end].SelectMany(column => members[column])]);
            }

            start = end;
        }

        return new(rows, [.. grouped], [.. groups]);
    }

    // A row whose columns include all those of another is held whenever that other is.
    private int[] NeededRows()
    {
        var words = Bits.Words(Members.Length);
        var sets = new ulong[Rows][];
        for (var row = 0; row < Rows; row++)
        {
            sets[row] = new ulong[words];
            foreach (var column in Columns(row))
            {
                Bits.Add(sets[row], column);
            }
        }

        var needed = new List<int>();
        foreach (var row in Enumerable.Range(0, Rows).OrderBy(row => Columns(row).Length))
        {
            if (!needed.Exists(other => Bits.IsIn(sets[other], sets[row])))
            {
                needed.Add(row);
            }
        }

        needed.Sort();
        return [.. needed];
    }
}
