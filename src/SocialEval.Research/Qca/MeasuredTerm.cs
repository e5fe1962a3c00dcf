namespace SocialEval.Research.Qca;

/// <summary>A term, how much each case belongs to it, and how far it goes with the outcome; the same for every model that has it.</summary>
internal sealed record MeasuredTerm(Term Term, double[] Memberships, Overlap Sums, Sequence<string> Cases)
{
    public static MeasuredTerm Of(CaseTable cases, Cube cube)
    {
        var memberships = new double[cases.Count];
        Qca.Memberships.Of(cases, cube, memberships);
        return new(
            new Term(cases.Layout, cube),
            memberships,
            Overlap.Of(memberships, cases.Outcomes),
            [.. Enumerable.Range(0, cases.Count).Where(j => memberships[j] > 0.5).Select(cases.Name)]);
    }
}
