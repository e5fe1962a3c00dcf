using System.Collections.Concurrent;

namespace SocialEval.Research.Qca;

/// <summary>The combinations of conditions, the cases that have each, and what they say of the outcome.</summary>
/// <remarks>
/// <para>Inclusion and PRI as in Ragin, <i>Redesigning Social Inquiry</i> (University of Chicago Press, 2008), and Schneider and Wagemann,
/// <i>Set-Theoretic Methods for the Social Sciences</i> (Cambridge University Press, 2012). A case that is exactly half in and half out of
/// a condition is in no combination.</para>
/// <para>Only combinations that some case has take any room; <see cref="Rows"/> goes through the others too, without keeping them.</para>
/// </remarks>
public sealed class TruthTable
{
    private readonly SortedDictionary<long, TruthTableRow> observed = [];
    private readonly ConcurrentDictionary<Cube, MeasuredTerm> measured = new();

    private TruthTable(CaseTable cases, TruthTableOptions options)
    {
        Cases = cases;
        Options = options;
    }

    /// <summary>Sorts cases into combinations.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="options">The cut-offs.</param>
    /// <exception cref="ArgumentException">The lower cut-off of inclusion is above the other.</exception>
    public static TruthTable Of(CaseTable cases, TruthTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        options ??= new();
        if (options.LowerInclusionCut > options.InclusionCut)
        {
            throw new ArgumentException(FormattableString.Invariant($"The lower cut-off of inclusion, {options.LowerInclusionCut}, is above the other, {options.InclusionCut}."), nameof(options));
        }

        var table = new TruthTable(cases, options);
        foreach (var members in Enumerable.Range(0, cases.Count).GroupBy(table.RowOf).Where(group => group.Key is not null))
        {
            table.observed.Add(members.Key!.Value, table.Row(members.Key.Value, [.. members.Select(cases.Name)]));
        }

        return table;
    }

    /// <summary>The cases.</summary>
    public CaseTable Cases { get; }

    /// <summary>The cut-offs.</summary>
    public TruthTableOptions Options { get; }

    /// <summary>How many combinations there are, whether or not any case has them.</summary>
    public long Combinations => Cases.Layout.Combinations;

    /// <summary>The combinations that some case has, by number.</summary>
    public Sequence<TruthTableRow> Observed => [.. observed.Values];

    /// <summary>All combinations by number, those that no case has too.</summary>
    public IEnumerable<TruthTableRow> Rows()
    {
        for (var number = 1L; number <= Combinations; number++)
        {
            yield return this[number];
        }
    }

    /// <summary>One combination.</summary>
    /// <param name="number">Its number, from 1 to <see cref="Combinations"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number.</exception>
    public TruthTableRow this[long number]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Combinations);
            return observed.GetValueOrDefault(number) ?? new(number, Cases.Layout.Digits(Cases.Layout.Code(number)), RowOutcome.Remainder, [], null, null);
        }
    }

    /// <summary>The combinations of one kind, as codes, in the order of their numbers.</summary>
    internal ulong[] Codes(params ReadOnlySpan<RowOutcome> outcomes)
    {
        var codes = new List<ulong>();
        foreach (var row in observed.Values)
        {
            if (outcomes.Contains(row.Outcome))
            {
                codes.Add(Cases.Layout.Code(row.Number));
            }
        }

        return [.. codes];
    }

    /// <summary>A term measured against the cases, once for all the models that have it.</summary>
    internal MeasuredTerm Measured(Cube cube) => measured.GetOrAdd(cube, static (one, cases) => MeasuredTerm.Of(cases, one), Cases);

    internal bool IsRemainder(long number) => !observed.TryGetValue(number, out var row) || row.Outcome == RowOutcome.Remainder;

    private long? RowOf(int place)
    {
        var code = 0UL;
        for (var i = 0; i < Cases.Conditions.Count; i++)
        {
            if (Cases.Conditions[i].Value(Cases[place, i]) is not { } value)
            {
                return null;
            }

            code |= Cases.Layout.With(i, value);
        }

        return Cases.Layout.Row(code);
    }

    private TruthTableRow Row(long number, Sequence<string> names)
    {
        var layout = Cases.Layout;
        var code = layout.Code(number);
        var memberships = new double[Cases.Count];
        Memberships.Of(Cases, new(layout.All, code), memberships);
        var sums = Overlap.Of(memberships, Cases.Outcomes);
        var outcome = Coded(names.Count, sums.Inclusion, sums.Pri);
        return new(number, layout.Digits(code), outcome, names, sums.Inclusion, sums.Pri);
    }

    private RowOutcome Coded(int n, double? inclusion, double? pri)
    {
        if (n < Options.FrequencyCut || inclusion is not { } share)
        {
            return RowOutcome.Remainder;
        }

        if (Reaches(share, Options.InclusionCut))
        {
            return Options.PriCut == 0 || (pri is { } reduction && Reaches(reduction, Options.PriCut)) ? RowOutcome.Positive : RowOutcome.Negative;
        }

        return Reaches(share, Options.LowerInclusionCut ?? Options.InclusionCut) ? RowOutcome.Contradiction : RowOutcome.Negative;
    }

    private static bool Reaches(double share, double cut) => share >= cut - QcaLimits.Tolerance;
}
