using SocialEval.Goals;
using SocialEval.Journeys;
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
        view.Place!.Text.Should().Be(tellsWords ? "Chez sa sœur, à Rennes" : null);
        view.Pauses[0].From.Should().Be(Some.On("2024-07"), "what happened stays, without words");
    }

    [Fact]
    public void Looking_back_does_not_tell_words_that_are_kept_no_longer() =>
        EveryStatement.WordsIn((Whole with { KeepUntil = Some.On("2025-05-01") }).Seen(Purpose.Support, asOf: "2025-02-01")).Should().BeEmpty();

    [Fact]
    public void What_is_kept_no_longer_is_told_to_nobody_not_even_to_its_author() =>
        EveryStatement.WordsIn((Whole with { KeepUntil = Some.On("2025-05-01") }).Seen(Purpose.Support, Reader.Person)).Should().BeEmpty();
}
