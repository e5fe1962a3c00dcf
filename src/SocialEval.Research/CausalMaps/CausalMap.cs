namespace SocialEval.Research.CausalMaps;

/// <summary>What leads to what, drawn from what several people said changed and why.</summary>
/// <remarks>
/// <para>After the qualitative impact protocol (QuIP: Copestake, Morsink and Remnant, Attributing Development Impact, 2019) and causal
/// mapping (Powell, Copestake and Remnant, Causal mapping for evaluators, Evaluation 30:1, 2024). A link says that somebody said so;
/// a map does not say that it is so.</para>
/// <para>Two people who each tell half of a path do not tell the path: see <see cref="Trace"/>. Immutable; safe to use from several
/// threads.</para>
/// </remarks>
public sealed class CausalMap
{
    private readonly Dictionary<string, HashSet<string>> groupsByTeller;
    private readonly Dictionary<string, string>? factorOfOpposite;

    private CausalMap(Sequence<CausalLink> links, Sequence<Teller> tellers, Sequence<OppositePair> opposites, bool areCombined)
    {
        Links = links;
        Tellers = tellers;
        Opposites = opposites;
        AreOppositesCombined = areCombined;
        groupsByTeller = tellers.ToDictionary(teller => teller.Name, teller => teller.Groups.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        factorOfOpposite = areCombined ? opposites.ToDictionary(pair => pair.Opposite, pair => pair.Factor, StringComparer.Ordinal) : null;
        Edges = EdgesOf();
        Factors = FactorsOf();
    }

    /// <summary>The links, in the order they were given.</summary>
    public Sequence<CausalLink> Links { get; }

    /// <summary>Who told them.</summary>
    public Sequence<Teller> Tellers { get; }

    /// <summary>The factors declared to be each other's opposite.</summary>
    public Sequence<OppositePair> Opposites { get; }

    /// <summary>Whether a factor and its opposite are drawn as one.</summary>
    public bool AreOppositesCombined { get; }

    /// <summary>What leads to what, by the names of cause and effect.</summary>
    public Sequence<CausalEdge> Edges { get; }

    /// <summary>The factors, by name.</summary>
    public Sequence<CausalFactor> Factors { get; }

    /// <summary>A map of links.</summary>
    /// <param name="links">The links.</param>
    /// <param name="tellers">Which groups tellers belong to, where that is known; one who belongs to none may be left out.</param>
    /// <param name="opposites">The factors declared to be each other's opposite.</param>
    /// <exception cref="ArgumentException">A link has no teller, cause or effect, or leads from a factor to itself; a teller is there
    /// twice or tells nothing; an opposite is in two pairs or its own opposite.</exception>
    public static CausalMap Of(Sequence<CausalLink> links, Sequence<Teller> tellers = default, Sequence<OppositePair> opposites = default)
    {
        CausalMapRules.Check(links, tellers, opposites);
        var named = tellers.Select(teller => teller.Name).ToHashSet(StringComparer.Ordinal);
        var others = links.Select(link => link.Teller).Where(name => named.Add(name)).Select(name => new Teller(name, []));
        return new(links, [.. tellers.Concat(others).OrderBy(teller => teller.Name, StringComparer.Ordinal)], opposites, areCombined: false);
    }

    /// <summary>The map of those tellers only who belong to a group.</summary>
    /// <param name="tellers">The group, as people tell it of themselves: never who works with them.</param>
    /// <returns>The map; empty where nobody belongs to it.</returns>
    public CausalMap ToldBy(string tellers) => Only(link => groupsByTeller[link.Teller].Contains(tellers));

    /// <summary>The map of the links that some people told.</summary>
    /// <param name="tellers">Who.</param>
    public CausalMap ToldBy(Sequence<string> tellers) => Only(link => tellers.Contains(link.Teller));

    /// <summary>The map of what at least some number of people told; where opposites are drawn as one, of either.</summary>
    /// <param name="tellers">How many people.</param>
    public CausalMap ToldByAtLeast(int tellers)
    {
        var kept = Edges.Where(edge => edge.Tellers.Count >= tellers).SelectMany(edge => edge.Readings).SelectMany(reading => reading.Links).ToHashSet(ReferenceEqualityComparer.Instance);
        return Only(kept.Contains);
    }

    /// <summary>The same map with each factor and its opposite drawn as one. Every link stays as it was told, and nothing is taken from
    /// anything.</summary>
    public CausalMap WithOppositesCombined() => new(Links, Tellers, Opposites, areCombined: true);

    /// <summary>The edge between two factors.</summary>
    /// <param name="cause">What leads to it.</param>
    /// <param name="effect">What it leads to.</param>
    public CausalEdge? Edge(string cause, string effect) => Edges.FirstOrDefault(edge => edge.Cause == cause && edge.Effect == effect);

    /// <summary>How many independent ways of telling lead from one factor to another, and what they all pass through.</summary>
    /// <param name="from">Where the ways begin.</param>
    /// <param name="to">Where they end.</param>
    /// <exception cref="ArgumentException">One of them is no factor of this map, or both are the same.</exception>
    public Robustness RobustnessBetween(string from, string to)
    {
        CheckEnds(from, to);
        var byCitations = new MaximumFlow(this, from, to, edge => edge.Citations);
        var byTellers = new MaximumFlow(this, from, to, edge => edge.Tellers.Count);
        return new(from, to, byCitations.Value, byCitations.Cut, byTellers.Value, byTellers.Cut);
    }

    /// <summary>Which ways lead from one factor to another, and who told them from end to end.</summary>
    /// <param name="from">Where the ways begin.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="most">How many ways are looked for at most.</param>
    /// <exception cref="ArgumentException">One of them is no factor of this map, or both are the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Not even one way is looked for.</exception>
    public Tracing Trace(string from, string to, int most = 1_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        CheckEnds(from, to);
        return new PathSearch(this, from, to, most).Tracing();
    }

    /// <summary>How a factor is drawn in this map, and whether it is the opposite of what it is drawn as.</summary>
    internal (string Name, bool IsOpposite) Drawn(string factor) =>
        factorOfOpposite is not null && factorOfOpposite.TryGetValue(factor, out var drawn) ? (drawn, true) : (factor, false);

    private CausalMap Only(Predicate<CausalLink> isKept)
    {
        Sequence<CausalLink> links = [.. Links.Where(link => isKept(link))];
        var telling = links.Select(link => link.Teller).ToHashSet(StringComparer.Ordinal);
        return new(links, [.. Tellers.Where(teller => telling.Contains(teller.Name))], Opposites, AreOppositesCombined);
    }

    private void CheckEnds(string from, string to)
    {
        foreach (var end in (string[])[from, to])
        {
            if (!Factors.Any(factor => factor.Name == end))
            {
                throw new ArgumentException($"'{end}' is no factor of this map; expected one of {string.Join(", ", Factors.Select(factor => $"'{factor.Name}'"))}.", nameof(from));
            }
        }

        if (from == to)
        {
            throw new ArgumentException($"'{from}' is at both ends; expected two factors.", nameof(to));
        }
    }

    private Sequence<CausalEdge> EdgesOf() =>
    [
        .. Links
            .Select(link => (Link: link, Cause: Drawn(link.Cause), Effect: Drawn(link.Effect)))
            .GroupBy(drawn => (Cause: drawn.Cause.Name, Effect: drawn.Effect.Name))
            .OrderBy(edge => edge.Key.Cause, StringComparer.Ordinal)
            .ThenBy(edge => edge.Key.Effect, StringComparer.Ordinal)
            .Select(edge => new CausalEdge(edge.Key.Cause, edge.Key.Effect,
            [
                .. edge.GroupBy(drawn => (Cause: drawn.Cause.IsOpposite, Effect: drawn.Effect.IsOpposite))
                    .OrderBy(reading => reading.Key)
                    .Select(reading => new CausalReading(reading.Key.Cause, reading.Key.Effect, [.. reading.Select(drawn => drawn.Link)])),
            ])),
    ];

    private Sequence<CausalFactor> FactorsOf()
    {
        var found = new SortedDictionary<string, (int In, int Out, SortedSet<string> Tellers)>(StringComparer.Ordinal);
        void Count(string name, CausalEdge edge, int into, int outOf)
        {
            var before = found.TryGetValue(name, out var there) ? there : (In: 0, Out: 0, Tellers: new SortedSet<string>(StringComparer.Ordinal));
            before.Tellers.UnionWith(edge.Tellers);
            found[name] = (before.In + into, before.Out + outOf, before.Tellers);
        }

        foreach (var edge in Edges)
        {
            Count(edge.Cause, edge, 0, edge.Citations);
            Count(edge.Effect, edge, edge.Citations, 0);
        }

        return [.. found.Select(factor => new CausalFactor(factor.Key, factor.Value.In, factor.Value.Out, [.. factor.Value.Tellers]))];
    }
}
