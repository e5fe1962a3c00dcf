namespace SocialEval.Research.Qca;

/// <summary>Goes through conditions together, and through choices of conditions, from the shortest on.</summary>
internal sealed class NecessitySearch
{
    private readonly CaseTable cases;
    private readonly NecessityOptions options;
    private readonly Layout layout;
    private readonly List<(Cube Cube, double[] Memberships)> literals = [];
    private readonly List<NecessaryExpression> found = [];
    private readonly List<Cube> reaching = [];
    private long steps;

    public NecessitySearch(CaseTable cases, NecessityOptions options)
    {
        this.cases = cases;
        this.options = options;
        layout = cases.Layout;
        steps = options.Effort;
        for (var i = 0; i < layout.Count; i++)
        {
            for (var value = layout.Values(i) - 1; value >= 0; value--)
            {
                var cube = new Cube(layout.Fields[i], layout.With(i, value));
                var memberships = new double[cases.Count];
                Memberships.Of(cases, cube, memberships);
                literals.Add((cube, memberships));
            }
        }
    }

    public Necessity Result()
    {
        Together(default, [.. Enumerable.Repeat(1.0, cases.Count)], 0);
        found.Sort((one, other) => one.Terms[0].Literals.Count.CompareTo(other.Terms[0].Literals.Count));
        var whole = 1;
        for (var length = 2; length <= layout.Count && steps > 0; length++)
        {
            Choices(length, default, new double[cases.Count], 0);
            whole = steps > 0 ? length : whole;
        }

        return new(cases, options, [.. found], steps > 0, whole);
    }

    public IEnumerable<ConditionFit> Conditions() => literals
        .OrderBy(literal => layout.IsNumbered ? 0 : literal.Cube.Values == 0 ? 1 : 0)
        .Select(literal =>
        {
            var sums = Overlap.Of(literal.Memberships, cases.Outcomes);
            return new ConditionFit(
                new Term(layout, literal.Cube),
                NecessityFit.Of(literal.Memberships, cases.Outcomes),
                new(sums.Inclusion, sums.Pri, sums.Coverage, null));
        });

    // Adding a condition never raises the inclusion: where it is too low, it stays so.
    private void Together(Cube cube, double[] memberships, int from)
    {
        for (var i = from; i < literals.Count && --steps > 0; i++)
        {
            if ((literals[i].Cube.Fixed & cube.Fixed) != 0)
            {
                continue;
            }

            var narrowed = new Cube(cube.Fixed | literals[i].Cube.Fixed, cube.Values | literals[i].Cube.Values);
            var lower = Combined(memberships, literals[i].Memberships, Math.Min);
            var fit = NecessityFit.Of(lower, cases.Outcomes);
            if (Reaches(fit.Inclusion, options.InclusionCut))
            {
                // One condition is a choice already, and no longer choice with it says more.
                if (cube.Fixed == 0)
                {
                    reaching.Add(narrowed);
                }

                Take([new Term(layout, narrowed)], fit);
                Together(narrowed, lower, i + 1);
            }
        }
    }

    private void Choices(int length, Cube cube, double[] memberships, int from)
    {
        if (length == 0)
        {
            steps--;
            var fit = NecessityFit.Of(memberships, cases.Outcomes);
            if (Reaches(fit.Inclusion, options.InclusionCut))
            {
                reaching.Add(cube);
                Take([.. literals.Where(literal => literal.Cube.Holds(cube)).Select(literal => new Term(layout, literal.Cube))], fit);
            }

            return;
        }

        for (var i = from; i < literals.Count && steps > 0; i++)
        {
            var wider = new Cube(cube.Fixed | literals[i].Cube.Fixed, cube.Values | literals[i].Cube.Values);
            if ((literals[i].Cube.Fixed & cube.Fixed) == 0 && !reaching.Exists(shorter => shorter.Holds(wider)))
            {
                Choices(length - 1, wider, Combined(memberships, literals[i].Memberships, Math.Max), i + 1);
            }
        }
    }

    private void Take(Sequence<Term> terms, NecessityFit fit)
    {
        if (Reaches(fit.Coverage, options.CoverageCut) && Reaches(fit.Relevance, options.RelevanceCut))
        {
            found.Add(new(terms, fit));
        }
    }

    private static double[] Combined(double[] one, double[] other, Func<double, double, double> either)
    {
        var combined = new double[one.Length];
        for (var i = 0; i < combined.Length; i++)
        {
            combined[i] = either(one[i], other[i]);
        }

        return combined;
    }

    private static bool Reaches(double? share, double cut) => cut == 0 || share >= cut - QcaLimits.Tolerance;
}
