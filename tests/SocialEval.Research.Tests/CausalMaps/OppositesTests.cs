using SocialEval.Research.CausalMaps;

namespace SocialEval.Research.Tests.CausalMaps;

public sealed class OppositesTests
{
    private static readonly CausalMap Told = CausalMap.Of(
        [
            .. Enumerable.Range(1, 6).Select(teller => new CausalLink($"S{teller}", "support group", "goes out")),
            new("S7", "support group", "stays in"),
            new("S8", "stays in", "sleeps badly"),
            new("S9", "no support group", "stays in"),
        ],
        opposites: [new("goes out", "stays in"), new("support group", "no support group")]);

    [Fact]
    public void Six_who_tell_of_more_and_one_who_tells_of_less_are_not_five()
    {
        var edge = Told.WithOppositesCombined().Edge("support group", "goes out")!;

        edge.Citations.Should().Be(8);
        edge.Readings.Select(reading => (reading.CauseIsOpposite, reading.EffectIsOpposite, reading.Links.Count)).Should().Equal((false, false, 6), (false, true, 1), (true, true, 1));
        edge.Readings[1].Links[0].Should().Be(new CausalLink("S7", "support group", "stays in"));
    }

    [Fact]
    public void Drawn_as_one_or_not_the_links_are_those_that_were_told()
    {
        Told.WithOppositesCombined().Links.Should().Equal(Told.Links);
        Told.AreOppositesCombined.Should().BeFalse();
        Told.Edges.Should().HaveCount(4);
        Told.WithOppositesCombined().Edges.Should().HaveCount(2);
    }

    [Fact]
    public void A_way_that_turns_into_its_opposite_half_way_was_told_by_nobody()
    {
        var one = CausalMap.Of([new("S1", "group", "goes out"), new("S1", "stays in", "sleeps badly")], opposites: [new("goes out", "stays in")]).WithOppositesCombined();

        one.Trace("group", "sleeps badly").IsToldByNobody.Should().BeTrue();
        one.Trace("group", "sleeps badly").Paths.Should().ContainSingle().Which.IsToldByNobody.Should().BeTrue();
    }

    [Fact]
    public void A_way_told_in_opposites_from_end_to_end_is_told()
    {
        var one = CausalMap.Of(
            [new("S1", "no group", "stays in"), new("S1", "stays in", "sleeps badly")],
            opposites: [new("goes out", "stays in"), new("group", "no group")]).WithOppositesCombined();

        one.Trace("group", "sleeps badly").Tellers.Should().Equal("S1");
    }

    [Fact]
    public void What_leads_to_its_own_opposite_stays_readable()
    {
        var one = CausalMap.Of([new("S1", "goes out", "stays in")], opposites: [new("goes out", "stays in")]).WithOppositesCombined();

        one.Edge("goes out", "goes out")!.Readings.Should().ContainSingle().Which.EffectIsOpposite.Should().BeTrue();
    }
}
