using CsCheck;
using SocialEval.Methods;

namespace SocialEval.Tests.Methods;

/// <summary>Invented ratings; the two missing rules are those of published forms, one of which has two on its own pages.</summary>
public sealed class OwnProfilesTests
{
    private static readonly RatingScale Six = new(0, 6, RatingDirection.LowerIsBetter);
    private static readonly RatingScale Five = new(0, 5, RatingDirection.LowerIsBetter);

    [Fact]
    public void A_profile_is_the_mean_of_what_was_rated()
    {
        OwnMeasures.Profile([new("s1", 5), new("s2", 4), new("a", 6), new("w", 3)], Six, MissingRule.LeaveOut).Mean.Should().Be(4.5);

        var result = OwnMeasures.Profile([new("s1", 5), new("s2", null), new("a", 6), new("w", 3)], Six, MissingRule.LeaveOut);
        result.Mean.Should().BeApproximately(14 / 3.0, 1e-12);
        result.Denominator.Should().Be(3);
        result.Missing.Should().Equal("s2");
    }

    [Fact]
    public void An_item_may_stand_in_for_a_missing_one()
    {
        OwnMeasures.Profile([new("p1", 5), new("p2", 3), new("f", 4), new("w", 2)], Five, MissingRule.StandIn).Should().Match<ProfileResult>(result => result.Total == 14 && result.OutOf == 20);

        var result = OwnMeasures.Profile([new("p1", 5), new("p2", null) { StandIn = "p1" }, new("f", 4), new("w", 2)], Five, MissingRule.StandIn);
        result.Total.Should().Be(16);
        result.Parameters.Should().Contain(new MethodParameter("missing", "stand-in"));
        result.Alternatives.Should().Equal(new Alternative("mean, missing leave-out", 11 / 3.0));
    }

    [Fact]
    public void A_profile_lies_within_its_scale() =>
        Gen.Double[0, 6].Array[1, 6].Sample(ratings =>
            OwnMeasures.Profile([.. ratings.Select((rating, place) => new ProfileItem($"item {place}", rating))], Six, MissingRule.Refuse).Mean is >= 0 and <= 6 + 1e-9);

    [Theory]
    [InlineData(MissingRule.Refuse, "own-measures: items[1].rating: nothing, expected a rating, as the missing rule 'refuse' has it")]
    [InlineData(MissingRule.StandIn, "own-measures: items[1].rating: nothing, expected a rating, or a rated item that stands in")]
    public void A_rule_that_cannot_do_without_an_item_says_so(MissingRule rule, string message) =>
        FluentActions.Invoking(() => OwnMeasures.Profile([new("a", 1), new("b", null)], Six, rule)).Should().Throw<MethodException>().Which.Message.Should().Be(message);

    [Fact]
    public void A_profile_of_nothing_is_refused() =>
        FluentActions.Invoking(() => OwnMeasures.Profile([new("a", null)], Six, MissingRule.LeaveOut))
            .Should().Throw<MethodException>().Which.Message.Should().Be("own-measures: items: no item that is rated, expected one rated item or more");
}
