using CsCheck;
using SocialEval.Research.CausalMaps;

namespace SocialEval.Research.Tests.CausalMaps;

public sealed class CausalMapLawsTests
{
    private static readonly Gen<CausalLink[]> AnyLinks =
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 5], Gen.Int[0, 5])
            .Where((_, cause, effect) => cause != effect)
            .Select((teller, cause, effect) => new CausalLink($"S{teller}", $"f{cause}", $"f{effect}"))
            .Array[1, 14];

    [Fact]
    public void Flow_is_the_least_that_a_cut_can_hold() => AnyLinks.Sample(links =>
    {
        var map = CausalMap.Of([.. links, new("S1", "f0", "f6"), new("S1", "f6", "f5")]);

        var robustness = map.RobustnessBetween("f0", "f5");

        robustness.CitationFlow.Should().Be(LeastCut(map, edge => edge.Citations));
        robustness.TellerFlow.Should().Be(LeastCut(map, edge => edge.Tellers.Count));
        robustness.CitationCut.Sum(edge => edge.Citations).Should().Be(robustness.CitationFlow);
        map.ToldBy("nobody").Edges.Should().BeEmpty();
    });

    [Fact]
    public void The_ways_are_all_the_ways_there_are_and_each_is_told_by_who_told_every_step() => AnyLinks.Sample(links =>
    {
        var map = CausalMap.Of([.. links, new("S1", "f0", "f6"), new("S1", "f6", "f5")]);

        var tracing = map.Trace("f0", "f5");

        tracing.IsComplete.Should().BeTrue();
        var all = Ways(map, ["f0"]).ToArray();
        tracing.Paths.Select(path => string.Join(' ', path.Factors)).Should().BeEquivalentTo(all.Select(way => string.Join(' ', way)));
        tracing.Paths.Select(path => path.Factors.Count).Should().BeInAscendingOrder();
        foreach (var path in tracing.Paths)
        {
            var tellers = map.Tellers.Select(teller => teller.Name).Where(teller => path.Factors.Zip(path.Factors.Skip(1)).All(step =>
                map.Links.Any(link => link.Teller == teller && link.Cause == step.First && link.Effect == step.Second)));
            path.Tellers.Should().Equal(tellers);
        }

        tracing.Tellers.Should().BeEquivalentTo(tracing.Paths.SelectMany(path => path.Tellers).Distinct());
    });

    [Fact]
    public void Every_link_is_in_one_edge_and_counted_once_on_each_side() => AnyLinks.Sample(links =>
    {
        var map = CausalMap.Of([.. links]);

        map.Edges.SelectMany(edge => edge.Readings).SelectMany(reading => reading.Links).Should().BeEquivalentTo(links);
        map.Factors.Sum(factor => factor.InCitations).Should().Be(links.Length);
        map.Factors.Sum(factor => factor.OutCitations).Should().Be(links.Length);
    });

    [Fact]
    public void More_ways_than_are_looked_for_are_said_to_be_more()
    {
        var links = from cause in Enumerable.Range(0, 12) from effect in Enumerable.Range(0, 12) where cause != effect select new CausalLink("S1", $"f{cause}", $"f{effect}");

        var tracing = CausalMap.Of([.. links]).Trace("f0", "f11", most: 50);

        (tracing.Paths.Count, tracing.IsComplete).Should().Be((50, false));
        tracing.Paths[0].Factors.Should().Equal("f0", "f11");
    }

    private static int LeastCut(CausalMap map, Func<CausalEdge, int> capacity)
    {
        var others = map.Factors.Select(factor => factor.Name).Where(name => name is not ("f0" or "f5")).ToArray();
        return Enumerable.Range(0, 1 << others.Length).Min(mask =>
        {
            bool IsWithStart(string name) => name == "f0" || (name != "f5" && (mask & (1 << Array.IndexOf(others, name))) != 0);
            return map.Edges.Where(edge => IsWithStart(edge.Cause) && !IsWithStart(edge.Effect)).Sum(capacity);
        });
    }

    private static IEnumerable<string[]> Ways(CausalMap map, string[] sofar) => sofar[^1] == "f5"
        ? [sofar]
        : map.Edges.Where(edge => edge.Cause == sofar[^1] && !sofar.Contains(edge.Effect)).SelectMany(edge => Ways(map, [.. sofar, edge.Effect]));
}
