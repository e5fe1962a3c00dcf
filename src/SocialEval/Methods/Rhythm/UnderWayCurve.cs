namespace SocialEval.Methods.Rhythm;

/// <summary>The share still under way after each length, where what is open counts as open and not as a failure.</summary>
/// <remarks>
/// <para>S(t) = Π(1 − d/n) over the lengths up to t at which something ended: E. L. Kaplan and P. Meier, <i>Nonparametric
/// estimation from incomplete observations</i>, Journal of the American Statistical Association 53, 1958. What is open is
/// right-censored; where something ends and something else is open at the same length, the end comes first. The standard
/// error is that of M. Greenwood, <i>The natural duration of cancer</i>, 1926. O(n log n).</para>
/// <para>Ending is no failure and lasting is none either: there is no mean, no middle length and no target here, and nothing
/// sets one curve against another. It supposes that what is open would go on as what ended did, which people may know better.</para>
/// </remarks>
public sealed record UnderWayCurve : MethodResult
{
    private UnderWayCurve()
    {
    }

    /// <inheritdoc/>
    public override string Method => Rhythms.Name;

    /// <summary>How many there are.</summary>
    public int Stretches { get; private init; }

    /// <summary>How many of them are still under way.</summary>
    public int Open { get; private init; }

    /// <summary>What it says at each length at which something ended or is open, the shortest first.</summary>
    public Sequence<UnderWayStep> Steps { get; private init; }

    /// <summary>The share still under way after a length.</summary>
    /// <param name="length">A length, 0 or more.</param>
    /// <returns>A share from 0 to 1; nothing beyond the last length known, where something is still open.</returns>
    /// <exception cref="MethodException">The length is negative or no number.</exception>
    public double? ShareAfter(double length)
    {
        var conditions = new Conditions(Method);
        conditions.That(double.IsFinite(length) && length >= 0, "length", Conditions.Quoted(length), "a number that is zero or more");
        conditions.Check();

        var (low, high) = (0, Steps.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Steps[middle].Length <= length ? (middle + 1, high) : (low, middle);
        }

        var share = low == 0 ? 1 : Steps[low - 1].Share;
        return low == Steps.Count && length > Steps[^1].Length && share > 0 ? null : share;
    }

    /// <summary>The curve of some lengths.</summary>
    /// <param name="stretches">One or more, in any order.</param>
    /// <exception cref="MethodException">There is none, or a length is negative or no number.</exception>
    public static UnderWayCurve Of(ReadOnlySpan<Stretch> stretches)
    {
        var conditions = new Conditions(Rhythms.Name);
        conditions.That(!stretches.IsEmpty, "spans", "none", "one or more");
        var lengths = new double[stretches.Length];
        var open = new bool[stretches.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            (lengths[i], open[i]) = stretches[i];
            if (!double.IsFinite(lengths[i]) || lengths[i] < 0)
            {
                conditions.That(false, Conditions.At("spans", i), Conditions.Quoted(lengths[i]), "a length that is zero or more");
            }
        }

        conditions.Check();
        Array.Sort(lengths, open);
        return new() { Stretches = lengths.Length, Open = open.Count(isOpen => isOpen), Steps = Sequence.Owning(Walk(lengths, open)) };
    }

    private static UnderWayStep[] Walk(double[] lengths, bool[] open)
    {
        var steps = new List<UnderWayStep>();
        var (share, relativeVariance) = (1.0, 0.0);

        // Between two open ones the product is a plain quotient: exact where nothing is open, however many there are.
        var (since, sinceAtRisk) = (1.0, lengths.Length);
        for (var first = 0; first < lengths.Length;)
        {
            var (atRisk, ended, censored, next) = (lengths.Length - first, 0, 0, first);
            for (; next < lengths.Length && lengths[next] == lengths[first]; next++)
            {
                censored += open[next] ? 1 : 0;
                ended += open[next] ? 0 : 1;
            }

            if (ended > 0)
            {
                share = since * (atRisk - ended) / sinceAtRisk;
                relativeVariance += ended / ((double)atRisk * (atRisk - ended));
            }

            steps.Add(new(lengths[first], atRisk, ended, censored, share, share > 0 ? share * Math.Sqrt(relativeVariance) : null));
            if (censored > 0)
            {
                (since, sinceAtRisk) = (share, atRisk - ended - censored);
            }

            first = next;
        }

        return [.. steps];
    }
}
