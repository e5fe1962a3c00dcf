namespace SocialEval.Research.Qca.Minimising;

/// <summary>The models: every choice of as few prime implicants as possible that together hold all positive combinations.</summary>
internal sealed class Covers
{
    private readonly Chart chart;
    private readonly Effort effort;
    private readonly LowerBound bound;
    private readonly int limit;
    private readonly int[] chosen;
    private readonly ulong[] open;
    private readonly List<int[]> models = [];
    private readonly bool[] isTried;

    private Covers(Chart chart, Chart undominated, int size, int limit, Effort effort)
    {
        this.chart = chart;
        this.limit = limit;
        this.effort = effort;
        bound = new(undominated);
        chosen = new int[size];
        open = new ulong[(size + 1) * chart.Words];
        isTried = new bool[chart.Members.Length];
        for (var row = 0; row < chart.Rows; row++)
        {
            Bits.Add(open, row);
        }
    }

    /// <param name="primes">The prime implicants.</param>
    /// <param name="positives">How many positive combinations there are.</param>
    /// <param name="limit">How many models to stop at.</param>
    /// <param name="effort">The steps there are; without any left, what was found so far stands.</param>
    public static Covers Of(PrimeImplicants primes, int positives, int limit, Effort effort)
    {
        var whole = Chart.Of(primes, positives);
        var undominated = whole.Undominated();
        var smallest = SmallestCover.Of(undominated, effort);
        var covers = new Covers(whole, undominated, smallest.Columns.Length, limit, effort) { IsSmallest = smallest.IsProven };
        covers.IsComplete = covers.Branch(0) && smallest.IsProven;
        if (covers.models.Count == 0)
        {
            // The search was over before it came to a model; the one by which the size is known stands.
            covers.Take(undominated, smallest.Columns, new int[smallest.Columns.Length], 0);
        }

        covers.Sort(model => model.Sum(prime => primes.Length(prime)));
        return covers;
    }

    /// <summary>The models, each as the numbers of its prime implicants in ascending order.</summary>
    public IReadOnlyList<int[]> Models => models;

    /// <summary>Whether no model has fewer prime implicants.</summary>
    public bool IsSmallest { get; private init; }

    /// <summary>Whether these are all the models there are.</summary>
    public bool IsComplete { get; private set; }

    private void Sort(Func<int[], int> length) => models.Sort((one, other) =>
        length(one).CompareTo(length(other)) is var by and not 0 ? by : one.AsSpan().SequenceCompareTo(other));

    private Span<ulong> Open(int depth) => open.AsSpan(depth * chart.Words, chart.Words);

    private bool Branch(int depth)
    {
        var rows = Open(depth);
        if (Bits.IsEmpty(rows))
        {
            return Take(chart, chosen.AsSpan(0, depth), new int[depth], 0);
        }

        if (depth == chosen.Length || depth + bound.Of(rows) > chosen.Length)
        {
            return true;
        }

        var tried = new List<int>();
        var isWhole = true;
        foreach (var column in chart.Columns(Scarcest(rows)))
        {
            if (isTried[column])
            {
                continue;
            }

            if (!effort.StepToAll())
            {
                isWhole = false;
                break;
            }

            chosen[depth] = column;
            Bits.AndNot(Open(depth), chart.Covered(column), Open(depth + 1));
            if (!Branch(depth + 1))
            {
                isWhole = false;
                break;
            }

            // Whatever holds this row with this column was enumerated; the rest does without it.
            isTried[column] = true;
            tried.Add(column);
        }

        foreach (var column in tried)
        {
            isTried[column] = false;
        }

        return isWhole;
    }

    private int Scarcest(ReadOnlySpan<ulong> rows)
    {
        var scarcest = Bits.First(rows);
        for (var row = scarcest; row >= 0; row = Bits.Next(rows, row + 1))
        {
            scarcest = chart.Columns(row).Length < chart.Columns(scarcest).Length ? row : scarcest;
        }

        return scarcest;
    }

    // Each column stands for all its prime implicants: one model for every choice among them.
    private bool Take(Chart from, ReadOnlySpan<int> columns, int[] model, int place)
    {
        if (place == model.Length)
        {
            if (models.Count == limit)
            {
                return false;
            }

            int[] sorted = [.. model];
            Array.Sort(sorted);
            models.Add(sorted);
            return true;
        }

        foreach (var member in from.Members[columns[place]])
        {
            model[place] = member;
            if (!Take(from, columns, model, place + 1))
            {
                return false;
            }
        }

        return true;
    }
}
