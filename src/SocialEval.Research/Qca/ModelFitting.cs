namespace SocialEval.Research.Qca;

/// <summary>Works out how far the terms of a model, and the model, go with the outcome, and which cases do not.</summary>
internal sealed class ModelFitting
{
    private readonly CaseTable cases;
    private readonly double[][] terms;

    // For each case, how much it belongs to the term it belongs to most, and to the next.
    private readonly double[] most;
    private readonly double[] next;

    public ModelFitting(CaseTable cases, Cube[] cubes)
    {
        this.cases = cases;
        terms = new double[cubes.Length][];
        most = new double[cases.Count];
        next = new double[cases.Count];
        for (var i = 0; i < cubes.Length; i++)
        {
            terms[i] = new double[cases.Count];
            Memberships.Of(cases, cubes[i], terms[i]);
            for (var j = 0; j < cases.Count; j++)
            {
                next[j] = Math.Max(next[j], Math.Min(most[j], terms[i][j]));
                most[j] = Math.Max(most[j], terms[i][j]);
            }
        }

        Terms = [.. cubes.Select((cube, i) => new FittedTerm(new Term(cases.Layout, cube), Fit(i), Named(j => terms[i][j] > 0.5)))];
        Whole = Fit(Overlap.Of(most, cases.Outcomes), null);
        Deviant = Named(j => most[j] > 0.5 && cases.Outcomes[j] < 0.5);
        Uncovered = Named(j => most[j] < 0.5 && cases.Outcomes[j] > 0.5);
    }

    public Sequence<FittedTerm> Terms { get; }

    public SufficiencyFit Whole { get; }

    public Sequence<string> Deviant { get; }

    public Sequence<string> Uncovered { get; }

    private Sequence<string> Named(Func<int, bool> isMeant) => [.. Enumerable.Range(0, cases.Count).Where(isMeant).Select(cases.Name)];

    private SufficiencyFit Fit(int term)
    {
        var sums = Overlap.Of(terms[term], cases.Outcomes);
        return Fit(sums, terms.Length == 1 ? null : Overlap.Share(sums.Both - Shared(term), sums.Y));
    }

    private static SufficiencyFit Fit(Overlap sums, double? unique) => new(sums.Inclusion, sums.Pri, sums.Coverage, unique);

    // How much of what goes with the outcome another term goes with too.
    private double Shared(int term)
    {
        var shared = 0.0;
        for (var j = 0; j < cases.Count; j++)
        {
            var own = terms[term][j];
            var others = own == most[j] ? next[j] : most[j];
            shared += Math.Min(Math.Min(own, others), cases.Outcomes[j]);
        }

        return shared;
    }
}
