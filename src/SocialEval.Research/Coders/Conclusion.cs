namespace SocialEval.Research.Coders;

/// <summary>From rows of codings to the agreement they show.</summary>
internal sealed class Conclusion(CodedRows rows, CodingScale scale, Sequence<string> coders, long uncoded, Resampling resampling)
{
    private const int WidestTable = 100;

    public CoderAgreement Agreement()
    {
        var coefficients = new Coefficients(rows, scale);
        var all = coefficients.Of(rows.Units);
        if (resampling.Draws > 0 && rows.Count > 0)
        {
            AddRanges(coefficients, all);
        }

        var use = Use();
        long compared = 0;
        long unanimous = 0;
        long coded = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var codings = rows.Coders - rows[row].Count(-1);
            coded += rows.Units[row];
            compared += codings > 1 ? rows.Units[row] : 0;
            unanimous += codings > 1 && IsUnanimous(rows[row]) ? rows.Units[row] : 0;
        }

        return new CoderAgreement
        {
            Level = scale.Level,
            Coders = coders,
            Categories = Sequence.Of<CategoryUse>([.. use.Select((codings, place) => new CategoryUse(scale.Categories[place], codings))]),
            Units = coded + uncoded,
            Uncoded = uncoded,
            CodedOnce = coded - compared,
            Compared = compared,
            Unanimous = unanimous,
            Alpha = all[(int)CoefficientKind.Alpha],
            Cohen = all[(int)CoefficientKind.Cohen],
            CohenLinear = all[(int)CoefficientKind.CohenLinear],
            CohenQuadratic = all[(int)CoefficientKind.CohenQuadratic],
            Fleiss = all[(int)CoefficientKind.Fleiss],
            Ac1 = all[(int)CoefficientKind.Ac1],
            Ac2Linear = all[(int)CoefficientKind.Ac2Linear],
            Ac2Quadratic = all[(int)CoefficientKind.Ac2Quadratic],
            Ac2Ordinal = all[(int)CoefficientKind.Ac2Ordinal],
            Percent = all[(int)CoefficientKind.Percent],
            Coincidences = scale.Categories.Count > WidestTable ? null : Coincidences(),
            Contingency = rows.Coders != 2 || scale.Categories.Count > WidestTable ? null : Contingency(),
            WithoutUnused = WithoutUnused(use),
            Resampling = resampling,
        };
    }

    private static bool IsUnanimous(ReadOnlySpan<int> codes)
    {
        var first = codes[codes.IndexOfAnyExcept(-1)];
        return codes.IndexOfAnyExcept(-1, first) < 0;
    }

    private long[] Use()
    {
        var use = new long[scale.Categories.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var code in rows[row])
            {
                if (code >= 0)
                {
                    use[code] += rows.Units[row];
                }
            }
        }

        return use;
    }

    private void AddRanges(Coefficients coefficients, Coefficient[] all)
    {
        var draws = Array.ConvertAll(all, _ => new List<double>(resampling.Draws));
        var resample = new Resample(rows.Units, resampling.Seed);
        for (var draw = 0; draw < resampling.Draws; draw++)
        {
            var drawn = coefficients.Of(resample.Next());
            for (var i = 0; i < drawn.Length; i++)
            {
                if (drawn[i] is Measured measured)
                {
                    draws[i].Add(measured.Value);
                }
            }
        }

        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] is Measured measured && draws[i].Count > 0)
            {
                draws[i].Sort();
                var outside = (1 - resampling.Share) / 2;
                all[i] = measured with { Range = new(Quantile(draws[i], outside), Quantile(draws[i], 1 - outside), resampling.Draws - draws[i].Count) };
            }
        }
    }

    // Between the two draws beside it, as far along as it lies.
    private static double Quantile(List<double> ordered, double at)
    {
        var place = at * (ordered.Count - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, ordered.Count - 1);
        return ordered[below] + ((place - below) * (ordered[above] - ordered[below]));
    }

    private CodingTable Coincidences()
    {
        // Pairs of units with as many codings add up exactly; only then are they divided.
        var categories = scale.Categories.Count;
        var pairs = new long[rows.Coders + 1][];
        for (var row = 0; row < rows.Count; row++)
        {
            var codes = rows[row];
            var codings = codes.Length - codes.Count(-1);
            var table = pairs[codings] ??= new long[categories * categories];
            for (var one = 0; one < codes.Length; one++)
            {
                for (var other = 0; codes[one] >= 0 && other < codes.Length; other++)
                {
                    if (other != one && codes[other] >= 0)
                    {
                        table[(codes[one] * categories) + codes[other]] += rows.Units[row];
                    }
                }
            }
        }

        var sums = new double[categories * categories];
        for (var codings = 2; codings < pairs.Length; codings++)
        {
            for (var cell = 0; pairs[codings] is not null && cell < sums.Length; cell++)
            {
                sums[cell] += (double)pairs[codings][cell] / (codings - 1);
            }
        }

        return Table(sums);
    }

    private CodingTable Contingency()
    {
        var categories = scale.Categories.Count;
        var counts = new double[categories * categories];
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row] is [>= 0 and var first, >= 0 and var second])
            {
                counts[(first * categories) + second] += rows.Units[row];
            }
        }

        return Table(counts);
    }

    private CodingTable Table(double[] cells)
    {
        var width = scale.Categories.Count;
        var table = new Sequence<double>[width];
        for (var row = 0; row < width; row++)
        {
            table[row] = Sequence.Of<double>(cells.AsSpan(row * width, width));
        }

        return new(Sequence.Of<Sequence<double>>(table));
    }

    private CoderAgreement? WithoutUnused(long[] use)
    {
        int[] used = [.. Enumerable.Range(0, use.Length).Where(place => use[place] > 0)];
        if (used.Length == use.Length || used.Length == 0)
        {
            return null;
        }

        var places = new int[use.Length];
        for (var place = 0; place < used.Length; place++)
        {
            places[used[place]] = place;
        }

        var closed = new CodedRows(rows.Coders);
        for (var row = 0; row < rows.Count; row++)
        {
            closed.Add(Array.ConvertAll(rows[row].ToArray(), code => code < 0 ? code : places[code]), rows.Units[row]);
        }

        return new Conclusion(closed, scale.With(used), coders, uncoded, resampling).Agreement();
    }
}
