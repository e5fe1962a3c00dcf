namespace SocialEval.Research.Qca.Minimising;

/// <summary>How few columns hold all rows, by branch and bound.</summary>
internal sealed class SmallestCover
{
    private readonly Chart chart;
    private readonly Effort effort;
    private readonly LowerBound bound;
    private readonly ulong[] open;
    private readonly int[] chosen;

    private SmallestCover(Chart chart, Effort effort)
    {
        this.chart = chart;
        this.effort = effort;
        bound = new(chart);
        Columns = Greedy();
        chosen = new int[Columns.Length];
        open = new ulong[(Columns.Length + 1) * chart.Words];
        All(Open(0));
        Branch(0);
    }

    /// <param name="chart">The chart; columns that hold no more than another are of no use here.</param>
    /// <param name="effort">The steps there are; without any left, the smallest found so far stands.</param>
    public static SmallestCover Of(Chart chart, Effort effort) => new(chart, effort);

    /// <summary>Columns that hold all rows, as few as was found out.</summary>
    public int[] Columns { get; private set; }

    /// <summary>Whether fewer are certainly not enough.</summary>
    public bool IsProven { get; private set; } = true;

    private Span<ulong> Open(int depth) => open.AsSpan(depth * chart.Words, chart.Words);

    private void All(Span<ulong> rows)
    {
        for (var row = 0; row < chart.Rows; row++)
        {
            Bits.Add(rows, row);
        }
    }

    private int[] Greedy()
    {
        var left = new ulong[chart.Words];
        All(left);
        var taken = new List<int>();
        while (!Bits.IsEmpty(left))
        {
            var (best, most) = (0, 0);
            for (var column = 0; column < chart.Members.Length; column++)
            {
                var held = Bits.CountBoth(chart.Covered(column), left);
                (best, most) = held > most ? (column, held) : (best, most);
            }

            Bits.AndNot(left, chart.Covered(best), left);
            taken.Add(best);
        }

        return [.. taken];
    }

    private void Branch(int depth)
    {
        var rows = Open(depth);
        if (Bits.IsEmpty(rows))
        {
            Columns = chosen[..depth];
            return;
        }

        if (!effort.StepToSize())
        {
            IsProven = false;
            return;
        }

        if (depth + bound.Of(rows) >= Columns.Length)
        {
            return;
        }

        foreach (var column in Candidates(rows))
        {
            if (depth + 1 >= Columns.Length || !effort.HasStepsToSize)
            {
                return;
            }

            chosen[depth] = column;
            Bits.AndNot(Open(depth), chart.Covered(column), Open(depth + 1));
            Branch(depth + 1);
        }
    }

    // The columns of the open row that has fewest, those that hold most first, without those that hold no more open rows than another.
    private List<int> Candidates(ReadOnlySpan<ulong> rows)
    {
        var scarcest = Bits.First(rows);
        for (var row = scarcest; row >= 0; row = Bits.Next(rows, row + 1))
        {
            scarcest = chart.Columns(row).Length < chart.Columns(scarcest).Length ? row : scarcest;
        }

        var left = rows.ToArray();
        var candidates = new List<int>();
        foreach (var column in chart.Columns(scarcest).OrderByDescending(column => Bits.CountBoth(chart.Covered(column), left)))
        {
            if (!candidates.Exists(other => HoldsAsMuch(other, column, left)))
            {
                candidates.Add(column);
            }
        }

        return candidates;
    }

    private bool HoldsAsMuch(int one, int other, ReadOnlySpan<ulong> rows)
    {
        var larger = chart.Covered(one);
        var smaller = chart.Covered(other);
        for (var i = 0; i < rows.Length; i++)
        {
            if ((smaller[i] & rows[i] & ~larger[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
