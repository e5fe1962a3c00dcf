using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>The reverse of <see cref="LeakTests"/>: to show nothing would be safe, and would silence people. What is plainly
/// permitted is all there, word by word and day by day.</summary>
public sealed class PermittedTests
{
    [Fact]
    public void What_everybody_agreed_to_is_all_there() => MarkedJourneys.Agreed.Hold(CheckAllIsThere);

    [Fact]
    public void Those_taking_part_read_all_of_it_for_support_and_nobody_need_agree() => MarkedJourneys.Supported.Hold(CheckAllIsThere);

    private static void CheckAllIsThere(MarkedCase some)
    {
        var parts = WithoutWhatNoViewTells(some.Journey.Parts);
        var view = some.Journey.View(some.Reading with { Vocabulary = new(new Exposure().Through(parts).Words.Where(MarkedCase.IsOfHost).ToList()) });
        if (some.Reading.Reader.IsOutside)
        {
            CheckOutside(view, parts);
            return;
        }

        (view.Withheld ?? 0).Should().Be(0);
        Check(view.Themes == parts.Themes && view.Place == parts.Place && view.Earlier == parts.Earlier && view.Support == parts.Support, "the journey's frame");
        Check(view.Parties == parts.Parties, "the parties");
        Check(view.Needs == parts.Needs, "the needs");
        Check(view.Goals == parts.Goals, "the goals");
        Check(view.Interventions == parts.Interventions, "the interventions");
        Check(view.Outcomes == parts.Outcomes, "the outcomes");
        Check(view.Invitations == parts.Invitations, "the invitations");
        Check(view.Assessments == parts.Assessments, "the assessments");
        Check(view.Testimonies == parts.Testimonies, "the testimonies");
        Check(view.Pauses == parts.Pauses, "the pauses");
        Check(view.Reflections == parts.Reflections, "the reflections");
        Check(view.Contests == parts.Contests, "the contests");
        Check(view.Measures == parts.Measures, "the measures");
        Check(view.Stories == parts.Stories, "the stories");
        Check(view.Markers == parts.Markers, "the progress markers");
        Check(view.Significations == parts.Significations, "the significations");
        Check(view.Placements == parts.Placements, "the placements");
        Check(view.Ties == parts.Ties, "the ties");
        Check(view.Questions == parts.Questions, "the questions");
    }

    // To an outside reader everybody is a role, every item and recording a number, and nobody has a function; earlier journeys are not theirs
    // to find, nor what a mandate covers beside purposes.
    private static void CheckOutside(JourneyView view, JourneyParts parts)
    {
        var there = new Exposure().Through(view);
        var told = new Exposure().Through(parts with { Earlier = default });
        foreach (var worker in parts.Parties.AsSpan().ToArray().Where(party => party.Role == PartyRole.Professional))
        {
            told.Days.ExceptWith(new Exposure().Through(worker).Days);
        }

        told.Words.RemoveWhere(word => word[2] is 'p' or 'n' or 'f' or 'i' or 'j' or 'm');
        told.Words.ExceptWith(parts.Parties.AsSpan().ToArray().SelectMany(party => party.Represents?.Scope?.Split(' ') ?? []));
        Check(told.Words.IsSubsetOf(there.Words), string.Join(' ', told.Words.Except(there.Words)));
        Check(told.Days.IsSubsetOf(there.Days), string.Join(' ', told.Days.Except(there.Days)));
        view.Parties.Select(party => party.Role).Should().Equal(parts.Parties.Select(party => party.Role));
        view.Withheld.Should().BeNull();
    }

    private static void Check(bool isAllThere, string what) => isAllThere.Should().BeTrue($"{what} may be read");

    private static JourneyParts WithoutWhatNoViewTells(JourneyParts parts) => parts with
    {
        Source = null,
        Extra = null,
        Consents = default,
        Parties = Bare(parts.Parties),
        Needs = Bare(parts.Needs),
        Goals = Bare(parts.Goals, goal => goal with { Versions = Bare(goal.Versions) }),
        Interventions = Bare(parts.Interventions),
        Outcomes = Bare(parts.Outcomes),
        Invitations = Bare(parts.Invitations),
        Assessments = Bare(parts.Assessments),
        Testimonies = Bare(parts.Testimonies),
        Pauses = Bare(parts.Pauses),
        Reflections = Bare(parts.Reflections, reflection => reflection with { Notes = Bare(reflection.Notes) }),
        Contests = Bare(parts.Contests),
        Measures = Bare(parts.Measures),
        Stories = Bare(parts.Stories),
        Markers = Bare(parts.Markers),
        Significations = Bare(parts.Significations),
        Placements = Bare(parts.Placements),
        Ties = Bare(parts.Ties),
        Questions = Bare(parts.Questions),
    };

    private static Sequence<T> Bare<T>(Sequence<T> items, Func<T, T>? within = null)
        where T : Item =>
        [.. items.Select(item => (T)(item with { Source = null, Restricted = null })).Select(item => within?.Invoke(item) ?? item)];
}
