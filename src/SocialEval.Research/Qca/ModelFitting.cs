namespace SocialEval.Research.Qca;

/// <summary>How far the terms of a model, and the model, go with the outcome, and which cases do not.</summary>
internal sealed class ModelFitting
{
    public ModelFitting(CaseTable cases, MeasuredTerm[] terms)
    {
        // For each case, how much it belongs to the term it belongs to most, and to the next.
        var most = new double[cases.Count];
        var next = new double[cases.Count];
        foreach (var term in terms)
        {
            for (var j = 0; j < most.Length; j++)
            {
                next[j] = Math.Max(next[j], Math.Min(most[j], term.Memberships[j]));
                most[j] = Math.Max(most[j], term.Memberships[j]);
            }
        }

        Terms = [.. terms.Select(term => new FittedTerm(term.Term, Fit(term.Sums, terms.Length == 1 ? null : Unique(term)), term.Cases))];
        Whole = Fit(Overlap.Of(most, cases.Outcomes), null);
        Deviant = Named(j => most[j] > 0.5 && cases.Outcomes[j] < 0.5);
        Uncovered = Named(j => most[j] < 0.5 && cases.Outcomes[j] > 0.5);

        Sequence<string> Named(Func<int, bool> isMeant) => [.. Enumerable.Range(0, cases.Count).Where(isMeant).Select(cases.Name)];

        // What goes with the outcome and with no other term.
        double? Unique(MeasuredTerm term)
        {
            var shared = 0.0;
            for (var j = 0; j < most.Length; j++)
            {
                var own = term.Memberships[j];
                var others = own == most[j] ? next[j] : most[j];
                shared += Math.Min(Math.Min(own, others), cases.Outcomes[j]);
            }

            return Overlap.Share(term.Sums.Both - shared, term.Sums.Y);
        }
    }

    public Sequence<FittedTerm> Terms { get; }

    public SufficiencyFit Whole { get; }

    public Sequence<string> Deviant { get; }

    public Sequence<string> Uncovered { get; }

    private static SufficiencyFit Fit(Overlap sums, double? unique) => new(sums.Inclusion, sums.Pri, sums.Coverage, unique);
}
