namespace SocialEval.Methods.Participation;

/// <summary>How placements of one decision differ: counts of pairs, and no middle.</summary>
/// <remarks>How many rungs lie between two placements is counted, for it is what people see; rungs are not units, so nothing
/// is averaged.</remarks>
public sealed record RungGap
{
    private RungGap()
    {
    }

    /// <summary>How many pairs were looked at.</summary>
    public int Pairs { get; private init; }

    /// <summary>For each number of rungs the first of a pair is above the second (below: negative), how many pairs; the lowest first.</summary>
    public Sequence<GapCount> Counts { get; private init; }

    /// <summary>In how many pairs the first is higher.</summary>
    public int Higher => Counts.Where(count => count.Rungs > 0).Sum(count => count.Pairs);

    /// <summary>In how many pairs both are the same.</summary>
    public int Same => Counts.Where(count => count.Rungs == 0).Sum(count => count.Pairs);

    /// <summary>In how many pairs the first is lower.</summary>
    public int Lower => Counts.Where(count => count.Rungs < 0).Sum(count => count.Pairs);

    internal static RungGap Of(IEnumerable<(Rung First, Rung Second)> pairs)
    {
        var counts = pairs.GroupBy(pair => (int)pair.First - (int)pair.Second).OrderBy(group => group.Key).Select(group => new GapCount(group.Key, group.Count())).ToArray();
        return new() { Pairs = counts.Sum(count => count.Pairs), Counts = Sequence.Owning(counts) };
    }
}
