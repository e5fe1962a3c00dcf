using SocialEval.Research.Qca;

namespace SocialEval.Research.Tests.Qca;

public sealed class SolutionTests
{
    private static readonly TruthTableOptions Whole = new() { InclusionCut = 1 };

    // Rihoux and De Meur (2009), chapter 3.
    [Fact]
    public void Crisp_democracies_give_the_published_models()
    {
        var survival = TruthTable.Of(Published.Lipset(), Whole);
        var breakdown = TruthTable.Of(Published.Lipset(outcome: "~SURV"), Whole);

        Solution.Conservative(survival).Models.Told().Should().Equal("DEV*LIT*IND*STB + DEV*~URB*LIT*STB");
        Solution.Parsimonious(survival).Models.Told().Should().Equal("DEV*STB");
        Solution.Conservative(breakdown).Models.Told().Should().Equal("DEV*LIT*IND*~STB + ~DEV*~URB*~IND");
        Solution.Parsimonious(breakdown).Models.Told().Should().Equal("~DEV + ~STB");
    }

    // Cronqvist and Berg-Schlosser (2009), chapter 4.
    [Fact]
    public void Democracies_with_development_in_three_values_give_the_published_models()
    {
        var survival = TruthTable.Of(Published.Cases(Published.LipsetMultiValue, "SURV", "DEV", "URB", "LIT", "IND"), Whole);

        Solution.Conservative(survival).Models.Told().Should().Equal("DEV[1]*URB[0]*LIT[1]*IND[0] + DEV[2]*LIT[1]*IND[1]");
        Solution.Parsimonious(survival).Models.Told().Should().Equal("DEV[1]*IND[0] + DEV[2]");
    }

    // Ragin (2009), chapter 5.
    [Fact]
    public void Fuzzy_democracies_give_the_published_models_and_fit()
    {
        var table = TruthTable.Of(Published.Lipset(Published.LipsetFuzzy));

        var conservative = Solution.Conservative(table);
        var parsimonious = Solution.Parsimonious(table);

        conservative.Models.Told().Should().Equal("DEV*URB*LIT*IND*STB + DEV*~URB*LIT*~IND*STB");
        parsimonious.Models.Told().Should().Equal("DEV*~IND + URB*STB");
        Rounded(conservative.Models[0].Fit).Should().Be((0.870, 0.843, 0.658));
        Rounded(parsimonious.Models[0].Fit).Should().Be((0.850, 0.819, 0.714));
        var stable = parsimonious.Models[0].Terms.Single(term => term.Term.ToString() == "URB*STB");
        stable.Fit.UniqueCoverage.Should().BeApproximately(0.4295774647887, 1e-12);
        stable.Cases.Should().Equal("BE", "CZ", "NL", "UK");
    }

    // Quine (1952): a chart in which nothing is essential.
    [Fact]
    public void A_cyclic_chart_gives_both_its_models()
    {
        var table = TruthTable.Of(Published.Cases(Published.Quine, "OUT", "P", "Q", "R"), Whole);

        var solution = Solution.Conservative(table);

        solution.Models.Told().Should().Equal("P*~Q + Q*~R + ~P*R", "P*~R + ~P*Q + ~Q*R");
        solution.PrimeImplicants.Should().HaveCount(6).And.OnlyContain(prime => !prime.IsEssential && prime.Rows.Count == 2);
    }

    // Cress and Snow (2000), of whom the parsimonious solution for representation is ambiguous nine times over.
    [Fact]
    public void Organisations_of_homeless_people_give_all_nine_models()
    {
        var table = TruthTable.Of(Published.Cases(Published.Homeless, "REP", "VI", "DT", "SA", "CS", "DF", "PF"), Whole);

        var solution = Solution.Parsimonious(table);

        solution.IsComplete.Should().BeTrue();
        solution.Models.Told().Should().Equal(
            "SA*~CS + VI*~DT",
            "SA*~CS + ~DT*CS*PF",
            "SA*~CS + ~DT*DF",
            "VI*~CS + VI*~DT",
            "VI*~CS + ~DT*CS*PF",
            "VI*~CS + ~DT*DF",
            "VI*~DT + ~CS*DF",
            "~CS*DF + ~DT*CS*PF",
            "~CS*DF + ~DT*DF");
    }

    [Fact]
    public void Two_accounts_of_the_right_to_shelter_are_as_good_as_each_other()
    {
        var table = TruthTable.Of(Published.Cases(Published.Homeless, "RIG", "VI", "DT", "SA", "CS", "DF", "PF"), Whole);

        Solution.Parsimonious(table).Models.Told().Should().Equal("DF", "VI");
    }

