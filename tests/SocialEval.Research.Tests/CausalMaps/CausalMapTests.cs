using SocialEval.Research.CausalMaps;

namespace SocialEval.Research.Tests.CausalMaps;

public sealed class CausalMapTests
{
    // An invented map of four tellers, small enough to count by hand.
    private static readonly CausalMap Map = CausalMap.Of(
    [
        new("S1", "support group", "less alone", "On se retrouvait le jeudi."), new("S1", "less alone", "goes out"),
        new("S2", "support group", "less alone"), new("S2", "support group", "knows rights"),
        new("S3", "less alone", "goes out"), new("S3", "goes out", "finds training"),
        new("S4", "knows rights", "finds training"), new("S4", "housing", "goes out"),
    ]);

    [Fact]
    public void An_edge_says_how_often_it_was_told_and_by_how_many_people()
    {
        Map.Edges.Select(edge => (edge.Cause, edge.Effect, edge.Citations, string.Join(' ', edge.Tellers))).Should().Equal(
            ("goes out", "finds training", 1, "S3"), ("housing", "goes out", 1, "S4"), ("knows rights", "finds training", 1, "S4"),
            ("less alone", "goes out", 2, "S1 S3"), ("support group", "knows rights", 1, "S2"), ("support group", "less alone", 2, "S1 S2"));
        Map.Edge("support group", "less alone")!.Readings[0].Links[0].Quote.Should().Be("On se retrouvait le jeudi.");
    }

    [Fact]
    public void A_factor_says_how_often_it_was_told_as_an_effect_and_as_a_cause() =>
        Map.Factors.Select(factor => (factor.Name, factor.InCitations, factor.OutCitations, factor.Tellers.Count)).Should().Equal(
            ("finds training", 2, 0, 2), ("goes out", 3, 1, 3), ("housing", 0, 1, 1), ("knows rights", 1, 1, 2), ("less alone", 2, 2, 3), ("support group", 0, 3, 2));

    [Fact]
    public void Somebody_who_says_the_same_twice_is_two_citations_and_one_teller()
    {
        var map = CausalMap.Of([new("S1", "a", "b"), new("S1", "a", "b")]);

        (map.Edges[0].Citations, map.Edges[0].Tellers.Count).Should().Be((2, 1));
    }

    [Fact]
    public void A_way_the_map_shows_and_nobody_told_is_flagged()
    {
        var tracing = Map.Trace("support group", "finds training");

        tracing.IsPathInMap.Should().BeTrue();
        tracing.Tellers.Should().BeEmpty();
        tracing.IsToldByNobody.Should().BeTrue();
        tracing.IsComplete.Should().BeTrue();
        tracing.Paths.Select(path => string.Join(" > ", path.Factors)).Should().Equal(
            "support group > knows rights > finds training", "support group > less alone > goes out > finds training");
        tracing.Paths.Should().OnlyContain(path => path.IsToldByNobody);
    }

    [Fact]
    public void A_way_somebody_told_from_end_to_end_is_theirs()
    {
        var tracing = Map.Trace("support group", "goes out");

        tracing.Tellers.Should().Equal("S1");
        tracing.IsToldByNobody.Should().BeFalse();
        tracing.Paths.Should().ContainSingle().Which.Tellers.Should().Equal("S1");
    }

    [Fact]
    public void Where_nothing_leads_there_nothing_is_flagged()
    {
        var tracing = Map.Trace("housing", "knows rights");

        (tracing.IsPathInMap, tracing.IsToldByNobody, tracing.Paths.Count, tracing.IsComplete).Should().Be((false, false, 0, true));
    }

    [Fact]
    public void Robustness_is_what_has_to_be_left_out_before_nothing_leads_there()
    {
        var robustness = Map.RobustnessBetween("support group", "finds training");

        (robustness.CitationFlow, robustness.TellerFlow).Should().Be((2, 2));
        robustness.CitationCut.Sum(edge => edge.Citations).Should().Be(2);
        robustness.TellerCut.Sum(edge => edge.Tellers.Count).Should().Be(2);
    }

    [Fact]
    public void A_group_of_tellers_has_a_map_of_its_own()
    {
        var map = CausalMap.Of(Map.Links, [new("S1", ["quartier=Nord"]), new("S3", ["quartier=Nord", "âge=jeune"])]);

        map.ToldBy("quartier=Nord").Edges.Select(edge => (edge.Cause, edge.Effect, edge.Citations)).Should().Equal(
            ("goes out", "finds training", 1), ("less alone", "goes out", 2), ("support group", "less alone", 1));
        map.ToldBy("âge=jeune").Tellers.Select(teller => teller.Name).Should().Equal("S3");
        map.ToldBy("âge=vieux").Edges.Should().BeEmpty();
        map.ToldBy(["S2"]).Links.Should().HaveCount(2);
        map.ToldByAtLeast(2).Edges.Select(edge => edge.Effect).Should().Equal("goes out", "less alone");
    }

    [Fact]
    public void Links_that_lead_nowhere_or_from_nobody_are_refused()
    {
        FluentActions.Invoking(() => CausalMap.Of([new("S1", "a", "a")])).Should().Throw<ArgumentException>().WithMessage("Link 1 leads from 'a' to itself.*");
        FluentActions.Invoking(() => CausalMap.Of([new("S1", "a", "b"), new(" ", "a", "b")])).Should().Throw<ArgumentException>().WithMessage("Link 2 has no teller.*");
        FluentActions.Invoking(() => CausalMap.Of([new("S1", "a", "b")], [new("S2", [])])).Should().Throw<ArgumentException>().WithMessage("Teller 'S2' tells no link*");
        FluentActions.Invoking(() => CausalMap.Of([new("S1", "a", "b")], [], [new("a", "c"), new("d", "a")])).Should().Throw<ArgumentException>().WithMessage("'a' is in two pairs of opposites.*");
        FluentActions.Invoking(() => Map.Trace("garden", "goes out")).Should().Throw<ArgumentException>().WithMessage("'garden' is no factor of this map; expected one of 'finds training', *");
        FluentActions.Invoking(() => Map.RobustnessBetween("housing", "housing")).Should().Throw<ArgumentException>().WithMessage("'housing' is at both ends; expected two factors.*");
    }
}
