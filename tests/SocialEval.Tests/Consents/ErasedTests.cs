using System.Text;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Tests.Consents;

/// <summary>What was erased, and what is kept no longer: the words, judgement and level are gone, and a tombstone stays.</summary>
public sealed class ErasedTests
{
    private static readonly JourneyParts Whole = Some.Told(Some.Tells()) with
    {
        Place = new("Chez sa sœur, à Rennes", "35238"),
        Assessments = [Some.Avis("a1", words: "C'est chez moi") with { Level = 1, Rating = new() { Instrument = "exemple", Value = 3 } }],
        Pauses = [new() { Id = "ete", From = Some.On("2024-07"), WishedBy = "alix", Words = Some.Says("alix", "Souffler") }],
    };

    [Fact]
    public void A_tombstone_is_in_the_view_with_its_reason_and_not_a_word_of_what_was_said()
    {
        var journey = Journey.From(Whole).Erase("a1", Some.On("2025-05-01"), ErasureReason.Mistake);
        var assessment = journey.View(Some.TeamReading).Assessments[0];
        assessment.Judgement.Should().BeNull();
        assessment.Level.Should().BeNull();
        assessment.Rating.Should().BeNull();
        assessment.Words!.Text.Should().BeNull();
        assessment.Words.Erased.Should().Be(new Tombstone(Some.On("2025-05-01"), ErasureReason.Mistake));
        assessment.By.Should().Be("alix");
    }

    // Ids are left: they say that something was there, and whose it was.
    [Fact]
    public void Of_what_is_kept_no_longer_nothing_is_left_that_anybody_wrote() => MarkedJourneys.Any.Hold(
        some =>
        {
            var expired = JourneyJson.ToUtf8Bytes(Journey.From(some.Journey.Parts with { KeepUntil = Some.On("2028-01-01") }).Expire(Some.On("2028-02-01")));
            CheckOnlyIds(Encoding.UTF8.GetString(expired));
        },
        usual: 500);

