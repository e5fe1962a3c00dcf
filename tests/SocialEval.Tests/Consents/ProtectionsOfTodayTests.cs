using CsCheck;
using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Yesterday's content is read under today's protections.</summary>
public sealed class ProtectionsOfTodayTests
{
    private static readonly Gen<(MarkedCase Some, uint Which, uint How)> AnyAndOne = Gen.Select(MarkedJourneys.Any, Gen.UInt, Gen.UInt);

    [Fact]
    public void What_was_refused_kept_to_fewer_or_erased_since_is_read_as_it_is_read_today() => AnyAndOne.Hold(any =>
    {
        var (some, which, how) = any;
        if (Protected(some, which, how) is not { } latest)
        {
            return;
        }

        var then = new Exposure().Through(some.Journey.UnderProtectionsOf(latest).View(some.Reading)).Words;
        then.Except(new Exposure().Through(latest.View(some.Reading)).Words).Should().BeEmpty("today it may not be read");
        then.Except(new Exposure().Within(some.Journey.Parts).Words).Should().BeEmpty("it was not known then");
    });

    [Fact]
    public void Under_its_own_protections_a_journey_is_read_as_it_is() => MarkedJourneys.Any.Hold(some =>
        new Exposure().Through(some.Journey.UnderProtectionsOf(some.Journey).View(some.Reading)).Words
            .Should().BeEquivalentTo(new Exposure().Through(some.Journey.View(some.Reading)).Words));

    [Fact]
    public void What_is_no_longer_there_is_erased_and_shared_with_nobody()
    {
        var parts = Some.Told(Some.Tells("hiver"), Some.Tells("printemps"));
        var latest = Journey.From(parts with { Testimonies = [parts.Testimonies[0]] });
        var then = Journey.From(parts).UnderProtectionsOf(latest);
        then.Testimonies[1].Words.Text.Should().BeNull();
        then.View(new Reading(Some.FirstOfJune2025, Purpose.Support, Reader.Team)).Testimonies.Ids().Should().Equal("hiver");
    }

    [Fact]
    public void A_refusal_of_somebody_who_came_since_stands()
    {
        var parts = Some.Told(Some.Tells()).Agreed(Some.Yes());
        var latest = Journey.From(parts with
        {
            Parties = [.. parts.Parties, new Party { Id = "nouvelle", Role = PartyRole.LegalRepresentative, Represents = new("alix") }],
            Consents = [.. parts.Consents, Some.No("nouvelle") with { OnBehalfOf = "alix" }],
        });
        Journey.From(parts).UnderProtectionsOf(latest).Parts.Seen().Testimonies.Should().BeEmpty();
    }

    [Fact]
    public void Another_journey_protects_nothing()
    {
        var other = () => Some.Nadia().UnderProtectionsOf(Journey.From(Some.JourneyWith(Some.Version())));
        other.Should().Throw<ArgumentException>().WithMessage("The latest state is of journey *");
    }

    private static Journey? Protected(MarkedCase some, uint which, uint how)
    {
        var items = Everything.Items(some.Journey.Parts);
        if (items.Count == 0 || some.Journey.Parties.IsEmpty)
        {
            return null;
        }

        var item = items[(int)(which % items.Count)].Id;
        try
        {
            return (how % 4) switch
            {
                0 => some.Journey.Refuse("refus", some.Journey.Parties[(int)(which % some.Journey.Parties.Count)].Id, some.Reading.Purpose, some.Reading.On),
                1 => some.Journey.Share(item),
                2 => some.Journey.Restrict(item, new Restriction(some.Reading.On)),
                _ => some.Journey.Erase(item, some.Reading.On, ErasureReason.ThirdParty),
            };
        }
        catch (InvalidJourneyException)
        {
            return null; // Nothing to erase in it.
        }
    }
}
