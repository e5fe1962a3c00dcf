namespace SocialEval.Research.CausalMaps;

/// <summary>The most that flows from one factor to another, by shortest ways first (Edmonds and Karp 1972), and the edges that hold it back.</summary>
internal sealed class MaximumFlow
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<(int From, int To, int Left)> arcs = [];
    private readonly List<int>[] outOf;

    public MaximumFlow(CausalMap map, string from, string to, Func<CausalEdge, int> capacity)
    {
        foreach (var factor in map.Factors)
        {
            places.Add(factor.Name, places.Count);
        }

        outOf = [.. map.Factors.Select(_ => new List<int>())];
        foreach (var edge in map.Edges)
        {
            // An arc and the one back lie side by side: what flows along one can be taken back along the other.
            Add(places[edge.Cause], places[edge.Effect], capacity(edge));
            Add(places[edge.Effect], places[edge.Cause], 0);
        }

        int?[] reached;
        while ((reached = Reached(places[from]))[places[to]] is not null)
        {
            Value += Push(reached, places[from], places[to]);
        }

        var isReached = Array.ConvertAll(reached, arc => arc is not null);
        isReached[places[from]] = true;
        Cut = [.. map.Edges.Where(edge => isReached[places[edge.Cause]] && !isReached[places[edge.Effect]])];
    }

    /// <summary>How much flows.</summary>
    public int Value { get; }

    /// <summary>Edges that hold just so much and cut every way: of several such sets, the one nearest to where it begins.</summary>
    public Sequence<CausalEdge> Cut { get; }

    private void Add(int from, int to, int capacity)
    {
        outOf[from].Add(arcs.Count);
        arcs.Add((from, to, capacity));
    }

    private int?[] Reached(int from)
    {
        var by = new int?[outOf.Length];
        var next = new Queue<int>([from]);
        while (next.TryDequeue(out var place))
        {
            foreach (var arc in outOf[place])
            {
                var (_, to, left) = arcs[arc];
                if (left > 0 && by[to] is null && to != from)
                {
                    by[to] = arc;
                    next.Enqueue(to);
                }
            }
        }

        return by;
    }

    private int Push(int?[] reached, int from, int to)
    {
        var most = int.MaxValue;
        for (var place = to; place != from; place = arcs[reached[place]!.Value].From)
        {
            most = Math.Min(most, arcs[reached[place]!.Value].Left);
        }

        for (var place = to; place != from; place = arcs[reached[place]!.Value].From)
        {
            var along = reached[place]!.Value;
            arcs[along] = arcs[along] with { Left = arcs[along].Left - most };
            arcs[along ^ 1] = arcs[along ^ 1] with { Left = arcs[along ^ 1].Left + most };
        }

        return most;
    }
}
