namespace SocialEval.Methods;

/// <summary>Evidence for a contribution: what was looked for and found, or not, weighed for a claim and against its rivals.</summary>
/// <remarks>
/// <para>Process tracing with Bayes' rule: Humphreys and Jacobs, American Political Science Review 109 (2015) 653–673; Fairfield
/// and Charman, Political Analysis 25 (2017) 363–380. Contribution instead of attribution: Mayne, ILAC Brief 16 (2008). Even
/// simple cases lack guidance for the numbers (Zaks, Political Analysis 29 (2021) 58–74), so the range is always told.</para>
/// <para>It answers how likely a claim is, never how much of a change is somebody's: there is no share of a contribution.</para>
/// </remarks>
public static class ContributionEvidence
{
    /// <summary>The method's name.</summary>
    public const string Name = "evidence";

    /// <summary>Weighs what was found for a claim and against its rivals.</summary>
    /// <param name="claim">The claim, its rivals and its tests, argued and signed.</param>
    /// <exception cref="MethodException">There is no rival or no test, a test has no argument or nobody stands for it, a
    /// probability is outside 0 to 1 or outside its own range, evidence that may hang together is neither declared independent
    /// nor given a joint likelihood, or what was found could not have been.</exception>
    public static EvidenceResult Weigh(ContributionClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        Check(claim);
        var joined = claim.Joint.SelectMany(joint => joint.Tests).ToHashSet(StringComparer.Ordinal);
        var pieces = new List<Likelihood>();
        for (var i = 0; i < claim.Tests.Count; i++)
        {
            var test = claim.Tests[i];
            if (test.Numbers.Answer != EvidenceAnswer.NotLookedFor && !joined.Contains(test.Name))
            {
                pieces.Add(test.Numbers.Likelihood(test.Name, Conditions.At("tests", i)));
            }
        }

        for (var i = 0; i < claim.Joint.Count; i++)
        {
            var joint = claim.Joint[i];
            pieces.Add(new(string.Join(" + ", joint.Tests), Conditions.At("joint", i), joint.IfTrue, joint.IfFalse));
        }

        var independence = pieces.Count < 2 ? "one piece of evidence" : "declared";
        return Weighed(claim.Prior, pieces, independence) with
        {
            NotLookedFor = [.. claim.Tests.Where(test => test.Numbers.Answer == EvidenceAnswer.NotLookedFor).Select(test => test.Name)],
        };
    }

    /// <summary>Works out numbers alone, one after another, as if they were argued elsewhere and independent; the answer says so.</summary>
    /// <param name="prior">How likely the claim was before.</param>
    /// <param name="tests">The numbers of each test and what came of it; one or more.</param>
    /// <exception cref="MethodException">There is no test, a probability is outside 0 to 1 or outside its own range, or what
    /// was found could not have been.</exception>
    public static EvidenceResult Update(ProbabilityRange prior, Sequence<EvidenceNumbers> tests)
    {
        ArgumentNullException.ThrowIfNull(prior);
        var conditions = new Conditions(Name);
        prior.Check(conditions, "prior");
        conditions.That(!tests.IsEmpty, "tests", "no test", "one test or more");
        var pieces = new List<Likelihood>();
        for (var i = 0; i < tests.Count; i++)
        {
            var what = Conditions.At("tests", i);
            tests[i].Check(conditions, what);
            if (tests[i].Answer != EvidenceAnswer.NotLookedFor)
            {
                pieces.Add(tests[i].Likelihood(what, what));
            }
        }

        conditions.Check();
        return Weighed(prior, pieces, pieces.Count < 2 ? "one piece of evidence" : "not declared") with
        {
            NotLookedFor = [.. Enumerable.Range(0, tests.Count).Where(i => tests[i].Answer == EvidenceAnswer.NotLookedFor).Select(i => Conditions.At("tests", i))],
        };
    }

    private static EvidenceResult Weighed(ProbabilityRange prior, List<Likelihood> pieces, string independence)
    {
        var trace = Trace(prior.Value, pieces, static piece => (piece.IfTrue.Value, piece.IfFalse.Value));
        var posterior = new ProbabilityRange(
            Last(trace, prior.Value),
            Last(Trace(prior.Lowest, pieces, static piece => (piece.IfTrue.Lowest, piece.IfFalse.Highest)), prior.Lowest),
            Last(Trace(prior.Highest, pieces, static piece => (piece.IfTrue.Highest, piece.IfFalse.Lowest)), prior.Highest));
        return new EvidenceResult
        {
            Prior = prior,
            Posterior = posterior,
            Weights = [.. pieces.Select((piece, place) => new EvidenceWeight(piece.Name, piece.Weight, trace[place]))],
            Weight = pieces.TrueForAll(piece => piece.Weight is not null) ? pieces.Sum(piece => piece.Weight!.Value) : null,
            Parameters =
            [
                MethodParameter.Of("prior", prior.Value),
                new("independence", independence),
                MethodParameter.Of("pieces of evidence", pieces.Count),
            ],
            Alternatives = [.. Others(prior, pieces)],
        };
    }

