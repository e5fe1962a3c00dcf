using CsCheck;
using SocialEval.Methods;

namespace SocialEval.Tests.Methods;

/// <summary>Numbers: Bayes' rule with the tests of Van Evera as Humphreys and Jacobs plot them (Integrated Inferences).</summary>
public sealed class ContributionEvidenceTests
{
    private static readonly Gen<Sequence<EvidenceNumbers>> AnyTests = Gen.Select(Gen.Double[0.01, 0.99], Gen.Double[0.01, 0.99], Gen.Enum<EvidenceAnswer>())
        .Array[1, 6].Select(tests => Sequence.Of<EvidenceNumbers>([.. tests.Select(test => Numbers(test.Item1, test.Item2, test.Item3))]));

    [Theory]
    [InlineData(0.95, 0.05, true, 0.95)]
    [InlineData(0.95, 0.05, false, 0.05)]
    [InlineData(0.95, 0.60, true, 0.6129032258064516)]
    [InlineData(0.95, 0.60, false, 0.1111111111111112)]
    [InlineData(0.40, 0.05, true, 0.888888888888889)]
    [InlineData(0.40, 0.05, false, 0.38709677419354843)]
    [InlineData(0.6, 0.4, true, 0.6)]
    [InlineData(0.6, 0.4, false, 0.4)]
    public void From_an_even_prior_a_test_teaches_what_was_published(double sensitivity, double falsePositive, bool found, double posterior) =>
        Update(0.5, Numbers(sensitivity, falsePositive, found ? EvidenceAnswer.Found : EvidenceAnswer.NotFound)).Posterior.Value.Should().BeApproximately(posterior, 1e-9);

    [Fact]
    public void A_sequence_goes_from_one_probability_to_the_next() =>
        Update(0.5, Numbers(0.9, 0.3, EvidenceAnswer.Found), Numbers(0.95, 0.6, EvidenceAnswer.Found), Numbers(0.4, 0.05, EvidenceAnswer.NotFound))
            .Weights.Select(piece => Math.Round(piece.Posterior, 9)).Should().Equal(0.75, Math.Round(0.8260869565217391, 9), 0.75);

    [Fact]
    public void The_weight_of_evidence_is_in_decibels() =>
        Update(0.2, Numbers(0.95, 0.05, EvidenceAnswer.Found)).Weight.Should().BeApproximately(12.787536009528289, 1e-9);

    [Fact]
    public void What_nobody_looked_for_teaches_nothing()
    {
        var result = Update(0.3, Numbers(0.95, 0.05, EvidenceAnswer.NotLookedFor));

        result.Posterior.Value.Should().Be(0.3);
        result.NotLookedFor.Should().Equal("tests[0]");
        result.Weights.Should().BeEmpty();
    }

    [Fact]
    public void A_posterior_has_its_range_and_other_priors_beside_it()
    {
        var result = ContributionEvidence.Update(new(0.5, 0.3, 0.6), [new(new(0.9, 0.8, 0.95), new(0.3, 0.2, 0.5), EvidenceAnswer.Found)]);

        result.Posterior.Lowest.Should().BeApproximately(0.3 * 0.8 / ((0.3 * 0.8) + (0.7 * 0.5)), 1e-12);
        result.Posterior.Highest.Should().BeApproximately(0.6 * 0.95 / ((0.6 * 0.95) + (0.4 * 0.2)), 1e-12);
        result.Alternatives.Select(other => other.Name).Should().Equal("posterior from a prior of 0.2", "posterior from a prior of 0.8");
    }

    [Fact]
    public void Evidence_that_leaves_no_doubt_has_no_weight_in_decibels()
    {
        var result = Update(0.5, new EvidenceNumbers(new(0.5, 0.5, 0.5), new(0, 0, 0), EvidenceAnswer.Found));

        result.Posterior.Should().Be(new ProbabilityRange(1, 1, 1));
        result.Weight.Should().BeNull();
    }

    [Fact]
    public void The_order_of_tests_does_not_matter() =>
        Gen.Select(Gen.Double[0.01, 0.99], AnyTests).Sample((prior, tests) =>
            Math.Abs(Update(prior, [.. tests]).Posterior.Value - Update(prior, [.. tests.Reverse()]).Posterior.Value) < 1e-9);

    [Fact]
    public void A_posterior_is_a_probability_within_its_range() =>
        Gen.Select(Gen.Double[0.01, 0.99], AnyTests).Sample((prior, tests) =>
            Update(prior, [.. tests]).Posterior is { Lowest: >= 0, Highest: <= 1 } range && range.Lowest <= range.Value + 1e-12 && range.Value <= range.Highest + 1e-12);

    [Fact]
    public void What_speaks_for_a_claim_speaks_as_much_against_its_opposite() =>
        Gen.Select(Gen.Double[0.01, 0.99], AnyTests).Sample((prior, tests) =>
        {
            var mirrored = tests.Select(test => new EvidenceNumbers(test.FalsePositive, test.Sensitivity, test.Answer)).ToArray();
            var one = Update(prior, [.. tests]);
            var other = Update(1 - prior, mirrored);
            return Math.Abs(one.Posterior.Value + other.Posterior.Value - 1) < 1e-9 && Math.Abs(one.Weight!.Value + other.Weight!.Value) < 1e-9;
        });

    [Fact]
    public void A_claim_is_weighed_with_its_tests_argued_and_signed()
    {
        var result = ContributionEvidence.Weigh(Claim() with { Independence = new("deux sources sans lien", "Inès") });

        result.Posterior.Value.Should().BeApproximately(0.8260869565217391, 1e-9);
        result.NotLookedFor.Should().Equal("la lettre du bailleur");
        result.Weights.Select(piece => piece.Name).Should().Equal("le récit", "le calendrier");
        result.Parameters.Should().Contain(new MethodParameter("independence", "declared"));
        result.Alternatives.Where(other => other.Of is not null).Select(other => other.Of).Should().Equal("le récit", "le calendrier");
    }

