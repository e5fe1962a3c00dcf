using CsCheck;
using SocialEval.Methods;

namespace SocialEval.Tests.Methods;

/// <summary>Numbers: the example of Jacobson and Truax 1991, who print 4.74 and 3.16; the means, deviations and reliability of the
/// depression data of Claus and others 2020, with the values that the R package clinicalsignificance documents.</summary>
public sealed class ReliableChangeTests
{
    private static readonly MeasuredScale Example = new("the scale of the example", ScaleOrigin.Published, 0.8, "Jacobson and Truax 1991", RatingDirection.HigherIsBetter);
    private static readonly ChangeReference ExampleGroups = new(new(40, 7.5)) { Functional = new(60, 7.5) };

    private static readonly MeasuredScale Depression = new("a depression inventory", ScaleOrigin.Published, 0.801, "Claus and others 2020", RatingDirection.LowerIsBetter);
    private static readonly ChangeReference DepressionGroups = new(new(35.475, 8.158643363848032))
    {
        After = new(25.7, 13.349733503534242),
        Correlation = 0.5632913693314952,
        Functional = new(7.69, 7.52),
    };

    [Fact]
    public void The_example_of_the_paper_comes_out()
    {
        var result = ReliableChange.Of(32.5, 47.5, Example, ExampleGroups);

        result.StandardError.Should().BeApproximately(3.3541019662496843, 1e-9);
        result.DifferenceError.Should().BeApproximately(4.743416490252569, 1e-9);
        result.Formulas[0].Value.Should().BeApproximately(3.162277660168379, 1e-9);
        (result.A.Value, result.B!.Value, result.C!.Value).Should().Be((55, 45, 50));
    }

    [Fact]
    public void The_root_of_two_that_the_form_of_1984_lacked_is_there()
    {
        var result = ReliableChange.Of(32.5, 47.5, Example, ExampleGroups);

        (result.DifferenceError / result.StandardError).Should().BeApproximately(Math.Sqrt(2), 1e-12);
    }

    [Fact]
    public void Cut_off_b_is_by_the_deviation_of_the_functional_group()
    {
        var result = ReliableChange.Of(33, 27, Depression, DepressionGroups);

        result.A.Value.Should().BeApproximately(19.157713272303937, 1e-9);
        result.B!.Value.Should().BeApproximately(22.73, 1e-9);
        result.C!.Value.Should().BeApproximately(21.016612204330336, 1e-9);
    }

    [Fact]
    public void Less_is_better_where_the_scale_says_so()
    {
        var result = ReliableChange.Of(33, 27, Depression, DepressionGroups);

        result.Formulas[0].Value.Should().BeApproximately(-1.165713336161555, 1e-9);
        result.MinimalChange.Should().BeApproximately(10.088243511670859, 1e-9);
        ReliableChange.Of(47, 24, Depression, DepressionGroups).Formulas[0].Class.Should().Be(ChangeClass.Improved);
        ReliableChange.Of(51, 15, Depression, DepressionGroups).Formulas[0].Class.Should().Be(ChangeClass.Recovered);
        ReliableChange.Of(24, 47, Depression, DepressionGroups).Formulas[0].Class.Should().Be(ChangeClass.Deteriorated);
    }

    [Fact]
    public void All_four_formulas_are_always_there_and_may_disagree()
    {
        var result = ReliableChange.Of(42, 51, Depression, DepressionGroups);

        result.Formulas.Select(answer => answer.Formula).Should().Equal(ChangeFormula.JacobsonTruax, ChangeFormula.EdwardsNunnally, ChangeFormula.GulliksenLordNovick, ChangeFormula.HagemanArrindell);
        result.Formulas[0].Class.Should().Be(ChangeClass.Unchanged);
        result.Formulas[1].Class.Should().Be(ChangeClass.Deteriorated);
        result.Agree.Should().BeFalse();
        result.Alternatives.Select(other => other.Name).Should().Equal("jacobson-truax", "edwards-nunnally", "gulliksen-lord-novick", "hageman-arrindell");
    }

