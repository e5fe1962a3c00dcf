using System.Numerics;
using System.Runtime.InteropServices;

namespace SocialEval.Research.Qca.Minimising;

/// <summary>The shortest terms that hold a positive combination and no negative one: the prime implicants that matter.</summary>
/// <remarks>
/// <para>Found from each positive combination outward. A term that holds it keeps some of its values; it holds no negative combination
/// when those kept include, for each negative one, a condition in which the two differ. The shortest terms are therefore the
/// smallest sets of conditions that meet all these sets of differences. Combinations that are neither positive nor negative are
/// never looked at, so their number, 2 to the power of the conditions, does not count.</para>
/// <para>The smallest sets are enumerated as in Murakami and Uno, <i>Efficient algorithms for dualizing large-scale hypergraphs</i>,
/// Discrete Applied Mathematics 170 (2014): each set once, in memory that does not grow with their number.</para>
/// </remarks>
internal sealed class PrimeImplicants
{
    private readonly Layout layout;
    private readonly ulong[] positives;
    private readonly int limit;
    private readonly int words;
    private readonly List<(Cube Cube, int Place)> found = [];
    private readonly List<ulong> coverage = [];
    private Cube[] cubes = [];

    private PrimeImplicants(Layout layout, ulong[] positives, int limit)
    {
        this.layout = layout;
        this.positives = positives;
        this.limit = limit;
        words = Bits.Words(positives.Length);
    }

    /// <summary>All of them, up to a limit.</summary>
    /// <param name="layout">How combinations are held.</param>
    /// <param name="positives">The positive combinations.</param>
    /// <param name="negatives">The negative ones, as cubes; none holds a positive one.</param>
    /// <param name="limit">How many to stop at.</param>
    public static PrimeImplicants Of(Layout layout, ulong[] positives, ReadOnlySpan<Cube> negatives, int limit)
    {
        var primes = new PrimeImplicants(layout, positives, limit);
        for (var positive = 0; positive < positives.Length; positive++)
        {
            primes.From(positive, negatives);
        }

        primes.found.Sort((one, other) => layout.Compare(one.Cube, other.Cube));
        primes.cubes = [.. primes.found.Select(prime => prime.Cube)];
        return primes;
    }

    /// <summary>The terms: the shortest first, then as their conditions are in order.</summary>
    public Cube[] Cubes => cubes;

    /// <summary>How many conditions a term has.</summary>
    public int Length(int cube) => layout.Length(cubes[cube]);

    /// <summary>Whether these are all.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Which positive combinations a term holds.</summary>
    public ReadOnlySpan<ulong> Covered(int cube) => CollectionsMarshal.AsSpan(coverage).Slice(found[cube].Place * words, words);

    private void From(int positive, ReadOnlySpan<Cube> negatives)
    {
        var code = positives[positive];
        if (!IsComplete)
        {
            // The combination itself always does, so that there is a model even where the search was cut short.
            Add(new(layout.All, code), Whole(positive));
            return;
        }

        var differences = new HashSet<uint>();
        foreach (var negative in negatives)
        {
            differences.Add(layout.Differences(code, negative.Values, negative.Fixed));
        }

        new SmallestMeeting(Smallest(differences), layout.Count, Agreements(code), words, (chosen, covered) => Take(positive, chosen, covered)).Search();
    }

    // A set that holds another is met whenever the other is.
    private static uint[] Smallest(HashSet<uint> sets)
    {
        var kept = new List<uint>();
        foreach (var set in sets.OrderBy(BitOperations.PopCount).ThenBy(set => set))
        {
            if (!kept.Exists(smaller => (smaller & ~set) == 0))
            {
                kept.Add(set);
            }
        }

        return [.. kept];
    }

    // For each condition, the positive combinations that agree with one in it.
    private ulong[] Agreements(ulong code)
    {
        var agreements = new ulong[layout.Count * words];
        for (var i = 0; i < layout.Count; i++)
        {
            for (var j = 0; j < positives.Length; j++)
            {
                if (((positives[j] ^ code) & layout.Fields[i]) == 0)
                {
                    Bits.Add(agreements.AsSpan(i * words, words), j);
                }
            }
        }

        return agreements;
    }

    // A term is found from every positive combination it holds, and taken from the first.
    private bool Take(int positive, uint chosen, ReadOnlySpan<ulong> covered)
    {
        if (Bits.First(covered) != positive)
        {
            return true;
        }

        if (found.Count >= limit)
        {
            IsComplete = false;
            Add(new(layout.All, positives[positive]), Whole(positive));
            return false;
        }

        var kept = 0UL;
        for (var rest = chosen; rest != 0; rest &= rest - 1)
        {
            kept |= layout.Fields[BitOperations.TrailingZeroCount(rest)];
        }

        Add(new(kept, positives[positive] & kept), covered);
        return true;
    }

    private void Add(Cube cube, ReadOnlySpan<ulong> covered)
    {
        found.Add((cube, found.Count));
        coverage.AddRange(covered);
    }

    private ulong[] Whole(int positive)
    {
        var alone = new ulong[words];
        Bits.Add(alone, positive);
        return alone;
    }
}
