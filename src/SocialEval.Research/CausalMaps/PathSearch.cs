namespace SocialEval.Research.CausalMaps;

/// <summary>Looks for the ways between two factors and for who told them.</summary>
internal sealed class PathSearch
{
    // A dense map has more ways than anybody reads; looking ends there, and the result says so.
    private const int MostSteps = 2_000_000;

    private readonly CausalMap map;
    private readonly string from;
    private readonly string to;
    private readonly int most;
    private readonly ILookup<string, string> effects;
    private readonly ILookup<string, CausalLink> linksByTeller;
    private readonly Dictionary<string, int> distances;
    private readonly List<TracedPath> found = [];
    private readonly List<string> path = [];
    private int steps;

    public PathSearch(CausalMap map, string from, string to, int most)
    {
        this.map = map;
        this.from = from;
        this.to = to;
        this.most = most;
        effects = map.Edges.ToLookup(edge => edge.Cause, edge => edge.Effect, StringComparer.Ordinal);
        linksByTeller = map.Links.ToLookup(link => link.Teller, StringComparer.Ordinal);
        distances = DistancesTo();
    }

    public Tracing Tracing()
    {
        var isPath = distances.TryGetValue(from, out var shortest);
        var isComplete = true;
        for (var length = shortest; isPath && isComplete && length < map.Factors.Count; length++)
        {
            isComplete = Walk(from, length);
        }

        return new(from, to)
        {
            IsPathInMap = isPath,
            Tellers = [.. map.Tellers.Select(teller => teller.Name).Where(TellsAWay)],
            Paths = [.. found],
            IsComplete = isComplete,
        };
    }

    private Dictionary<string, int> DistancesTo()
    {
        var causes = map.Edges.ToLookup(edge => edge.Effect, edge => edge.Cause, StringComparer.Ordinal);
        var known = new Dictionary<string, int>(StringComparer.Ordinal) { [to] = 0 };
        var next = new Queue<string>([to]);
        while (next.TryDequeue(out var factor))
        {
            foreach (var cause in causes[factor])
            {
                if (known.TryAdd(cause, known[factor] + 1))
                {
                    next.Enqueue(cause);
                }
            }
        }

        return known;
    }

    // Goes on to ways of just that many steps; false once there are too many.
    private bool Walk(string factor, int left)
    {
        path.Add(factor);
        var goesOn = true;
        if (left == 0)
        {
            goesOn = found.Count < most;
            if (goesOn)
            {
                found.Add(new([.. path], [.. map.Tellers.Select(teller => teller.Name).Where(Tells)]));
            }
        }
        else
        {
            foreach (var effect in effects[factor])
            {
                var isEnd = effect == to;
                if (goesOn && isEnd == (left == 1) && distances.TryGetValue(effect, out var distance) && distance < left && !path.Contains(effect))
                {
                    goesOn = ++steps < MostSteps && Walk(effect, left - 1);
                }
            }
        }

        path.RemoveAt(path.Count - 1);
        return goesOn;
    }

    // A step goes on from what the one before led to, as it was told: the opposite of it is another beginning.
    private bool Tells(string teller)
    {
        HashSet<string>? told = null;
        for (var step = 1; step < path.Count; step++)
        {
            told = [.. linksByTeller[teller]
                .Where(link => map.Drawn(link.Cause).Name == path[step - 1] && map.Drawn(link.Effect).Name == path[step] && (told is null || told.Contains(link.Cause)))
                .Select(link => link.Effect)];
        }

        return told is { Count: > 0 };
    }

    private bool TellsAWay(string teller)
    {
        var told = linksByTeller[teller].ToLookup(link => link.Cause, link => link.Effect, StringComparer.Ordinal);
        var reached = linksByTeller[teller].Select(link => link.Cause).Where(cause => map.Drawn(cause).Name == from).ToHashSet(StringComparer.Ordinal);
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out var factor))
        {
            foreach (var effect in told[factor])
            {
                if (map.Drawn(effect).Name == to)
                {
                    return true;
                }

                if (reached.Add(effect))
                {
                    next.Enqueue(effect);
                }
            }
        }

        return false;
    }
}
