using CsCheck;
using SocialEval.Methods;

namespace SocialEval.Tests.Methods;

/// <summary>Numbers: Kiresuk and Sherman 1968 with the formula of the erratum to Turner-Stokes 2009; the example input of the R
/// package gasr for the weighted T; Turner-Stokes and Williams 2010 for the six-point variant.</summary>
public sealed class GoalAttainmentTests
{
    private static readonly Gen<Sequence<double>> AnyLevels = OneOf(-2.0, -1, -0.5, 0, 1, 2).Array[1, 8].Select(levels => Sequence.Of<double>(levels));

    [Theory]
    [InlineData(new double[] { 0, 0, 0 }, 50)]
    [InlineData(new double[] { 1 }, 60)]
    [InlineData(new double[] { -1, -1 }, 37.59652654107916)]
    [InlineData(new double[] { -1, -1, -1, -1, -1 }, 34.92443277111182)]
    [InlineData(new double[] { 2, 2, 2 }, 77.38612787525831)]
    public void Goals_of_equal_weight_have_the_published_T(double[] levels, double t) =>
        GoalAttainment.T([.. levels]).T.Should().BeApproximately(t, 1e-9);

    [Fact]
    public void The_weighted_example_of_gasr_is_exactly_55() =>
        GoalAttainment.T([-2, 0, -1, 2, 0, 1], [3, 5, 1, 4, 2, 6]).T.Should().Be(55);

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 6.202)]
    [InlineData(3, 4.564)]
    [InlineData(4, 3.627)]
    [InlineData(5, 3.015)]
    [InlineData(6, 2.582)]
    [InlineData(7, 2.259)]
    [InlineData(8, 2.008)]
    public void The_constants_for_equal_weights_are_those_of_the_tables(int goals, double constant) =>
        GoalAttainment.Multiplier(goals).Should().BeApproximately(constant, 0.0005);

    [Theory]
    [InlineData(1, 70.0)]
    [InlineData(2, 74.8)]
    [InlineData(3, 77.4)]
    [InlineData(5, 80.2)]
    [InlineData(10, 82.9)]
    public void The_same_attainment_scores_higher_with_more_goals(int goals, double t) =>
        GoalAttainment.T([.. Enumerable.Repeat(2.0, goals)]).T.Should().BeApproximately(t, 0.05);

    [Fact]
    public void Change_is_the_T_less_that_of_the_start()
    {
        var result = GoalAttainment.T([0, 1, -1], [6, 2, 9], [-1, -2, -1]);

        result.T.Should().BeApproximately(44.65321610532686, 1e-9);
        result.BaselineT.Should().BeApproximately(35.487300857315766, 1e-9);
        result.Change.Should().BeApproximately(9.165915248011096, 1e-9);
    }

    [Fact]
    public void Without_a_start_there_is_no_change() => GoalAttainment.T([0]).Should().Match<GoalAttainmentResult>(result => result.BaselineT == null && result.Change == null);

    [Fact]
    public void Weights_that_are_all_0_are_none_and_that_is_told()
    {
        var result = GoalAttainment.T([1, 1], [0, 0]);

        result.T.Should().BeApproximately(62.40347345892084, 1e-9);
        result.Parameters.Should().Contain(new MethodParameter("weights", "all 0, taken as none"));
    }

    [Theory]
    [InlineData(0, 54.08248290463863)]
    [InlineData(0.5, 53.01511344577764)]
    public void The_correlation_between_goals_is_a_choice(double rho, double t) =>
        GoalAttainment.T([1, -1, 0], [2, 1, 1], rules: new() { Rho = rho }).T.Should().BeApproximately(t, 1e-9);

    [Fact]
    public void A_T_stands_beside_what_other_choices_would_have_given() =>
        GoalAttainment.T([-0.5, 1], [1, 2]).Alternatives.Select(other => other.Name).Should().Equal("unweighted", "rho 0", "partly as-minus-one");

    [Fact]
    public void Partly_achieved_is_taken_as_recorded_or_as_no_change_and_that_is_said()
    {
        GoalAttainment.T([-0.5]).T.Should().Be(45);
        GoalAttainment.T([-0.5], rules: new() { Partly = PartlyAchieved.AsMinusOne }).T.Should().Be(40);
        GoalAttainment.T([-0.5], rules: new() { Partly = PartlyAchieved.AsMinusOne }).Parameters.Should().Contain(new MethodParameter("partly", "as-minus-one"));
    }

    [Fact]
    public void Six_points_have_room_for_worse_below_the_start()
    {
        var six = new GoalAttainmentRules { Variant = AttainmentVariant.SixPoint };

        GoalAttainment.T([-2], rules: six).T.Should().Be(30);
        GoalAttainment.T([-3], rules: six).T.Should().Be(20);
        GoalAttainment.InWords(-3, -2, AttainmentVariant.SixPoint).Should().Equal(AttainmentState.Worse);
        GoalAttainment.InWords(-2, -2, AttainmentVariant.SixPoint).Should().Equal(AttainmentState.NoChange);
    }

    // Turner-Stokes 2009: with a start at -1, partly is recorded as -0.5; with a start at -2 it is -1, and worse cannot be told apart.
    [Theory]
    [InlineData(AttainmentState.LotMore, -1, 2)]
    [InlineData(AttainmentState.LittleMore, -1, 1)]
    [InlineData(AttainmentState.AsExpected, -1, 0)]
    [InlineData(AttainmentState.Partly, -1, -0.5)]
    [InlineData(AttainmentState.NoChange, -1, -1)]
    [InlineData(AttainmentState.Worse, -1, -2)]
    [InlineData(AttainmentState.Partly, -2, -1)]
    [InlineData(AttainmentState.NoChange, -2, -2)]
    [InlineData(AttainmentState.Worse, -2, -2)]
    public void Attainment_in_words_has_its_level_from_either_start(AttainmentState state, double baseline, double level)
    {
        GoalAttainment.LevelOf(state, baseline).Should().Be(level);
        GoalAttainment.InWords(level, baseline).Should().Contain(state);
    }

    [Fact]
    public void Where_a_level_leaves_two_words_open_both_are_told()
    {
        GoalAttainment.InWords(-2, -2).Should().Equal(AttainmentState.NoChange, AttainmentState.Worse);
        GoalAttainment.InWords(-1).Should().Equal(AttainmentState.Partly, AttainmentState.NoChange);
        GoalAttainment.InWords(0.5).Should().Equal(AttainmentState.AsExpected, AttainmentState.LittleMore);
        GoalAttainment.InWords(1.5, -1).Should().Equal(AttainmentState.LittleMore, AttainmentState.LotMore);
    }

    [Fact]
    public void Weights_scale_out() =>
        Gen.Select(AnyLevels, Gen.Double[0.001, 1000], Gen.Double[0, 5].Array[8]).Sample((levels, factor, weights) =>
        {
            var some = weights.Take(levels.Count).ToArray();
            Same(GoalAttainment.T(levels, [.. some]).T, GoalAttainment.T(levels, [.. some.Select(weight => weight * factor)]).T);
        });

    [Fact]
    public void The_order_of_goals_does_not_matter() =>
        Gen.Select(AnyLevels, Gen.Double[0, 5].Array[8]).Sample((levels, weights) =>
        {
            var some = weights.Take(levels.Count).ToArray();
            Same(GoalAttainment.T(levels, [.. some]).T, GoalAttainment.T([.. levels.Reverse()], [.. some.Reverse()]).T);
        });

    [Fact]
    public void Change_turns_its_sign_where_start_and_end_change_places() =>
        Gen.Select(AnyLevels, OneOf(-2.0, -1, 0, 1, 2).Array[8]).Sample((levels, starts) =>
        {
            Sequence<double> start = [.. starts.Take(levels.Count)];
            Same(GoalAttainment.T(levels, baseline: start).Change!.Value, -GoalAttainment.T(start, baseline: levels).Change!.Value);
        });

    [Fact]
    public void A_T_lies_between_all_at_the_lowest_and_all_at_the_highest() =>
        AnyLevels.Sample(levels => Math.Abs(GoalAttainment.T(levels).T - 50) <= (20 / Math.Sqrt(0.3)) + 1e-9 && double.IsFinite(GoalAttainment.T(levels).T));

    [Fact]
    public void Weights_of_any_size_give_a_number() =>
        GoalAttainment.T([1, -1], [1e-320, 1e99]).T.Should().BeApproximately(40, 1e-9);

    [Theory]
    [InlineData(new double[] { 3 }, null, null, 0.3, "goal-attainment: levels[0]: '3', expected a level from -2 to 2")]
    [InlineData(new double[] { double.NaN }, null, null, 0.3, "goal-attainment: levels[0]: not a number, expected a level from -2 to 2")]
    [InlineData(new double[] { }, null, null, 0.3, "goal-attainment: levels: no goal, expected one goal or more")]
    [InlineData(new double[] { 1, 1 }, new[] { 1, -2.5 }, null, 0.3, "goal-attainment: weights[1]: '-2.5', expected a weight of 0 or more")]
    [InlineData(new double[] { 1 }, new[] { double.PositiveInfinity }, null, 0.3, "goal-attainment: weights[0]: not a finite number, expected a weight of 0 or more")]
    [InlineData(new double[] { 1, 1 }, new[] { 1.0 }, null, 0.3, "goal-attainment: weights: 1 value, expected one for each goal")]
    [InlineData(new double[] { 1, 1 }, null, new double[] { -1, -3 }, 0.3, "goal-attainment: baseline[1]: '-3', expected a level from -2 to 2")]
    [InlineData(new double[] { 1 }, null, null, 1.5, "goal-attainment: rho: '1.5', expected a correlation between goals from 0 to 1")]
    public void What_has_no_T_is_refused_by_name_value_and_rule(double[] levels, double[]? weights, double[]? baseline, double rho, string message) =>
        FluentActions.Invoking(() => GoalAttainment.T([.. levels], [.. weights ?? []], [.. baseline ?? []], new() { Rho = rho }))
            .Should().Throw<MethodException>().Which.Message.Should().Be(message);

    [Fact]
    public void All_that_is_refused_is_told_at_once() =>
        FluentActions.Invoking(() => GoalAttainment.T([3, -4], [-1, 1], rules: new() { Rho = 2 }))
            .Should().Throw<MethodException>().Which.Refusals.Select(refusal => refusal.What).Should().Equal("levels[0]", "levels[1]", "weights[0]", "rho");

    [Fact]
    public void Six_points_do_not_start_at_minus_one() =>
        FluentActions.Invoking(() => GoalAttainment.LevelOf(AttainmentState.Worse, -1, AttainmentVariant.SixPoint))
            .Should().Throw<MethodException>().Which.Message.Should().Be("goal-attainment: baseline: '-1', expected a start at -2");

    private static Gen<double> OneOf(params double[] levels) => Gen.Int[0, levels.Length - 1].Select(place => levels[place]);

    private static void Same(double one, double other) => one.Should().BeApproximately(other, 1e-9);
}