    [Fact]
    public void Simplifying_assumptions_are_the_rows_nobody_saw()
    {
        var table = TruthTable.Of(Published.Lipset(), Whole);

        Solution.Parsimonious(table).Models[0].SimplifyingAssumptions().Should().Equal(18, 20, 26, 28, 30);
        Solution.Conservative(table).Models[0].SimplifyingAssumptions().Should().BeEmpty();
    }

    [Fact]
    public void Cases_that_no_account_fits_are_told_by_name()
    {
        var cases = new CaseTable(
            "logement stable",
            [Condition.Crisp("temps laissé"), Condition.Crisp("collectif présent")],
            [
                new("Alma", [1, 1], 1), new("Brahim", [1, 1], 1), new("Chantal", [1, 1], 1), new("Djibril", [1, 1], 1), new("Elsa", [1, 1], 0),
                new("Farid", [0, 1], 1), new("Gilda", [0, 1], 0), new("Hugo", [0, 0], 0),
            ]);

        var model = Solution.Conservative(TruthTable.Of(cases)).Models[0];

        model.ToString().Should().Be("temps laissé*collectif présent");
        model.Deviant.Should().Equal("Elsa");
        model.Uncovered.Should().Equal("Farid");
    }

    [Fact]
    public void Without_remainders_the_parsimonious_solution_is_the_conservative_one()
    {
        var table = TruthTable.Of(Full(row => row is 2 or 3 or 7));

        Solution.Parsimonious(table).Models.Told().Should().Equal(Solution.Conservative(table).Models.Told());
    }

    [Fact]
    public void Without_a_positive_row_there_is_nothing_to_account_for()
    {
        var table = TruthTable.Of(Full(row => row == 0), new() { FrequencyCut = 2 });

        Solution.Conservative(table).Should().Match<Solution>(solution => solution.Reason == NoModel.NoPositiveRow && solution.Models.IsEmpty && solution.IsComplete);
        Solution.Intermediate(table, []).Reason.Should().Be(NoModel.NoPositiveRow);
    }

    [Fact]
    public void Without_a_negative_row_nothing_can_be_told_apart()
    {
        var table = TruthTable.Of(Published.Cases(Published.Quine, "OUT", "P", "Q", "R"), Whole);

        Solution.Parsimonious(table).Reason.Should().Be(NoModel.NoNegativeRow);
        Solution.Conservative(TruthTable.Of(Full(_ => true))).Reason.Should().Be(NoModel.NoNegativeRow);
    }

    [Fact]
    public void Models_beyond_the_bound_are_left_out_and_that_is_told()
    {
        var table = TruthTable.Of(Published.Cases(Published.Homeless, "REP", "VI", "DT", "SA", "CS", "DF", "PF"), Whole);
        var all = Solution.Parsimonious(table).Models.Told();

        var some = Solution.Parsimonious(table, new() { MaximumModels = 4 });

        some.IsComplete.Should().BeFalse();
        some.IsSmallest.Should().BeTrue();
        some.Models.Told().Should().HaveCount(4).And.BeSubsetOf(all);
        Solution.Parsimonious(table, new() { MaximumModels = 9 }).IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_search_that_is_stopped_says_so_and_still_gives_an_account_of_every_positive_row()
    {
        var table = TruthTable.Of(Noisy.Cases(conditions: 8, cases: 120, seed: 5, noise: 0.5));

        foreach (var options in new MinimisationOptions[] { new() { Effort = 1 }, new() { MaximumPrimeImplicants = 3 } })
        {
            var solution = Solution.Parsimonious(table, options);

            solution.IsComplete.Should().BeFalse();
            solution.IsSmallest.Should().BeFalse();
            solution.Models.Should().NotBeEmpty();
            var positives = table.Observed.Where(row => row.Outcome == RowOutcome.Positive).SelectMany(row => row.Cases);
            solution.Models[0].Terms.SelectMany(term => term.Cases).Should().Contain(positives);
        }
    }

    private static (double, double, double) Rounded(SufficiencyFit fit) =>
        (Math.Round(fit.Inclusion!.Value, 3), Math.Round(fit.Pri!.Value, 3), Math.Round(fit.RawCoverage!.Value, 3));

    // Three conditions, a case for each combination.
    private static CaseTable Full(Func<int, bool> isPositive) => new(
        "Y",
        [Condition.Crisp("A"), Condition.Crisp("B"), Condition.Crisp("C")],
        [.. Enumerable.Range(0, 8).Select(row => new CaseRow($"c{row}", [row >> 2 & 1, row >> 1 & 1, row & 1], isPositive(row) ? 1 : 0))]);
}
