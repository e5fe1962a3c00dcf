using SocialEval.Research.Qca;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.Qca;

public sealed class CaseTableTests
{
    [Theory]
    [InlineData("cas;A;Y\nx;abc;1\ny;1;0\n", "line 2, column 'A', row 'x': 'abc', expected a number")]
    [InlineData("cas;A;Y\nx;;1\ny;1;0\n", "line 2, column 'A', row 'x': nothing, expected a number")]
    [InlineData("cas;A;Y\nx;1,2;1\ny;0,3;0\n", "line 2, column 'A', row 'x': '1.2', expected a membership from 0 to 1")]
    [InlineData("cas;A;Y\nx;-1;1\ny;1;0\n", "line 2, column 'A', row 'x': '-1', expected a membership from 0 to 1")]
    [InlineData("cas;A;Y\nx;0;1\ny;1;2\n", "line 3, column 'Y', row 'y': '2', expected a membership from 0 to 1")]
    [InlineData("cas;A;Y\nx;1;1\ny;1;0\n", "column 'A': '1' in every case, expected a condition that differs between cases")]
    [InlineData("cas;A;Y\nx;0;1\nx;1;0\n", "line 3, row 'x': a second case 'x', expected a name of its own for each")]
    [InlineData("cas;A;Y\nx;0;1\n;1;0\n", "line 3, row '': a case without a name, expected a name or a pseudonym")]
    [InlineData("cas;B;Y\nx;0;1\ny;1;0\n", "column 'A': no such column, expected one of B, Y")]
    [InlineData("cas;A;Z\nx;0;1\ny;1;0\n", "column 'Y': no such column, expected one of A, Z")]
    public void What_cannot_be_analysed_is_told_with_its_line_and_column(string text, string problem) => Refused(text, "Y", "A").Should().Equal(problem);

    [Theory]
    [InlineData("Y", "A,Y", "column 'Y': the outcome among its own conditions, expected conditions that are something else")]
    [InlineData("~Y", "A,Y", "column 'Y': the outcome among its own conditions, expected conditions that are something else")]
    [InlineData("Y", "A,A", "column 'A': a condition twice, expected each condition once")]
    [InlineData("Y", "~A", "'~A', expected the name of a condition, without any of * + ~ [ ] ,|no condition, expected one or more")]
    [InlineData("Y", "", "no condition, expected one or more")]
    [InlineData("A*B", "A", "'A*B', expected an outcome as SURV, ~SURV or SURV[2]")]
    [InlineData("Y[7]", "A", "column 'Y': no case with the value 7, expected one or more")]
    public void What_was_asked_for_and_cannot_be_is_told(string outcome, string conditions, string problems) =>
        Refused("cas;A;Y\nx;0;1\ny;1;0\n", outcome, conditions.Split(',', StringSplitOptions.RemoveEmptyEntries)).Should().Equal(problems.Split('|'));

    [Fact]
    public void All_problems_are_told_at_once() =>
        Refused("cas;A;B;Y\nx;abc;2,5;1\nx;1;0,5;7\n", "Y", "A", "B", "C").Should().Equal(
            "column 'C': no such column, expected one of A, B, Y",
            "line 2, column 'A', row 'x': 'abc', expected a number",
            "line 2, column 'B', row 'x': '2.5', expected a membership from 0 to 1",
            "line 3, row 'x': a second case 'x', expected a name of its own for each",
            "line 3, column 'Y', row 'x': '7', expected a membership from 0 to 1");

    [Fact]
    public void More_conditions_than_the_bound_are_refused_and_the_bound_is_told()
    {
        var names = Enumerable.Range(1, QcaLimits.Conditions + 1).Select(i => $"C{i}").ToArray();
        var text = $"cas;{string.Join(';', names)};Y\nx;{string.Join(';', names.Select(_ => "0"))};1\ny;{string.Join(';', names.Select(_ => "1"))};0\n";

        Refused(text, "Y", names).Should().Equal("21 conditions, expected 20 at most");
    }

    [Fact]
    public void A_column_of_numbers_says_what_kind_of_condition_it_is()
    {
        var cases = CaseTable.Read(Table.Parse("cas;A;B;C;Y\nx;0;0,3;2;1\ny;1;1;0;0\n"), "Y", ["A", "B", "C"]);

        cases.Conditions.Should().Equal(Condition.Crisp("A"), Condition.Fuzzy("B"), Condition.MultiValue("C", 3));
        cases.IsNumbered.Should().BeTrue();
        cases[0, 1].Should().Be(0.3);
        cases.Names.Should().Equal("x", "y");
    }

    [Fact]
    public void An_outcome_may_be_an_absence_or_one_of_several_values()
    {
        var table = Table.Parse("cas;A;Y\nx;0;2\ny;1;1\nz;1;0\n");

        TruthTable.Of(CaseTable.Read(table, "Y[2]", ["A"]))[1].Outcome.Should().Be(RowOutcome.Positive);
        TruthTable.Of(CaseTable.Read(table, "~Y[2]", ["A"]))[2].Outcome.Should().Be(RowOutcome.Positive);
        CaseTable.Read(table, "Y[2]", ["A"]).Negated().Outcome.Should().Be("~Y[2]");
    }

    [Fact]
    public void An_absence_of_an_absence_is_what_there_was() => Published.Lipset().Negated().Negated().Outcome.Should().Be("SURV");

    [Theory]
    [InlineData("A*B")]
    [InlineData("~A")]
    [InlineData(" A")]
    public void A_condition_does_not_bear_the_signs_of_terms(string name)
    {
        var made = () => Condition.Crisp(name);

        made.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Cases_given_by_code_obey_the_same_rules()
    {
        var made = () => new CaseTable("Y", [Condition.Crisp("A"), Condition.MultiValue("B", 3)], [new("x", [0.5, 3], 1), new("y", [1], double.NaN)]);

        made.Should().Throw<InvalidTableException>().Which.Problems.Select(problem => problem.ToString()).Should().Equal(
            "column 'A', row 'x': '0.5', expected 0 or 1",
            "column 'B', row 'x': '3', expected a whole number from 0 to 2",
            "row 'y': 1 values, expected 2, one for each condition");
    }

    private static IEnumerable<string> Refused(string text, string outcome, params string[] conditions)
    {
        var reading = () => CaseTable.Read(Table.Parse(text), outcome, [.. conditions]);
        return reading.Should().Throw<InvalidTableException>().Which.Problems.Select(problem => problem.ToString());
    }
}