    [Fact]
    public void Each_formula_is_as_it_was_published()
    {
        // Computed by hand from the formulas, with x1 = 46, x2 = 30, M = 40, s = 10, r = 0.75, M2 = 35, s2 = 8, r12 = 0.5.
        var scale = Example with { Reliability = 0.75, Direction = RatingDirection.LowerIsBetter };
        var result = ReliableChange.Of(46, 30, scale, new(new(40, 10)) { After = new(35, 8), Correlation = 0.5 });

        result.Formulas[0].Value.Should().BeApproximately(-16 / Math.Sqrt(50), 1e-12);
        result.Formulas[1].Value.Should().BeApproximately((30 - 44.5) / 5, 1e-12);
        result.Formulas[2].Value.Should().BeApproximately((-10 - 4.5) / (10 * Math.Sqrt(1 - 0.5625)), 1e-12);
        const double Rdd = (75 + 39 - 80) / (100 + 64 - 80.0);
        result.Formulas[3].Value.Should().BeApproximately(((-16 * Rdd) + (-5 * (1 - Rdd))) / (Math.Sqrt(Rdd) * Math.Sqrt(50)), 1e-12);
    }

    [Fact]
    public void A_formula_that_cannot_be_worked_out_says_why() =>
        ReliableChange.Of(32.5, 47.5, Example, ExampleGroups).Formulas[3].Should().Match<FormulaAnswer>(answer =>
            answer.Value == null && answer.Class == null && answer.Why == "the mean and deviation of the group after, and the correlation of before and after, are not known");

    [Fact]
    public void Differences_that_are_all_error_have_no_reliability() =>
        ReliableChange.Of(46, 30, Example with { Reliability = 0.1 }, new(new(40, 10)) { After = new(35, 3), Correlation = 0.9 })
            .Formulas[3].Why.Should().Be("the differences of the group have no reliability");

    [Fact]
    public void On_a_scale_without_error_any_difference_is_beyond_it()
    {
        var result = ReliableChange.Of(40, 41, Example with { Reliability = 1 }, ExampleGroups);

        result.Formulas.Take(3).Should().OnlyContain(answer => answer.Value == null && answer.Class == ChangeClass.Improved && answer.Why == "the scale has no error, so any difference is beyond it");
        ReliableChange.Of(40, 40, Example with { Reliability = 1 }, ExampleGroups).Formulas[0].Class.Should().Be(ChangeClass.Unchanged);
    }

    [Fact]
    public void Without_a_functional_group_nobody_recovers()
    {
        var result = ReliableChange.Of(32.5, 80, Example, new(new(40, 7.5)));

        (result.B, result.C).Should().Be((null, null));
        result.Formulas[0].Class.Should().Be(ChangeClass.Improved);
    }

    [Fact]
    public void Change_turns_its_sign_where_before_and_after_change_places() =>
        Gen.Select(Gen.Double[0, 63], Gen.Double[0, 63]).Sample((one, other) =>
            ReliableChange.Of(one, other, Depression, DepressionGroups).Formulas[0].Value == -ReliableChange.Of(other, one, Depression, DepressionGroups).Formulas[0].Value);

    [Fact]
    public void What_the_scale_is_counted_in_does_not_change_the_answer() =>
        Gen.Select(Gen.Double[0, 63], Gen.Double[0, 63], Gen.Double[0.01, 100]).Sample((before, after, factor) =>
        {
            var scaled = new ChangeReference(new(35.475 * factor, 8.158643363848032 * factor)) { After = new(25.7 * factor, 13.349733503534242 * factor), Correlation = DepressionGroups.Correlation };
            var one = ReliableChange.Of(before, after, Depression, DepressionGroups).Formulas;
            var other = ReliableChange.Of(before * factor, after * factor, Depression, scaled).Formulas;
            return one.Zip(other).All(both => Math.Abs(both.First.Value!.Value - both.Second.Value!.Value) < 1e-9);
        });

