using CsCheck;
using SocialEval.Methods;

namespace SocialEval.Tests.Methods;

/// <summary>Invented ratings; the arithmetic is that of goal-based outcomes (Law and Jacob 2015) and of paired scales.</summary>
public sealed class OwnMeasuresTests
{
    private static readonly RatingScale Ten = new(0, 10, RatingDirection.HigherIsBetter);
    private static readonly Sequence<string> StartAndEnd = ["start", "end"];

    private static readonly Gen<Sequence<OwnArea>> AnyAreas = Gen.Select(Gen.Int[0, 10], Gen.Int[0, 10], Gen.Bool, Gen.Bool)
        .Array[1, 6].Select(ratings => Sequence.Of<OwnArea>([.. ratings.Select((one, place) =>
            new OwnArea($"area {place}", [one.Item3 && place > 0 ? null : one.Item1, one.Item4 && place > 0 ? null : one.Item2]))]));

    [Fact]
    public void Each_goal_has_its_change_and_the_mean_says_of_how_many()
    {
        var result = OwnMeasures.Follow(StartAndEnd, Ten, [new("a", [2, 7]), new("b", [1, 3]), new("c", [4, 4])]);

        result.Areas.Select(area => area.Change).Should().Equal(5, 2, 0);
        result.MeanStart!.Value.Should().BeApproximately(7 / 3.0, 1e-12);
        result.MeanEnd!.Value.Should().BeApproximately(14 / 3.0, 1e-12);
        result.MeanChange.Should().Be(new RatingMean(result.MeanChange!.Value, 3, 3));
        result.MeanChange.Value.Should().BeApproximately(7 / 3.0, 1e-12);
    }

    [Fact]
    public void Better_and_worse_stand_apart()
    {
        var result = OwnMeasures.Follow(StartAndEnd, Ten, [new("sommeil", [2, 7]), new("argent", [6, 3]), new("amis", [4, 4])]);

        result.Better.Select(area => area.Name).Should().Equal("sommeil");
        result.Worse.Select(area => area.Name).Should().Equal("argent");
        result.Same.Select(area => area.Name).Should().Equal("amis");
    }

    [Fact]
    public void What_was_added_dropped_or_replaced_stays_visible()
    {
        var result = OwnMeasures.Follow(
            ["mars", "juin", "octobre"],
            Ten,
            [
                new("papiers", [1, 6, null]),
                new("travail", [null, 2, 5]) { Replaces = "papiers" },
                new("santé", [3, null, 4]),
                new("danse", [null, 8, null]),
                new("vélo", [null, null, null]),
            ]);

        result.Areas.Select(area => area.Presence).Should().Equal(AreaPresence.Dropped, AreaPresence.Added, AreaPresence.Kept, AreaPresence.InBetween, AreaPresence.NeverRated);
        result.Areas[0].Should().Match<AreaCourse>(area => area.ReplacedBy == "travail" && area.From == "mars" && area.To == "juin" && area.Change == 5);
        result.Areas[3].Should().Match<AreaCourse>(area => area.From == "juin" && area.To == null && area.Change == null);
        result.WithoutChange.Select(area => area.Name).Should().Equal("danse", "vélo");
        result.MeanChange.Should().Be(new RatingMean(1, 1, 5));
        result.MeanAtEachTime.Should().Equal(new RatingMean(2, 2, 5), new RatingMean(16 / 3.0, 3, 5), new RatingMean(4.5, 2, 5));
    }

    [Fact]
    public void Where_nothing_was_rated_both_times_there_is_no_mean() =>
        OwnMeasures.Follow(StartAndEnd, Ten, [new("a", [1, null]), new("b", [null, 2])]).MeanChange.Should().BeNull();

    [Fact]
    public void Where_less_is_better_a_fall_is_a_change_for_the_better() =>
        OwnMeasures.Follow(StartAndEnd, new RatingScale(0, 6, RatingDirection.LowerIsBetter), [new("douleur", [5, 2])]).Better.Single().Change.Should().Be(3);

