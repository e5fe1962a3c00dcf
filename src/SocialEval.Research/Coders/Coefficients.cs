namespace SocialEval.Research.Coders;

/// <summary>The coefficients there are, in the order a result gives them.</summary>
internal enum CoefficientKind
{
    Alpha,
    Cohen,
    CohenLinear,
    CohenQuadratic,
    Fleiss,
    Ac1,
    Ac2Linear,
    Ac2Quadratic,
    Ac2Ordinal,
    Percent,
}

/// <summary>All the coefficients of one set of rows, for any number of units with each.</summary>
/// <remarks>Cohen 1960 and 1968; Fleiss 1971, generalised to missing codings as in Gwet, Handbook of Inter-Rater Reliability (4th ed.,
/// 2014), chapter 2; Gwet 2008 for AC1, and 2014 for AC2.</remarks>
internal sealed class Coefficients
{
    public static readonly NotDefined NothingCompared = new(Undefined.NothingCompared);
    private static readonly NotDefined WithoutOrder = new(Undefined.NoOrder);

    private readonly CodedRows rows;
    private readonly CodingScale scale;
    private readonly KrippendorffAlpha alpha;
    private readonly Weights[] weights;
    private readonly ObservedAgreement[] observed;
    private readonly double[] sums;

    public Coefficients(CodedRows rows, CodingScale scale)
    {
        this.rows = rows;
        this.scale = scale;
        alpha = new(rows, scale);
        weights = Array.ConvertAll(scale.Level == MeasurementLevel.Nominal ? [Weighting.None] : Enum.GetValues<Weighting>(), weighting => new Weights(weighting, scale));
        observed = Array.ConvertAll(weights, weight => new ObservedAgreement(rows, weight));
        sums = Array.ConvertAll(weights, weight => weight.Sum());
    }

    /// <summary>Whether all that can be compared is in one category.</summary>
    public static bool IsOneCategory(long[] counts) => Array.FindIndex(counts, count => count > 0) == Array.FindLastIndex(counts, count => count > 0);

    /// <summary>The coefficients, each in the place of its kind.</summary>
    public Coefficient[] Of(ReadOnlySpan<long> units)
    {
        var marginals = new Marginals(rows, units, scale.Categories.Count);
        var agreement = new double[observed.Length];
        for (var i = 0; i < agreement.Length; i++)
        {
            agreement[i] = marginals.Compared == 0 ? 0 : observed[i].Of(units, marginals);
        }

        Coefficient Weighted(Func<Weighting, Coefficient> of, Weighting weighting) =>
            marginals.Compared == 0 ? NothingCompared : (int)weighting < agreement.Length ? of(weighting) : WithoutOrder;
        Coefficient Cohen(Weighting weighting) => Weighted(by => rows.Coders != 2
            ? new NotDefined(Undefined.TwoCodersOnly)
            : AboveChance(agreement[(int)by], ByTwoCoders(marginals, weights[(int)by])), weighting);
        Coefficient Gwet(Weighting weighting) => Weighted(by => scale.Categories.Count == 1
            ? NoVariation.Instance
            : AboveChance(agreement[(int)by], ByVariance(marginals, sums[(int)by])), weighting);

        return
        [
            alpha.Of(units, marginals),
            Cohen(Weighting.None),
            Cohen(Weighting.Linear),
            Cohen(Weighting.Quadratic),
            marginals.Compared == 0 ? NothingCompared : AboveChance(agreement[0], BySquares(marginals)),
            Gwet(Weighting.None),
            Gwet(Weighting.Linear),
            Gwet(Weighting.Quadratic),
            Gwet(Weighting.Ordinal),
            marginals.Compared == 0 ? NothingCompared : new Measured(agreement[0], agreement[0], null),
        ];
    }

    // Where chance alone would agree on everything, all is in one category.
    private static Coefficient AboveChance(double agreement, double? chance) =>
        chance is { } expected ? new Measured((agreement - expected) / (1 - expected), agreement, expected) : NoVariation.Instance;

    private static double? ByTwoCoders(Marginals marginals, Weights weights)
    {
        if (IsOneCategory(marginals.Pairable))
        {
            return null;
        }

        double sum = 0;
        for (var one = 0; one < marginals.First.Length; one++)
        {
            for (var other = 0; marginals.First[one] > 0 && other < marginals.Second.Length; other++)
            {
                sum += marginals.Second[other] == 0 ? 0 : weights[one, other] * marginals.First[one] * marginals.Second[other];
            }
        }

        return sum / marginals.Compared / marginals.Compared;
    }

    private static double? BySquares(Marginals marginals)
    {
        double sum = 0;
        var used = 0;
        foreach (var share in marginals.Shares)
        {
            sum += share * share;
            used += share > 0 ? 1 : 0;
        }

        return used == 1 ? null : sum;
    }

    private double? ByVariance(Marginals marginals, double sumOfWeights)
    {
        double sum = 0;
        foreach (var share in marginals.Shares)
        {
            sum += share * (1 - share);
        }

        double categories = scale.Categories.Count;
        return sumOfWeights * sum / (categories * (categories - 1));
    }
}