    [Fact]
    public void Of_items_erased_one_by_one_nothing_is_left_that_anybody_wrote() => MarkedJourneys.Any.Hold(
        some =>
        {
            var journey = Journey.From(some.Journey.Parts with { Source = null, Extra = null, Themes = default, Earlier = default, Place = null, Support = null, Consents = default });
            foreach (var item in Everything.Items(journey.Parts))
            {
                try
                {
                    journey = journey.Erase(item.Id, Some.On("2028-02-01"), ErasureReason.AskedByThePerson);
                }
                catch (InvalidJourneyException refused) when (refused.Message.Contains("nothing to erase", StringComparison.Ordinal))
                {
                    // An invitation, or what was erased before.
                }
            }

            CheckOnlyIds(Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(journey)), andSources: true);
        },
        usual: 500);

    [Fact]
    public void Erasing_somebody_leaves_a_tombstone_that_is_read_back()
    {
        var journey = Journey.From(Whole).Erase("roche", Some.On("2025-05-01"), ErasureReason.ThirdParty);

        journey.Parties.Single(party => party.Id == "roche").Should().Match<Party>(party => party.Name == null && party.Function == null && party.Erased == new Tombstone(Some.On("2025-05-01"), ErasureReason.ThirdParty));
        JourneyJson.Read(JourneyJson.ToUtf8Bytes(journey)).Should().Be(journey);
        FluentActions.Invoking(() => Journey.From(journey.Parts with { Parties = [.. journey.Parties.Select(party => party with { Name = "Mme Roche" })] }))
            .Should().Throw<InvalidJourneyException>().WithMessage("*a tombstone beside a name or a function*");
    }

    [Fact]
    public void Nobody_agrees_to_share_what_is_erased_and_anybody_withdraws()
    {
        var journey = Journey.From(Whole).Consent(Some.Yes() with { Id = "avant", On = Some.On("2025-01-01"), Items = ["a1"] }).Erase("a1", Some.On("2025-05-01"), ErasureReason.AskedByThePerson);

        FluentActions.Invoking(() => journey.Consent(Some.Yes() with { Id = "apres", On = Some.On("2025-05-02"), Items = ["a1"] }))
            .Should().Throw<InvalidJourneyException>().WithMessage("*what had been erased by then*");
        journey.Consent(Some.Yes() with { Id = "retrait", On = Some.On("2025-05-02"), Items = ["a1"], Answer = ConsentAnswer.Withdrawn }).Consents.Should().HaveCount(2);
    }

    private static void CheckOnlyIds(string json, bool andSources = false)
    {
        var left = new Exposure().In(json).Words.Where(word => word[2] is not ('i' or 'p' or 'c' or 'j') && !(andSources && word[2] == 's')).ToList();
        if (left.Count > 0)
        {
            throw new Leak($"{string.Join(' ', left)} is left in {json}");
        }
    }

    [Fact]
    public void A_date_that_was_read_out_of_words_is_erased_with_them()
    {
        var read = new Horizon(TimeHorizon.Until(Some.On("2025-09"))) { Words = Some.Says("alix", "à la rentrée"), Derived = true };
        Horizon? Left(Horizon horizon) => Journey.From(Some.JourneyWith(Some.Version() with { Horizon = horizon }))
            .Erase("v1", Some.On("2025-05-01"), ErasureReason.AskedByThePerson).View(Some.TeamReading).Goals[0].Versions[0].Horizon;

        Left(read).Should().BeNull();
        Left(read with { Derived = false })!.Time.Should().Be(read.Time, "it was set as a date");
        Left(read with { Derived = false })!.Words!.Text.Should().BeNull();
    }

    [Fact]
    public void Looking_back_does_not_bring_back_what_was_erased_since()
    {
        var journey = Journey.From(Whole).Erase("parole", Some.On("2025-05-01"), ErasureReason.AskedByThePerson);
        EveryStatement.WordsIn(journey.View(new Reading(new(2025, 2, 1), new(2025, 6, 1), Purpose.Support, Reader.Team)).Testimonies).Should().BeEmpty();
    }

    [Fact]
    public void A_tombstone_follows_the_permissions_of_what_it_stands_for() =>
        Journey.From(Whole.Agreed(Some.No())).Erase("parole", Some.On("2025-05-01"), ErasureReason.AskedByThePerson)
            .View(new Reading(new(2025, 6, 1), Purpose.Evaluation, Reader.Team)).Testimonies.Should().BeEmpty();

    [Theory]
    [InlineData("2025-06-01", "2025-06-01", true)]
    [InlineData("2025-06-01", "2025-06-02", false)]
    [InlineData("2026", "2026-01-01", true)]
    [InlineData("2026", "2026-01-02", false)]
    public void A_journey_is_kept_until_its_day_and_then_no_view_tells_its_words(string keepUntil, string on, bool tellsWords)
    {
        var view = (Whole with { KeepUntil = Some.On(keepUntil) }).Seen(Purpose.Support, on: on);
        EveryStatement.WordsIn(view).Any().Should().Be(tellsWords);
        view.Assessments[0].Judgement.Should().Be(tellsWords ? Judgement.Better : null);
        view.Assessments[0].Level.Should().Be(tellsWords ? 1 : null);
        view.Party("roche")!.Name.Should().Be(tellsWords ? "Mme Roche" : null);
        view.Place?.Text.Should().Be(tellsWords ? "Chez sa sœur, à Rennes" : null);
        view.Place?.Code.Should().Be(tellsWords ? "35238" : null);
        view.Pauses[0].From.Should().Be(Some.On("2024-07"), "what happened stays, without words");
    }

    [Fact]
    public void Looking_back_does_not_tell_words_that_are_kept_no_longer() =>
        EveryStatement.WordsIn((Whole with { KeepUntil = Some.On("2025-05-01") }).Seen(Purpose.Support, asOf: "2025-02-01")).Should().BeEmpty();

    [Fact]
    public void What_is_kept_no_longer_is_told_to_nobody_not_even_to_its_author() =>
        EveryStatement.WordsIn((Whole with { KeepUntil = Some.On("2025-05-01") }).Seen(Purpose.Support, Reader.Person)).Should().BeEmpty();
}