    [Fact]
    public void A_group_is_reckoned_with_itself_and_says_who_is_missing()
    {
        var result = ReliableChange.OfGroup(
            [new("1", 33, 27), new("2", 26, 12), new("3", 15, 5), new("4", 20, null), new("5", 39, 46), new("6", null, 28)], Depression, new ScaleGroup(7.69, 7.52));

        result.People.Select(person => person.Id).Should().Equal("1", "2", "3", "5");
        result.Incomplete.Should().Equal("4", "6");
        result.Reference.Before.Mean.Should().BeApproximately(28.25, 1e-12);
        result.Counts.Should().HaveCount(4).And.OnlyContain(count => count.Recovered + count.Improved + count.Unchanged + count.Deteriorated == 4);
        result.CrossedC.Should().Be(1);
        result.DifferenceReliability.Should().NotBeNull();
    }

    [Fact]
    public void A_goal_somebody_rates_from_0_to_10_has_no_reliable_change() =>
        Refusal(Example with { Name = "my goal, 0 to 10", Origin = ScaleOrigin.SelfMade }).Message.Should().Be(
            "reliable-change: scale.origin: 'self-made', expected a published instrument: the error of a self-made scale is not known");

    [Theory]
    [InlineData(0, "'0'")]
    [InlineData(1.2, "'1.2'")]
    [InlineData(-0.3, "'-0.3'")]
    [InlineData(double.NaN, "not a number")]
    public void A_reliability_is_more_than_0_and_at_most_1(double reliability, string found) =>
        Refusal(Example with { Reliability = reliability }).Message.Should().Be($"reliable-change: scale.reliability: {found}, expected a reliability of more than 0 and at most 1");

    [Fact]
    public void A_reliability_without_a_source_is_refused() =>
        Refusal(Example with { Source = "", Name = " " }).Refusals.Select(refusal => refusal.ToString()).Should().Equal(
            "scale.name: nothing, expected the name of a published instrument",
            "scale.source: nothing, expected where the reliability was published");

    [Fact]
    public void What_a_change_is_held_against_has_a_spread_and_a_side() =>
        FluentActions.Invoking(() => ReliableChange.Of(double.NaN, 1, Example, new(new(40, 0)) { Functional = new(30, -1), Correlation = 2 }))
            .Should().Throw<MethodException>().Which.Refusals.Select(refusal => refusal.ToString()).Should().Equal(
                "before: not a number, expected a number of at most 1E+100",
                "reference.before.deviation: '0', expected a standard deviation of more than 0",
                "reference.correlation: '2', expected a correlation from -1 to 1",
                "reference.functional.deviation: '-1', expected a standard deviation of more than 0",
                "reference.functional.mean: '30', expected a mean on the better side of 40, which is above");

    [Fact]
    public void A_group_is_of_three_who_differ()
    {
        Group([new("1", 33, 27), new("1", 26, 19)]).Refusals.Select(refusal => refusal.ToString()).Should().Equal(
            "people: 2 with both values, expected three people or more with both values",
            "people[1].id: '1' again, expected each person once");
        Group([new("1", 33, 27), new("2", 33, 19), new("3", 33, 20)]).Message.Should().Be("reliable-change: people: values before that never vary, expected values that differ between people");

        static MethodException Group(Sequence<BeforeAndAfter> people) =>
            FluentActions.Invoking(() => ReliableChange.OfGroup(people, Depression)).Should().Throw<MethodException>().Which;
    }

    private static MethodException Refusal(MeasuredScale scale) =>
        FluentActions.Invoking(() => ReliableChange.Of(32.5, 47.5, scale, ExampleGroups)).Should().Throw<MethodException>().Which;
}
