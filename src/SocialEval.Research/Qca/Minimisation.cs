using SocialEval.Research.Qca.Minimising;

namespace SocialEval.Research.Qca;

/// <summary>Makes models out of a truth table.</summary>
internal sealed class Minimisation
{
    private readonly TruthTable table;
    private readonly MinimisationOptions options;
    private readonly Layout layout;
    private readonly ulong[] positives;

    public Minimisation(TruthTable table, MinimisationOptions options)
    {
        this.table = table;
        this.options = options;
        layout = table.Cases.Layout;
        positives = table.Codes(RowOutcome.Positive);
    }

    /// <summary>The positive combinations as cubes.</summary>
    public Cube[] Positives => Array.ConvertAll(positives, Whole);

    public Solution Conservative() => Avoiding(SolutionKind.Conservative, Complement.Of(layout, Positives), new(options.Effort));

    public Solution Parsimonious() =>
        Avoiding(SolutionKind.Parsimonious, Array.ConvertAll(table.Codes(RowOutcome.Negative, RowOutcome.Contradiction), Whole), new(options.Effort));

    /// <summary>With only the combinations in some cubes, and the positive ones, taken to be positive.</summary>
    public Solution Within(Cube[] cubes, Effort effort) => Avoiding(SolutionKind.Intermediate, Complement.Of(layout, [.. cubes, .. Positives]), effort);

    private Cube Whole(ulong code) => new(layout.All, code);

    private Solution Avoiding(SolutionKind kind, Cube[] negatives, Effort effort)
    {
        if (positives.Length == 0)
        {
            return new(kind, NoModel.NoPositiveRow);
        }

        if (negatives.Length == 0)
        {
            return new(kind, NoModel.NoNegativeRow);
        }

        var primes = PrimeImplicants.Of(layout, positives, negatives, options.MaximumPrimeImplicants);
        var covers = Covers.Of(primes, positives.Length, options.MaximumModels, effort);
        return new(
            kind,
            [.. covers.Models.Select(members => new Model(table, Array.ConvertAll(members, member => primes.Cubes[member])))],
            new(() => Chart(primes, covers)),
            covers.IsComplete && primes.IsComplete,
            covers.IsSmallest && primes.IsComplete);
    }

    private Sequence<PrimeImplicant> Chart(PrimeImplicants primes, Covers covers)
    {
        var uses = new int[primes.Cubes.Length];
        foreach (var prime in covers.Models.SelectMany(members => members))
        {
            uses[prime]++;
        }

        return
        [
            .. primes.Cubes.Select((cube, i) => new PrimeImplicant(
                new Term(layout, cube),
                [.. Enumerable.Range(0, positives.Length).Where(row => Bits.Has(primes.Covered(i), row)).Select(row => layout.Row(positives[row]))],
                uses[i] == covers.Models.Count)),
        ];
    }
}
