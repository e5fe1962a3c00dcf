using System.Text;
using CsCheck;
using SocialEval.Consents;
using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Consents;

/// <summary>Nothing announces what is held back: to whoever is neither the team nor a sole beneficiary, a report reads the same
/// whether what they may not read exists or not.</summary>
public sealed class NothingAnnouncedTests
{
    private static readonly Evaluation Everybody = new([.. EvaluatorCatalogue.All]);

    private static readonly Gen<(MarkedCase Some, uint Who, uint Which)> AnyAndOne = Gen.Select(MarkedJourneys.Any, Gen.UInt, Gen.UInt);

    [Fact]
    public void A_report_is_the_same_to_the_letter_with_and_without_what_its_reader_may_not_read() => AnyAndOne.Hold(
        any =>
        {
            var (some, who, which) = any;
            var reading = new Reading(some.Reading.AsOf, some.Reading.On, some.Reading.Purpose, Somebody(some.Journey, who));
            var view = some.Journey.ViewWithNames(reading, 1, out var names);
            if (view.Withheld is not null || Unread(some.Journey.Parts, names, which) is not { } unread || Without(some.Journey.Parts, unread) is not { } without)
            {
                return;
            }

            Told(without.View(reading)).Should().Be(Told(view), "{0} '{1}' is not theirs to read", unread.Kind, unread.Id);
        },
        usual: 1_000);

    [Fact]
    public void What_somebody_writes_in_private_changes_nothing_that_others_read() => AnyAndOne.Hold(
        any =>
        {
            var (some, who, which) = any;
            var reading = new Reading(some.Reading.AsOf, some.Reading.On, some.Reading.Purpose, Somebody(some.Journey, who));
            var view = some.Journey.View(reading);
            var writers = some.Journey.Parties.AsSpan().ToArray().Where(party => party.Role == PartyRole.Beneficiary && !reading.Reader.PartyIds.AsSpan().Contains(party.Id)).ToArray();
            if (view.Withheld is not null || writers.Length == 0)
            {
                return;
            }

            var writer = writers[which % writers.Length].Id;
            Told(Journey.From(InPrivate(some.Journey.Parts, writer, reading.AsOf)).View(reading)).Should().Be(Told(view));
        },
        usual: 500);

    [Fact]
    public void How_much_is_held_back_is_told_to_the_team_and_to_a_sole_beneficiary_and_to_nobody_else() => AnyAndOne.Hold(any =>
    {
        var (some, who, _) = any;
        var reader = Somebody(some.Journey, who);
        var beneficiaries = some.Journey.Parties.AsSpan().ToArray().Where(party => party.Role == PartyRole.Beneficiary).ToArray();
        var isTold = reader.Kind == ReaderKind.Team || (reader.Kind == ReaderKind.Party && beneficiaries.Length == 1 && beneficiaries[0].Id == reader.PartyId);
        var report = Everybody.Run(some.Journey.View(new Reading(some.Reading.AsOf, some.Reading.On, some.Reading.Purpose, reader)));
        (report.Withheld is not null).Should().Be(isTold);
        report.ToText("en").Contains("This page says what you may read here.", StringComparison.Ordinal).Should().Be(!isTold);
        if (!isTold)
        {
            report.Reason.Should().BeNull();
        }
    });

    [Fact]
    public void No_evaluator_says_that_something_is_not_shared_or_not_agreed() => MarkedJourneys.Any.Hold(some =>
    {
        foreach (var appraisal in Everybody.Run(some.Journey.View(some.Reading)).Appraisals)
        {
            appraisal.Reason.Should().NotBe(Silence.NotShared).And.NotBe(Silence.NotAgreed);
        }
    });

    [Fact]
    public void To_the_team_a_report_says_once_why_it_says_nothing()
    {
        var nobody = Some.JourneyWith(Some.Version());
        var report = Everybody.Run(nobody.Seen(Purpose.Evaluation));
        report.Reason.Should().Be(Silence.NotAgreed);
        report.ToText("en").Split("the agreement of those concerned is not recorded").Should().HaveCount(2);
        var read = ReportJson.Read(ReportJson.ToUtf8Bytes(report), [.. EvaluatorCatalogue.All]);
        read.Reason.Should().Be(Silence.NotAgreed);
        read.ToText("en").Should().Be(report.ToText("en"));
    }

