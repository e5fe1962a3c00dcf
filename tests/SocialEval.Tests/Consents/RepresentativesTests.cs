using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Who answers for somebody: a representative's yes counts in scope where the person said nothing, and any no denies.</summary>
public sealed class RepresentativesTests
{
    private static readonly Consent ForAlix = Some.Yes("tuteur") with { OnBehalfOf = "alix" };
    private static readonly Consent AgainstAlix = Some.No("tuteur") with { OnBehalfOf = "alix" };

    [Fact]
    public void Their_yes_counts_where_the_person_said_nothing() => Mandated(new("alix")).Agreed(ForAlix).Seen().Testimonies.Ids().Should().Equal("parole");

    [Fact]
    public void Their_yes_never_covers_the_persons_no() => Mandated(new("alix")).Agreed(ForAlix, Some.No()).Seen().Testimonies.Should().BeEmpty();

    [Fact]
    public void Their_no_denies_though_the_person_said_yes() => Mandated(new("alix")).Agreed(AgainstAlix, Some.Yes()).Seen().Testimonies.Should().BeEmpty();

    [Fact]
    public void Their_yes_for_themselves_is_none_for_the_person() => Mandated(new("alix")).Agreed(Some.Yes("tuteur")).Seen().Testimonies.Should().BeEmpty();

    [Theory]
    [InlineData(null, true)]
    [InlineData("all", true)]
    [InlineData("support evaluation", true)]
    [InlineData("support", false)]
    [InlineData("patrimoine", false)]
    public void Their_yes_counts_within_their_mandate(string? scope, bool counts) =>
        Mandated(new("alix", scope)).Agreed(ForAlix).Seen().Testimonies.Should().HaveCount(counts ? 1 : 0);

    [Fact]
    public void Their_yes_goes_with_their_mandate()
    {
        var parts = Mandated(new("alix", null, Some.On("2024-01-01"), Some.On("2025-05-31"))).Agreed(ForAlix);
        parts.Seen(on: "2025-05-31").Testimonies.Should().HaveCount(1);
        parts.Seen(on: "2025-06-01").Testimonies.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025", null)]
    [InlineData("2025-06", null)]
    [InlineData(null, "2025")]
    [InlineData(null, "2025-06")]
    public void Their_no_stands_where_their_mandate_may_cover_the_day(string? from, string? to) =>
        Mandated(new("alix", null, from is null ? null : Some.On(from), to is null ? null : Some.On(to))).Agreed(AgainstAlix, Some.Yes()).Seen(on: "2025-06-15").Testimonies.Should().BeEmpty();

    private static JourneyParts Mandated(Representation mandate)
    {
        var parts = Some.Told(Some.Tells());
        return parts with { Parties = [.. parts.Parties.Select(party => party.Id == "tuteur" ? party with { Represents = mandate } : party)] };
    }
}
