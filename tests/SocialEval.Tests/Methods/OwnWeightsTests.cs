using CsCheck;
using SocialEval.Methods;

namespace SocialEval.Tests.Methods;

/// <summary>Invented ratings; the arithmetic of spent points (Ruta and others 1994) and of direct weighting (Hickey and others 1996).</summary>
public sealed class OwnWeightsTests
{
    private static readonly RatingScale Ten = new(0, 10, RatingDirection.HigherIsBetter);
    private static readonly RatingScale Hundred = new(0, 100, RatingDirection.HigherIsBetter);

    [Fact]
    public void Points_spent_make_the_index()
    {
        var result = OwnMeasures.Index([3, 5, 2, 7, 4], [4, 3, 2, 1, 0], 10, Ten);

        result.Index.Should().BeApproximately(3.8, 1e-12);
        result.OutOf100.Should().BeApproximately(38, 1e-9);
        result.Shares.Should().Equal(0.4, 0.3, 0.2, 0.1, 0);
        result.Alternatives.Should().Equal(new Alternative("unweighted", 4.2));
    }

    [Fact]
    public void Other_scales_and_totals_are_declared()
    {
        OwnMeasures.Index([60, 20, 40, 50, 30, 80], [20, 10, 10, 10, 5, 5], 60, Hundred).OutOf100.Should().BeApproximately(47.5, 1e-9);
        OwnMeasures.Index([4, 6, 3, 8, 5, 7, 9], [5, 3, 2, 1, 1, 1, 1], 14, Ten).Index.Should().BeApproximately(73 / 14.0, 1e-9);
        OwnMeasures.Index([70, 40, 55, 80, 20], [30, 25, 20, 15, 10], 100, Hundred).Index.Should().BeApproximately(56, 1e-9);
    }

    [Fact]
    public void Weights_scale_out_with_their_total() =>
        Gen.Select(Gen.Double[0, 10].Array[5], Gen.Double[0.1, 5].Array[5], Gen.Double[0.01, 100]).Sample((ratings, weights, factor) =>
        {
            var one = OwnMeasures.Index([.. ratings], [.. weights], weights.Sum(), Ten);
            double[] scaled = [.. weights.Select(weight => weight * factor)];
            return Math.Abs(one.Index - OwnMeasures.Index([.. ratings], [.. scaled], scaled.Sum(), Ten).Index) < 1e-9;
        });

    [Fact]
    public void An_index_lies_between_the_lowest_and_the_highest_rating() =>
        Gen.Select(Gen.Double[0, 10].Array[4], Gen.Double[0.1, 5].Array[4]).Sample((ratings, weights) =>
        {
            var index = OwnMeasures.Index([.. ratings], [.. weights], weights.Sum(), Ten).Index;
            return index >= ratings.Min() - 1e-9 && index <= ratings.Max() + 1e-9;
        });

    [Fact]
    public void The_order_of_areas_does_not_matter() =>
        Gen.Select(Gen.Double[0, 10].Array[4], Gen.Double[0.1, 5].Array[4]).Sample((ratings, weights) =>
            Math.Abs(OwnMeasures.Index([.. ratings], [.. weights], weights.Sum(), Ten).Index
                - OwnMeasures.Index([.. ratings.AsEnumerable().Reverse()], [.. weights.AsEnumerable().Reverse()], weights.Sum(), Ten).Index) < 1e-9);

    [Theory]
    [InlineData(new double[] { 3, 5 }, new double[] { 4, 3 }, 10, "own-measures: weights: a sum of '7', expected what adds up to 10")]
    [InlineData(new double[] { 3, 5 }, new double[] { 12, -2 }, 10, "own-measures: weights[1]: '-2', expected a weight of 0 or more")]
    [InlineData(new double[] { 3, 11 }, new double[] { 5, 5 }, 10, "own-measures: ratings[1]: '11', expected a rating from 0 to 10")]
    [InlineData(new double[] { 3 }, new double[] { 5, 5 }, 10, "own-measures: weights: 2 values, expected one for each area")]
    [InlineData(new double[] { 3 }, new double[] { 0 }, 0, "own-measures: total: '0', expected more than 0")]
    [InlineData(new double[] { }, new double[] { }, 10, "own-measures: ratings: no area, expected one area or more, named by the person")]
    [InlineData(new double[] { 3 }, new[] { double.NaN }, 10, "own-measures: weights[0]: not a number, expected a weight of 0 or more")]
    public void Points_that_do_not_add_up_are_refused_by_value_and_rule(double[] ratings, double[] weights, double total, string message) =>
        FluentActions.Invoking(() => OwnMeasures.Index([.. ratings], [.. weights], total, Ten)).Should().Throw<MethodException>().Which.Message.Should().Be(message);
}