    [Fact]
    public void An_answer_given_in_private_leaves_an_invitation_as_it_was_to_all_but_the_team()
    {
        var asked = Some.Neighbours() with { Invitations = [Some.InvitedToSay(to: "ana")] };
        var answered = asked with { Assessments = [Some.Avis("a", "ana", words: "Je n'en peux plus.") with { SharedWith = [] }] };
        var reading = new Reading(Some.FirstOfJune2025, Purpose.Support, Reader.Party("roche"));
        Told(Journey.From(answered).View(reading)).Should().Be(Told(Journey.From(asked).View(reading)));
        Journey.From(answered).View(reading).Invitations.Should().ContainSingle();
        Journey.From(answered).View(new Reading(Some.FirstOfJune2025, Purpose.Support, Reader.Team)).Invitations.Should().BeEmpty("the team is told of no silence where there was an answer");
    }

    private static string Told(JourneyView view)
    {
        var report = Everybody.Run(view);
        return $"{Encoding.UTF8.GetString(ReportJson.ToUtf8Bytes(report))}\n{report.ToText("fr")}\n{report.ToMarkdown("en")}\n{view.Withheld}";
    }

    private static Reader Somebody(Journey journey, uint which)
    {
        var persons = journey.TakingPart(Some.FirstOfJune2025);
        var place = (int)(which % (uint)(journey.Parties.Count + 4));
        return place < journey.Parties.Count ? Reader.Party(journey.Parties[place].Id)
            : (place - journey.Parties.Count) switch
            {
                0 => Reader.Team,
                1 => Reader.Institution,
                2 => Reader.Researcher,
                _ when persons.IsEmpty => Reader.Institution,
                _ => Reader.Together([.. persons.Ids()]),
            };
    }

    // A correction that may not be read takes with it what it corrects, which then is not theirs to read either.
    private static Item? Unread(JourneyParts parts, ViewNames names, uint which)
    {
        var unread = Everything.Items(parts).Where(item => item is not (Party or GoalVersion or Note) && item.Rectifies is null && names.Of(new Citation(item.Kind, item.Id)) is null).ToArray();
        return unread.Length == 0 ? null : unread[which % unread.Length];
    }

    private static Journey? Without(JourneyParts parts, Item unread)
    {
        try
        {
            return Journey.From(parts with
            {
                Needs = But(parts.Needs, unread), Goals = But(parts.Goals, unread), Interventions = But(parts.Interventions, unread),
                Outcomes = But(parts.Outcomes, unread), Invitations = But(parts.Invitations, unread), Assessments = But(parts.Assessments, unread),
                Testimonies = But(parts.Testimonies, unread), Pauses = But(parts.Pauses, unread), Reflections = But(parts.Reflections, unread),
                Contests = But(parts.Contests, unread), Measures = But(parts.Measures, unread), Stories = But(parts.Stories, unread),
                Markers = But(parts.Markers, unread), Significations = But(parts.Significations, unread), Placements = But(parts.Placements, unread),
                Ties = But(parts.Ties, unread), Questions = But(parts.Questions, unread),
            });
        }
        catch (InvalidJourneyException)
        {
            return null; // Something else speaks of it.
        }
    }

    private static Sequence<T> But<T>(Sequence<T> items, Item unread)
        where T : Item => [.. items.AsSpan().ToArray().Where(item => item.Kind != unread.Kind || item.Id != unread.Id)];

    private static JourneyParts InPrivate(JourneyParts parts, string by, PartialDate on) => parts with
    {
        Testimonies = [.. parts.Testimonies, new Testimony { Id = "prive-1", Words = new("Il compte mes pas.", by), On = on, SharedWith = [] }],
        Needs = [.. parts.Needs, new Need { Id = "prive-2", What = new("Un endroit à moi", by), On = on, SharedWith = [] }],
        Pauses = [.. parts.Pauses, new Pause { Id = "prive-3", WishedBy = by, From = on, SharedWith = [] }],
        Assessments = [.. parts.Assessments, .. Abouts(parts).Select((about, place) => new Assessment { Id = $"prive-a{place}", By = by, About = about, On = Lawful.InTheLifeOf(parts.Parties, by, on), Judgement = Judgement.Worse, Words = new("Pas bien.", by), SharedWith = [] })],
        Contests = [.. parts.Contests, .. Abouts(parts).Select((about, place) => new Contest { Id = $"prive-c{place}", By = by, Contested = about, On = on, Words = new("Non.", by), SharedWith = [] })],
    };

    private static IEnumerable<Citation> Abouts(JourneyParts parts) =>
        parts.Goals.Ids().Select(id => new Citation(ItemKind.Goal, id)).Concat(parts.Outcomes.Ids().Select(id => new Citation(ItemKind.Outcome, id)));
}
