using SocialEval.Research.Qca;

namespace SocialEval.Research.Tests.Qca;

public sealed class TruthTableTests
{
    [Fact]
    public void Rows_are_numbered_with_the_first_condition_the_most_significant()
    {
        var table = TruthTable.Of(Published.Lipset());

        table.Combinations.Should().Be(32);
        table[22].Values.Should().Equal(1, 0, 1, 0, 1);
        table[22].Cases.Should().Equal("FI", "IE");
        table[3].Should().Match<TruthTableRow>(row => row.Outcome == RowOutcome.Remainder && row.Inclusion == null && row.Pri == null && row.N == 0);
        table.Rows().Select(row => row.Number).Should().Equal(Enumerable.Range(1, 32).Select(number => (long)number));
        table.Observed.Select(row => row.Number).Should().Equal(1, 2, 5, 6, 22, 23, 24, 31, 32);
    }

    [Fact]
    public void Values_of_several_kinds_are_digits_of_a_mixed_number()
    {
        var table = TruthTable.Of(Published.Cases(Published.LipsetMultiValue, "SURV", "DEV", "URB", "LIT", "IND"));

        table.Combinations.Should().Be(24);
        table[20].Values.Should().Equal(2, 0, 1, 1);
        table[20].Cases.Should().Equal("FR", "SE");
    }

    // Ragin (2009), chapter 5, worked with the R package QCA 3.25.1.
    [Theory]
    [InlineData(32, 4, 0.9042056074766, 0.8857938718663)]
    [InlineData(22, 2, 0.8042704626335, 0.719387755102)]
    [InlineData(24, 2, 0.7087719298246, 0.6343612334802)]
    public void Inclusion_and_PRI_agree_with_worked_numbers(int number, int n, double inclusion, double pri)
    {
        var row = TruthTable.Of(Published.Lipset(Published.LipsetFuzzy))[number];

        row.N.Should().Be(n);
        row.Inclusion.Should().BeApproximately(inclusion, 1e-12);
        row.Pri.Should().BeApproximately(pri, 1e-12);
    }

    [Fact]
    public void Between_two_inclusion_cuts_a_row_is_a_contradiction_and_too_few_cases_say_nothing()
    {
        var table = TruthTable.Of(Published.Lipset(Published.LipsetFuzzy), new() { InclusionCut = 0.8, LowerInclusionCut = 0.5, FrequencyCut = 2 });

        table.Observed.Select(row => (row.Number, row.Outcome)).Should().Equal(
            (1, RowOutcome.Negative),
            (2, RowOutcome.Negative),
            (5, RowOutcome.Contradiction),
            (6, RowOutcome.Remainder),
            (22, RowOutcome.Positive),
            (23, RowOutcome.Remainder),
            (24, RowOutcome.Contradiction),
            (31, RowOutcome.Remainder),
            (32, RowOutcome.Positive));
        table[6].Inclusion.Should().NotBeNull();
    }

    [Fact]
    public void A_row_that_goes_with_the_absence_as_well_can_be_kept_out_by_its_PRI()
    {
        var table = TruthTable.Of(Published.Lipset(Published.LipsetFuzzy), new() { InclusionCut = 0.8, PriCut = 0.75 });

        table[22].Outcome.Should().Be(RowOutcome.Negative);
        table[32].Outcome.Should().Be(RowOutcome.Positive);
    }

    [Fact]
    public void A_cut_off_that_is_reached_but_for_rounding_is_reached()
    {
        // 0.1 + 0.7 is 0.7999999999999999 to a computer.
        var cases = new CaseTable("Y", [Condition.Fuzzy("A")], [new("a", [0.1], 0.1), new("b", [0.2], 0), new("c", [0.7], 0.7)]);

        TruthTable.Of(cases, new() { InclusionCut = 0.8 })[2].Should().Match<TruthTableRow>(row => row.Inclusion < 0.8 && row.Outcome == RowOutcome.Positive);
    }

    [Fact]
    public void A_case_half_in_and_half_out_is_in_no_row_and_is_told()
    {
        var cases = new CaseTable("Y", [Condition.Fuzzy("A")], [new("a", [0.9], 1), new("b", [0.5], 1), new("c", [0.2], 0.5)]);

        TruthTable.Of(cases).Observed.SelectMany(row => row.Cases).Should().BeEquivalentTo("a", "c");
        cases.Undecided.Select(problem => problem.ToString()).Should().Equal(
            "column 'A', row 'b': 0.5, expected a membership on one side of it: the case is in no combination",
            "column 'Y', row 'c': 0.5, expected a membership on one side of it");
    }

    [Fact]
    public void Cut_offs_that_contradict_each_other_are_refused()
    {
        var made = () => TruthTable.Of(Published.Lipset(), new() { InclusionCut = 0.7, LowerInclusionCut = 0.8 });

        made.Should().Throw<ArgumentException>().WithMessage("The lower cut-off of inclusion, 0.8, is above the other, 0.7.*");
    }

    [Fact]
    public void With_twenty_conditions_only_what_was_seen_takes_room()
    {
        Sequence<Condition> conditions = [.. Enumerable.Range(0, QcaLimits.Conditions).Select(i => Condition.Crisp($"C{i}"))];
        var cases = new CaseTable("Y", conditions, [new("a", [.. Enumerable.Repeat(1.0, 20)], 1), new("b", [.. Enumerable.Repeat(0.0, 20)], 0)]);

        var table = TruthTable.Of(cases);

        table.Combinations.Should().Be(1 << 20);
        table.Observed.Select(row => row.Number).Should().Equal(1, 1 << 20);
        Solution.Parsimonious(table).Models.Told().Should().HaveCount(20);
    }
}
