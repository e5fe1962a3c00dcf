using SocialEval.Research.Qca;

namespace SocialEval.Research.Tests.Qca;

public sealed class NecessityTests
{
    // Cebotari and Vink (2013), with the R package QCA 3.25.1.
    [Fact]
    public void What_protest_never_goes_without_agrees_with_worked_numbers()
    {
        var necessity = Necessity.Of(Published.Cases(Published.Minorities, "PROTEST", "DEMOC", "ETHFRACT", "GEOCON", "POLDIS", "NATPRIDE"));

        necessity.Expressions.Should().HaveCount(12);
        necessity.IsComplete.Should().BeTrue();
        var first = necessity.Expressions[0];
        first.ToString().Should().Be("GEOCON");
        first.Fit.Inclusion.Should().BeApproximately(0.9038854805726, 1e-12);
        first.Fit.Relevance.Should().BeApproximately(0.4917407878018, 1e-12);
        first.Fit.Coverage.Should().BeApproximately(0.623706491063, 1e-12);
        necessity.Expressions.Select(expression => expression.ToString()).Should().Contain(["DEMOC + ~ETHFRACT + POLDIS", "ETHFRACT + ~GEOCON + POLDIS + ~NATPRIDE"]);
    }

    [Fact]
    public void Conditions_together_count_as_well_as_each_of_them()
    {
        var necessity = Necessity.Of(Published.Lipset(), new() { InclusionCut = 1, CoverageCut = 0.6 });

        necessity.Expressions.Select(expression => expression.ToString()).Should().StartWith(["DEV", "LIT", "STB", "DEV*LIT", "DEV*STB", "LIT*STB", "DEV*LIT*STB"]);
        Necessity.OfConditions(Published.Lipset()).Select(fit => fit.Condition.ToString()).Should().Equal("DEV", "URB", "LIT", "IND", "STB", "~DEV", "~URB", "~LIT", "~IND", "~STB");
    }

    [Fact]
    public void What_is_there_in_every_case_anyway_has_little_relevance()
    {
        var necessity = Necessity.Of(Published.Lipset(), new() { InclusionCut = 1, RelevanceCut = 0.6 });

        necessity.Expressions.Select(expression => expression.ToString()).Should().NotContain("LIT").And.Contain("DEV");
    }

    [Fact]
    public void A_search_that_is_stopped_says_how_far_it_went()
    {
        var cases = Published.Cases(Published.Minorities, "PROTEST", "DEMOC", "ETHFRACT", "GEOCON", "POLDIS", "NATPRIDE");

        Necessity.Of(cases, new() { Effort = 60 }).Should().Match<Necessity>(necessity => !necessity.IsComplete && necessity.Literals == 2);
    }

    [Fact]
    public void Values_by_number_are_each_looked_at()
    {
        var cases = Published.Cases(Published.LipsetMultiValue, "SURV", "DEV", "URB", "LIT", "IND");

        Necessity.OfConditions(cases).Select(fit => fit.Condition.ToString()).Should().StartWith(["DEV[2]", "DEV[1]", "DEV[0]"]);
        Necessity.Of(cases, new() { InclusionCut = 1, CoverageCut = 0.5 }).Expressions.Select(expression => expression.ToString()).Should().Contain("LIT[1]");
    }
}