    [Fact]
    public void Tests_that_hang_together_count_once_with_their_joint_likelihood()
    {
        var result = ContributionEvidence.Weigh(Claim() with { Joint = [new(["le récit", "le calendrier"], Sure(0.88), Sure(0.28), "l'un cite l'autre", "Inès")] });

        result.Posterior.Value.Should().BeApproximately(0.88 / (0.88 + 0.28), 1e-12);
        result.Weights.Single().Name.Should().Be("le récit + le calendrier");
    }

    [Fact]
    public void Evidence_that_may_hang_together_is_refused_until_somebody_says() =>
        Refusal(Claim()).Message.Should().Be(
            "evidence: independence: nothing, expected that the pieces of evidence do not hang together, with the reason and who says so; or a joint likelihood for those that do");

    [Fact]
    public void A_claim_has_rivals_and_tests_have_reasons_and_names() =>
        Refusal(new ContributionClaim { Claim = "", Rivals = [], Prior = Sure(0.5), Tests = [new("a", Numbers(1.2, -0.1, EvidenceAnswer.Found), "", " ")] })
            .Refusals.Select(refusal => refusal.ToString()).Should().Equal(
                "claim: nothing, expected the claim in words",
                "rivals: no rival explanation, expected one or more: what else may explain the change",
                "tests[0].sensitivity: '1.2', expected a probability from 0 to 1",
                "tests[0].falsePositive: '-0.1', expected a probability from 0 to 1",
                "tests[0].argument: nothing, expected why these numbers, in words",
                "tests[0].signedBy: nothing, expected who argues so");

    [Fact]
    public void All_at_once_is_no_likelier_than_one_of_them() =>
        Refusal(Claim() with { Joint = [new(["le récit", "le calendrier"], Sure(0.93), Sure(0.2), "…", "Inès")] }).Message.Should().Be(
            "evidence: joint[0].ifTrue: '0.93', expected at most 0.9, the likelihood of one of its tests alone");

    [Fact]
    public void A_joint_likelihood_is_of_two_tests_that_were_made() =>
        Refusal(Claim() with { Joint = [new(["la lettre du bailleur", "rien"], Sure(0.2), Sure(0.2), "…", "Inès"), new(["le récit"], Sure(0.2), Sure(0.2), "…", "Inès")], Independence = new("…", "Inès") })
            .Refusals.Select(refusal => refusal.ToString()).Should().Equal(
                "joint[0].tests[0]: a test nobody made, expected tests that were looked for",
                "joint[0].tests[1]: the name of no test, expected the name of a test",
                "joint[1].tests: 1 of them, expected two tests or more that hang together");

    [Theory]
    [InlineData(1.5, 0, 1, "evidence: prior: '1.5', expected a probability from 0 to 1")]
    [InlineData(double.NaN, 0, 1, "evidence: prior: not a number, expected a probability from 0 to 1")]
    [InlineData(0.5, 0.6, 1, "evidence: prior: a lowest of '0.6', expected one from 0 to 0.5")]
    [InlineData(0.5, 0.4, 1.1, "evidence: prior: a highest of '1.1', expected one from 0.5 to 1")]
    public void A_probability_lies_between_0_and_1_and_within_its_range(double value, double lowest, double highest, string message) =>
        FluentActions.Invoking(() => ContributionEvidence.Update(new(value, lowest, highest), [Numbers(0.9, 0.1, EvidenceAnswer.Found)])).Should().Throw<MethodException>().Which.Message.Should().Be(message);

    [Fact]
    public void What_could_not_have_been_found_is_refused() =>
        FluentActions.Invoking(() => Update(0.5, new EvidenceNumbers(new(0, 0, 0), new(0, 0, 0), EvidenceAnswer.Found)))
            .Should().Throw<MethodException>().Which.Message.Should().Be(
                "evidence: tests[0]: an answer that could not have come, whether the claim holds or not, expected numbers within whose range it could have");

    [Fact]
    public void No_test_is_no_evidence() =>
        FluentActions.Invoking(() => Update(0.5)).Should().Throw<MethodException>().Which.Message.Should().Be("evidence: tests: no test, expected one test or more");

    private static ContributionClaim Claim() => new()
    {
        Claim = "Sans le dossier, pas de bail",
        Rivals = ["Elle aurait trouvé seule"],
        Prior = Sure(0.5),
        Tests =
        [
            new("le récit", Numbers(0.9, 0.3, EvidenceAnswer.Found), "elle le raconte sans qu'on le demande", "Inès"),
            new("le calendrier", Numbers(0.95, 0.6, EvidenceAnswer.Found), "le bail suit le dossier", "Inès"),
            new("la lettre du bailleur", Numbers(0.4, 0.05, EvidenceAnswer.NotLookedFor), "il l'écrirait", "Inès"),
        ],
    };

    private static ProbabilityRange Sure(double value) => ProbabilityRange.Around(value, 0.05);

    private static EvidenceNumbers Numbers(double sensitivity, double falsePositive, EvidenceAnswer answer) => new(Sure(sensitivity), Sure(falsePositive), answer);

    private static EvidenceResult Update(double prior, params EvidenceNumbers[] tests) => ContributionEvidence.Update(ProbabilityRange.Around(prior, 0.05), [.. tests]);

    private static MethodException Refusal(ContributionClaim claim) =>
        FluentActions.Invoking(() => ContributionEvidence.Weigh(claim)).Should().Throw<MethodException>().Which;
}
