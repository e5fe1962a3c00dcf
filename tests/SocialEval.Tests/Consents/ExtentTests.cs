using CsCheck;
using NodaTime;
using SocialEval.Consents;
using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>What is known of a journey beforehand spares looking, and changes nothing in what a reading may see.</summary>
public sealed class ExtentTests
{
    [Fact]
    public void A_view_is_the_same_however_much_is_known_beforehand() =>
        MarkedJourneys.Any.Hold(
            some =>
            {
                Compare(some.Journey, some.Reading);
                var agreed = EverybodyAgrees(some.Journey, some.Reading.Purpose);
                Compare(agreed, some.Reading);
                Compare(agreed, Later(some.Reading));
                Compare(Unbounded(agreed), some.Reading);
                Compare(Unbounded(agreed), Later(some.Reading));
                Compare(Unbounded(some.Journey), Later(some.Reading));
            });

    [Fact]
    public void A_view_with_nothing_to_hold_back_shares_the_lists_of_the_journey()
    {
        var journey = EverybodyAgrees(Some.Nadia(), Purpose.Support);
        var view = journey.View(Later(Some.TeamReading));
        view.Withheld.Should().Be(0);
        view.Goals.IsSameAs(journey.Goals).Should().BeTrue();
        view.Interventions.IsSameAs(journey.Interventions).Should().BeTrue();
        view.Assessments.IsSameAs(journey.Assessments).Should().BeTrue();
        view.Testimonies.IsSameAs(journey.Testimonies).Should().BeTrue();
    }

    [Fact]
    public void Every_role_has_a_place_of_its_own_in_an_extent()
    {
        foreach (var role in Enum.GetValues<PartyRole>())
        {
            var party = new Party { Id = "p", Role = role };
            var extent = default(Extent);
            extent.Hear(party);
            var open = Extent.UntilThe(Day, isUnsignedOpen: false, isMentioningOpen: false);
            extent.IsWithin(open).Should().BeTrue();
            open.ExceptHearing(party);
            extent.IsWithin(open).Should().BeFalse();
            foreach (var other in Enum.GetValues<PartyRole>())
            {
                var said = default(Extent);
                said.Hear(new Party { Id = "p", Role = other });
                said.IsWithin(open).Should().Be(other != role);
            }
        }
    }

    [Fact]
    public void A_date_counts_to_the_last_day_it_may_mean()
    {
        IsUntil("2024-06-01", "2024-06-01").Should().BeTrue();
        IsUntil("2024-06-02", "2024-06-01").Should().BeFalse();
        IsUntil("2024-05", "2024-06-01").Should().BeTrue();
        IsUntil("2024-06", "2024-06-29").Should().BeFalse();
        IsUntil("2024", "2024-12-30").Should().BeFalse();
        IsUntil("2024", "2025-01-01").Should().BeTrue();
    }

    private static LocalDate Day { get; } = new(2024, 6, 1);

    private static bool IsUntil(string date, string day)
    {
        var extent = default(Extent);
        extent.Add(PartialDate.Parse(date));
        return extent.IsWithin(Extent.UntilThe(PartialDate.Parse(day), isUnsignedOpen: false, isMentioningOpen: false));
    }

    private static void Compare(Journey journey, Reading reading) =>
        Seen(journey.View(reading)).Should().Equal(Seen(ViewFilter.View(journey, reading, JourneyExtents.Unknown, 1, out _)));

    private static object?[] Seen(JourneyView view) =>
    [
        view.Id, view.Kind, view.Withheld, view.Silence, view.Themes, view.Place, view.Support, view.Earlier, view.Parties, view.Needs, view.Goals,
        view.Interventions, view.Outcomes, view.Invitations, view.Assessments, view.Testimonies, view.Pauses, view.Reflections, view.Contests, view.Measures, view.Stories,
        view.Markers, view.Significations, view.Placements, view.Ties, view.Questions,
        .. view.Parties.Select(party => (object?)view.CanBeAsked(party.Id)),
    ];

    private static Reading Later(Reading reading) => new(new LocalDate(2030, 1, 1), new LocalDate(2030, 1, 1), reading.Purpose, reading.Reader);

    private static Journey EverybodyAgrees(Journey journey, Purpose purpose)
    {
        var consents = journey.Parties.Select(party => new Consent { Id = $"yes-{party.Id}", By = party.Id, Purpose = purpose, Answer = ConsentAnswer.Given, On = new LocalDate(2000, 1, 1) });
        return Journey.From(journey.Parts with { Consents = [.. consents] });
    }

    // Shared with all who take part, as far as what was shared with some only goes, and kept for good.
    private static Journey Unbounded(Journey journey)
    {
        var parts = journey.Parts with
        {
            KeepUntil = null,
            Parties = Open(journey.Parties),
            Needs = Open(journey.Needs),
            Goals = [.. Open(journey.Goals).Select(goal => goal with { Versions = Open(goal.Versions) })],
            Interventions = Open(journey.Interventions),
            Outcomes = Open(journey.Outcomes),
            Invitations = Open(journey.Invitations),
            Assessments = Open(journey.Assessments),
            Testimonies = Open(journey.Testimonies),
            Pauses = Open(journey.Pauses),
            Reflections = [.. Open(journey.Reflections).Select(reflection => reflection with { Notes = Open(reflection.Notes) })],
            Contests = Open(journey.Contests),
            Measures = Open(journey.Measures),
            Stories = Open(journey.Stories),
            Markers = Open(journey.Markers),
            Significations = Open(journey.Significations),
            Placements = Open(journey.Placements),
            Ties = Open(journey.Ties),
            Questions = Open(journey.Questions),
        };
        return Journey.From(parts);
    }

    private static Sequence<T> Open<T>(Sequence<T> items)
        where T : Item =>
        [.. items.Select(item => item with { SharedWith = null, Source = null, Restricted = null })];
}
