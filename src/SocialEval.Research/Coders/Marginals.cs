namespace SocialEval.Research.Coders;

/// <summary>How often each category was chosen, as the coefficients need it: exact counts, whatever the order of the units.</summary>
internal sealed class Marginals
{
    public Marginals(CodedRows rows, ReadOnlySpan<long> units, int categories)
    {
        Pairable = new long[categories];
        First = new long[categories];
        Second = new long[categories];
        var byCodings = new long[rows.Coders + 1][];
        for (var row = 0; row < rows.Count; row++)
        {
            if (units[row] == 0)
            {
                continue;
            }

            var codes = rows[row];
            var codings = codes.Length - codes.Count(-1);
            Coded += units[row];
            Add(byCodings[codings] ??= new long[categories], codes, units[row]);
            if (codings > 1)
            {
                Compared += units[row];
                Add(Pairable, codes, units[row]);
            }

            if (codes.Length == 2 && codings == 2)
            {
                First[codes[0]] += units[row];
                Second[codes[1]] += units[row];
            }
        }

        foreach (var count in Pairable)
        {
            PairableCodings += count;
        }

        Shares = SharesOf(byCodings, categories);
    }

    /// <summary>How many units somebody coded.</summary>
    public long Coded { get; }

    /// <summary>How many units two coders or more coded.</summary>
    public long Compared { get; }

    /// <summary>How often each category was chosen in units that can be compared.</summary>
    public long[] Pairable { get; }

    public long PairableCodings { get; }

    /// <summary>The mean share of each category in what was coded of a unit.</summary>
    public double[] Shares { get; }

    /// <summary>Of two coders, how often the first chose each category in units both coded.</summary>
    public long[] First { get; }

    /// <summary>Of two coders, how often the second did.</summary>
    public long[] Second { get; }

    private static void Add(long[] counts, ReadOnlySpan<int> codes, long units)
    {
        foreach (var code in codes)
        {
            if (code >= 0)
            {
                counts[code] += units;
            }
        }
    }

    private double[] SharesOf(long[]?[] byCodings, int categories)
    {
        var shares = new double[categories];
        for (var codings = 1; codings < byCodings.Length; codings++)
        {
            if (byCodings[codings] is { } counts)
            {
                for (var category = 0; category < categories; category++)
                {
                    shares[category] += (double)counts[category] / codings;
                }
            }
        }

        for (var category = 0; category < categories; category++)
        {
            shares[category] /= Coded;
        }

        return shares;
    }
}
