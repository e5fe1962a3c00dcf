using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Who takes part on a day: for whom a page of a meeting is written where nobody is named.</summary>
public sealed class TakingPartTests
{
    [Theory]
    [InlineData(PartyRole.Relative, true)]
    [InlineData(PartyRole.LegalRepresentative, true)]
    [InlineData(PartyRole.Interpreter, true)]
    [InlineData(PartyRole.Peer, true)]
    [InlineData(PartyRole.Organisation, false)]
    [InlineData(PartyRole.Elected, false)]
    public void Persons_take_part_and_organisations_do_not(PartyRole role, bool takesPart) =>
        TakingPart(new Party { Id = "autre", Role = role }).Contains("autre").Should().Be(takesPart);

    [Fact]
    public void Whoever_left_before_the_day_does_not_take_part() =>
        TakingPart(new Party { Id = "avant", Role = PartyRole.Professional, To = PartialDate.Parse("2025-05") }).Should().NotContain("avant");

    [Fact]
    public void Whoever_comes_after_the_day_does_not_take_part() =>
        TakingPart(new Party { Id = "apres", Role = PartyRole.Professional, From = PartialDate.Parse("2025-06-02") }).Should().NotContain("apres");

    [Fact]
    public void Whoever_died_does_not_take_part() =>
        TakingPart(new Party { Id = "mort", Role = PartyRole.Relative, DeceasedOn = PartialDate.Parse("2025") }).Should().NotContain("mort");

    [Fact]
    public void Those_taking_part_can_read_together() => MarkedJourneys.Any.Hold(some =>
    {
        var ids = some.Journey.TakingPart(some.Reading.On).Ids().ToArray();
        if (ids.Length > 0)
        {
            some.Journey.View(new Reading(some.Reading.AsOf, some.Reading.On, some.Reading.Purpose, Reader.Together(ids))).Withheld.Should().BeNull();
        }
    });

    private static List<string> TakingPart(Party other) =>
        [.. Journey.From(Some.JourneyWith(Some.Version()) with { Parties = [Some.Alix, new Party { Id = "roche", Role = PartyRole.Professional }, other] }).TakingPart(Some.FirstOfJune2025).Ids()];
}