    // What is learnt depends on the prior as much as on the test, and on each piece beside the others.
    private static IEnumerable<Alternative> Others(ProbabilityRange prior, List<Likelihood> pieces)
    {
        foreach (var other in (double[])[0.2, 0.5, 0.8])
        {
            if (other != prior.Value)
            {
                yield return new($"posterior from a prior of {Conditions.Text(other)}", Last(Trace(other, pieces, static piece => (piece.IfTrue.Value, piece.IfFalse.Value)), other));
            }
        }

        for (var i = 0; i < pieces.Count && pieces.Count > 1; i++)
        {
            List<Likelihood> rest = [.. pieces[..i], .. pieces[(i + 1)..]];
            yield return new("posterior without it", Last(Trace(prior.Value, rest, static piece => (piece.IfTrue.Value, piece.IfFalse.Value)), prior.Value), pieces[i].Name);
        }
    }

    private static double Last(double[] trace, double prior) => trace.Length == 0 ? prior : trace[^1];

    private static double[] Trace(double prior, List<Likelihood> pieces, Func<Likelihood, (double IfTrue, double IfFalse)> at)
    {
        var trace = new double[pieces.Count];
        for (var i = 0; i < trace.Length; i++)
        {
            var (ifTrue, ifFalse) = at(pieces[i]);
            var conditions = new Conditions(Name);
            var after = Likelihood.Update(prior, ifTrue, ifFalse);
            conditions.That(after is not null, pieces[i].What, "an answer that could not have come, whether the claim holds or not", "numbers within whose range it could have");
            conditions.Check();
            trace[i] = prior = after!.Value;
        }

        return trace;
    }

    private static void Check(ContributionClaim claim)
    {
        var conditions = new Conditions(Name);
        Words(conditions, claim.Claim, "claim", "the claim in words");
        claim.Prior.Check(conditions, "prior");
        conditions.That(!claim.Rivals.IsEmpty, "rivals", "no rival explanation", "one or more: what else may explain the change");
        for (var i = 0; i < claim.Rivals.Count; i++)
        {
            Words(conditions, claim.Rivals[i], Conditions.At("rivals", i), "a rival explanation in words");
        }

        conditions.That(!claim.Tests.IsEmpty, "tests", "no test", "one test or more");
        var seen = new Dictionary<string, EvidenceTest>(StringComparer.Ordinal);
        for (var i = 0; i < claim.Tests.Count; i++)
        {
            var what = Conditions.At("tests", i);
            var test = claim.Tests[i];
            if (Words(conditions, test.Name, $"{what}.name", "what is looked for"))
            {
                conditions.That(seen.TryAdd(test.Name, test), $"{what}.name", "a name that is there already", "each test once");
            }

            test.Numbers.Check(conditions, what);
            Words(conditions, test.Argument, $"{what}.argument", "why these numbers, in words");
            Words(conditions, test.SignedBy, $"{what}.signedBy", "who argues so");
        }

        CheckDependence(conditions, claim, seen);
        conditions.Check();
    }

    private static void CheckDependence(Conditions conditions, ContributionClaim claim, Dictionary<string, EvidenceTest> tests)
    {
        var joined = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < claim.Joint.Count; i++)
        {
            var what = Conditions.At("joint", i);
            var joint = claim.Joint[i];
            conditions.That(joint.Tests.Count > 1, $"{what}.tests", FormattableString.Invariant($"{joint.Tests.Count} of them"), "two tests or more that hang together");
            joint.IfTrue.Check(conditions, $"{what}.ifTrue");
            joint.IfFalse.Check(conditions, $"{what}.ifFalse");
            Words(conditions, joint.Argument, $"{what}.argument", "why, in words");
            Words(conditions, joint.SignedBy, $"{what}.signedBy", "who argues so");
            for (var j = 0; j < joint.Tests.Count; j++)
            {
                var name = Conditions.At($"{what}.tests", j);
                if (conditions.That(tests.TryGetValue(joint.Tests[j], out var test), name, "the name of no test", "the name of a test")
                    && conditions.That(joined.Add(joint.Tests[j]), name, "a test that is joined already", "each test once")
                    && conditions.That(test!.Numbers.Answer != EvidenceAnswer.NotLookedFor, name, "a test nobody made", "tests that were looked for"))
                {
                    var alone = test.Numbers.Likelihood(string.Empty, string.Empty);
                    AtMost(conditions, joint.IfTrue.Value, alone.IfTrue.Value, $"{what}.ifTrue");
                    AtMost(conditions, joint.IfFalse.Value, alone.IfFalse.Value, $"{what}.ifFalse");
                }
            }
        }

        var pieces = claim.Joint.Count + claim.Tests.Count(test => test.Numbers.Answer != EvidenceAnswer.NotLookedFor && !joined.Contains(test.Name));
        if (claim.Independence is { } independence)
        {
            Words(conditions, independence.Reason, "independence.reason", "why the pieces of evidence do not hang together, in words");
            Words(conditions, independence.SignedBy, "independence.signedBy", "who says so");
        }
        else
        {
            conditions.That(pieces < 2, "independence", "nothing", "that the pieces of evidence do not hang together, with the reason and who says so; or a joint likelihood for those that do");
        }
    }

    // All at once is no likelier than the least likely of them.
    private static void AtMost(Conditions conditions, double joint, double alone, string what) =>
        conditions.That(!(joint > alone + 1e-9), what, Conditions.Quoted(joint), $"at most {Conditions.Text(alone)}, the likelihood of one of its tests alone");

    private static bool Words(Conditions conditions, string words, string what, string rule) =>
        conditions.That(!string.IsNullOrWhiteSpace(words), what, "nothing", rule);
}
