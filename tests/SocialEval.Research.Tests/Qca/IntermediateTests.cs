using SocialEval.Research.Qca;

namespace SocialEval.Research.Tests.Qca;

public sealed class IntermediateTests
{
    private static readonly Sequence<Literal> AllHelp = Published.Expecting("DEV", "URB", "LIT", "IND", "STB");

    [Fact]
    public void Crisp_democracies_give_the_published_model()
    {
        var solution = Solution.Intermediate(TruthTable.Of(Published.Lipset(), new() { InclusionCut = 1 }), AllHelp);

        solution.Models.Told().Should().Equal("DEV*LIT*STB");
        solution.Pairs[0].EasyCounterfactuals().Should().Equal(30);
        solution.Pairs[0].DifficultCounterfactuals().Should().Equal(18, 20, 26, 28);
    }

    // Ragin (2009), chapter 5.
    [Fact]
    public void Fuzzy_democracies_give_the_published_model_and_fit()
    {
        var solution = Solution.Intermediate(TruthTable.Of(Published.Lipset(Published.LipsetFuzzy)), AllHelp);

        solution.Models.Told().Should().Equal("DEV*LIT*~IND*STB + DEV*URB*LIT*STB");
        solution.Models[0].Fit.Inclusion.Should().BeApproximately(0.866, 0.0005);
        solution.Models[0].Fit.RawCoverage.Should().BeApproximately(0.660, 0.0005);
        solution.Pairs[0].EasyCounterfactuals().Should().Equal(30);
        solution.Pairs[0].DifficultCounterfactuals().Should().Equal(10, 12, 14, 16, 17, 18, 21, 25, 26, 28, 29);
    }

    // Cebotari and Vink (2013): four pairs, which all lead to one model.
    [Fact]
    public void Each_pair_of_models_has_its_own_intermediate_solution()
    {
        var cases = Published.Cases(Published.Minorities, "PROTEST", "DEMOC", "ETHFRACT", "GEOCON", "POLDIS", "NATPRIDE");

        var solution = Solution.Intermediate(TruthTable.Of(cases), Published.Expecting("DEMOC", "ETHFRACT", "GEOCON", "POLDIS", "NATPRIDE"));

        solution.Pairs.Select(pair => pair.Id).Should().Equal("C1P1", "C1P2", "C1P3", "C1P4");
        solution.Pairs.Select(pair => pair.Parsimonious.ToString()).Should().OnlyHaveUniqueItems();
        solution.Models.Told().Should().Equal("DEMOC*ETHFRACT*GEOCON + DEMOC*ETHFRACT*POLDIS*~NATPRIDE + DEMOC*GEOCON*POLDIS + ETHFRACT*GEOCON*POLDIS + GEOCON*~NATPRIDE");
    }

    [Fact]
    public void Without_an_expectation_no_counterfactual_is_easy()
    {
        var solution = Solution.Intermediate(TruthTable.Of(Published.Lipset(), new() { InclusionCut = 1 }), []);

        solution.Models.Told().Should().Equal(solution.Conservative.Models.Told());
        solution.Pairs.SelectMany(pair => pair.EasyCounterfactuals()).Should().BeEmpty();
    }

    [Fact]
    public void Expectations_may_be_about_one_of_several_values()
    {
        var table = TruthTable.Of(Published.Cases(Published.LipsetMultiValue, "SURV", "DEV", "URB", "LIT", "IND"), new() { InclusionCut = 1 });

        // URB[0] stands in a conservative term and not in a parsimonious one; expected otherwise, it goes.
        Solution.Intermediate(table, Published.Expecting("URB[1]", "LIT[1]", "IND[1]")).Models.Told().Should().Equal("DEV[1]*LIT[1]*IND[0] + DEV[2]*LIT[1]*IND[1]");
        Solution.Intermediate(table, Published.Expecting("URB[0]", "URB[1]", "LIT[1]", "IND[1]")).Models.Told().Should().Equal("DEV[1]*URB[0]*LIT[1]*IND[0] + DEV[2]*LIT[1]*IND[1]");
    }

    [Theory]
    [InlineData("WAR", "An expectation is about 'WAR', which is no condition; expected one of DEV, URB, LIT, IND, STB.*")]
    [InlineData("DEV[2]", "The condition 'DEV' does not take the value 2; expected 0 to 1.*")]
    public void An_expectation_about_nothing_in_the_table_is_refused(string expectation, string message)
    {
        var made = () => Solution.Intermediate(TruthTable.Of(Published.Lipset()), Published.Expecting(expectation));

        made.Should().Throw<ArgumentException>().WithMessage(message);
    }
}