    [Fact]
    public void Two_dimensions_are_followed_apart()
    {
        var result = OwnMeasures.Paired(
            StartAndEnd,
            new RatingScale(1, 10, RatingDirection.HigherIsBetter),
            [new("a", [2, 6]), new("b", [3, 5]), new("c", [4, 4]), new("d", [1, 4]), new("e", [5, 8])],
            [new("a", [2, 7]), new("b", [2, 5]), new("c", [3, 6]), new("d", [1, 3]), new("e", [4, 8])]);

        result.First.MeanStart!.Value.Should().Be(3);
        result.First.MeanChange!.Value.Should().BeApproximately(2.4, 1e-12);
        result.Second.MeanStart!.Value.Should().BeApproximately(2.4, 1e-12);
        result.Second.MeanChange!.Value.Should().BeApproximately(3.4, 1e-12);
    }

    [Fact]
    public void Change_turns_its_sign_where_the_times_change_places() =>
        AnyAreas.Sample(areas =>
        {
            var forth = OwnMeasures.Follow(StartAndEnd, Ten, areas);
            var back = OwnMeasures.Follow(StartAndEnd, Ten, [.. areas.Select(area => area with { Ratings = [.. area.Ratings.Reverse()] })]);
            return forth.Areas.Zip(back.Areas).All(both => both.First.Change == -both.Second.Change)
                && forth.Better.Select(area => area.Name).SequenceEqual(back.Worse.Select(area => area.Name));
        });

    [Fact]
    public void The_order_of_areas_does_not_matter_to_a_mean() =>
        AnyAreas.Sample(areas =>
        {
            var one = OwnMeasures.Follow(StartAndEnd, Ten, areas).MeanEnd;
            var other = OwnMeasures.Follow(StartAndEnd, Ten, [.. areas.Reverse()]).MeanEnd;
            return (one is null && other is null) || (Math.Abs(one!.Value - other!.Value) < 1e-9 && one.Rated == other.Rated);
        });

    [Fact]
    public void No_area_disappears() =>
        AnyAreas.Sample(areas =>
        {
            var result = OwnMeasures.Follow(StartAndEnd, Ten, areas);
            return result.Better.Count + result.Worse.Count + result.Same.Count + result.WithoutChange.Count == areas.Count;
        });

    [Fact]
    public void What_cannot_be_followed_is_refused_by_value_and_rule() =>
        FluentActions.Invoking(() => OwnMeasures.Follow(["mars"], Ten, [new("a", [11]), new("a", [1]), new(" ", [1, 2]) { Replaces = "nobody" }]))
            .Should().Throw<MethodException>().Which.Message.Split(Environment.NewLine).Should().Equal(
                "own-measures: times: one time, expected two times or more",
                "own-measures: areas[1].name: a name that is there already, expected each name once",
                "own-measures: areas[2].name: nothing, expected a name",
                "own-measures: areas[0].ratings[0]: '11', expected a rating from 0 to 10",
                "own-measures: areas[2].ratings: 2 values, expected one rating or none for each time",
                "own-measures: areas[2].replaces: a name no other area has, expected the name of the area it took the place of");

    [Fact]
    public void Nothing_named_is_nothing_to_follow() =>
        FluentActions.Invoking(() => OwnMeasures.Follow(StartAndEnd, Ten, []))
            .Should().Throw<MethodException>().Which.Message.Should().Be("own-measures: areas: no area, expected one area or more, named by the person");

    [Fact]
    public void Both_dimensions_are_of_the_same_areas() =>
        FluentActions.Invoking(() => OwnMeasures.Paired(StartAndEnd, Ten, [new("a", [1, 2])], [new("b", [1, 2])]))
            .Should().Throw<MethodException>().Which.Message.Should().Be("own-measures: second[0].name: another area, expected the areas of the first dimension, in their order");

    [Theory]
    [InlineData(0, 0, "own-measures: scale.highest: '0', expected more than the lowest, 0")]
    [InlineData(double.NaN, 1, "own-measures: scale.lowest: not a number, expected a number of at most 1E+100")]
    public void A_scale_goes_from_one_number_up_to_another(double lowest, double highest, string message) =>
        FluentActions.Invoking(() => new RatingScale(lowest, highest, RatingDirection.HigherIsBetter)).Should().Throw<MethodException>().Which.Message.Should().Be(message);
}
