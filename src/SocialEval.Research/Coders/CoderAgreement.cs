namespace SocialEval.Research.Coders;

/// <summary>How far people who coded the same units agree: every coefficient at once, with the table they come from.</summary>
/// <remarks>They disagree with each other about one table: where nearly all chose one category, kappa and alpha can be near 0 while 94 of
/// 100 pairs agree and AC1 is above 0.9. So all stand side by side, none is the result, and no mark is passed. What coders disagree on
/// is material to talk about.</remarks>
public sealed record CoderAgreement
{
    internal CoderAgreement()
    {
    }

    /// <summary>What the categories mean to each other.</summary>
    public MeasurementLevel Level { get; internal init; }

    /// <summary>What the coders are called.</summary>
    public Sequence<string> Coders { get; internal init; }

    /// <summary>The categories of the scale, and how often each was chosen.</summary>
    public Sequence<CategoryUse> Categories { get; internal init; }

    /// <summary>How many units there are, coded or not.</summary>
    public long Units { get; internal init; }

    /// <summary>How many units nobody coded: they are in no coefficient.</summary>
    public long Uncoded { get; internal init; }

    /// <summary>How many units one coder coded alone: only Fleiss' and Gwet's coefficients take them in, for how often a category is chosen.</summary>
    public long CodedOnce { get; internal init; }

    /// <summary>How many units two coders or more coded.</summary>
    public long Compared { get; internal init; }

    /// <summary>On how many of those all who coded chose the same.</summary>
    public long Unanimous { get; internal init; }

    /// <summary>Krippendorff's alpha, at the level of the scale.</summary>
    public Coefficient Alpha { get; internal init; } = Coefficients.NothingCompared;

    /// <summary>Cohen's kappa, for two coders.</summary>
    public Coefficient Cohen { get; internal init; } = Coefficients.NothingCompared;

    /// <summary>Cohen's kappa with linear weights.</summary>
    public Coefficient CohenLinear { get; internal init; } = Coefficients.NothingCompared;

    /// <summary>Cohen's kappa with quadratic weights.</summary>
    public Coefficient CohenQuadratic { get; internal init; } = Coefficients.NothingCompared;

    /// <summary>Fleiss' kappa.</summary>
    public Coefficient Fleiss { get; internal init; } = Coefficients.NothingCompared;

    /// <summary>Gwet's AC1.</summary>
    public Coefficient Ac1 { get; internal init; } = Coefficients.NothingCompared;

    /// <summary>Gwet's AC2 with linear weights.</summary>
    public Coefficient Ac2Linear { get; internal init; } = Coefficients.NothingCompared;

    /// <summary>Gwet's AC2 with quadratic weights.</summary>
    public Coefficient Ac2Quadratic { get; internal init; } = Coefficients.NothingCompared;

    /// <summary>Gwet's AC2 with ordinal weights.</summary>
    public Coefficient Ac2Ordinal { get; internal init; } = Coefficients.NothingCompared;

    /// <summary>The share of pairs of codings of one unit that agree, from 0 to 1; nothing is taken off for chance.</summary>
    public Coefficient Percent { get; internal init; } = Coefficients.NothingCompared;

    /// <summary>Krippendorff's coincidences, category by category; absent where the scale has more than 100 categories.</summary>
    public CodingTable? Coincidences { get; internal init; }

    /// <summary>Of two coders, how often the first (rows) and the second (columns) chose each; absent for others, and where the scale
    /// has more than 100 categories.</summary>
    public CodingTable? Contingency { get; internal init; }

    /// <summary>The same without the categories nobody chose, where there are such: AC1 and AC2 depend on how many could have been
    /// chosen, and weights on which.</summary>
    public CoderAgreement? WithoutUnused { get; internal init; }

    /// <summary>How the ranges were drawn.</summary>
    public Resampling Resampling { get; internal init; } = Resampling.None;

    /// <summary>Every coefficient by the name it is written with.</summary>
    internal IEnumerable<(string Name, Coefficient Coefficient)> Named() =>
    [
        ("alpha", Alpha), ("cohen", Cohen), ("cohenLinear", CohenLinear), ("cohenQuadratic", CohenQuadratic), ("fleiss", Fleiss),
        ("ac1", Ac1), ("ac2Linear", Ac2Linear), ("ac2Quadratic", Ac2Quadratic), ("ac2Ordinal", Ac2Ordinal), ("percent", Percent),
    ];
}

/// <summary>A category of a scale, and how often it was chosen.</summary>
/// <param name="Category">The category.</param>
/// <param name="Codings">By how many codings; 0 where nobody chose it.</param>
public sealed record CategoryUse(string Category, long Codings);

/// <summary>A square table of counts between the categories of a scale.</summary>
/// <param name="Rows">The rows, in the order of the categories; each has one count for each category.</param>
public sealed record CodingTable(Sequence<Sequence<double>> Rows);
