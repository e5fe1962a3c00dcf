using NodaTime;
using SocialEval.Methods.OutcomeMapping;

namespace SocialEval.Tests.Methods.OutcomeMapping;

public sealed class OutcomeJournalTests
{
    private static readonly OutcomeJournal Open = OutcomeJournal.Open(
        [new("bailleur", "Le bailleur décide des travaux avec les habitants.")],
        [new("m1", "bailleur", MarkerDepth.ExpectToSee, "Il vient aux réunions."), new("m2", "bailleur", MarkerDepth.LoveToSee, "Il confie un budget.")]);

    [Fact]
    public void What_was_seen_of_a_marker_stands_in_the_order_of_time()
    {
        var journal = Open.Note(Seen("m1", 7, MarkerSeen.Medium)).Note(Seen("m1", 1, MarkerSeen.Low)).Note(Seen("m2", 1, MarkerSeen.High));

        journal.Trajectory("m1").Select(entry => entry.Seen).Should().Equal(MarkerSeen.Low, MarkerSeen.Medium);
        journal.Trajectory("m2").Should().ContainSingle("what one would love to see may come first");
    }

    [Fact]
    public void A_marker_that_was_not_seen_needs_nobody() =>
        Open.Note(Seen("m1", 1, MarkerSeen.NotSeen) with { Who = [] }).Entries.Should().ContainSingle();

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Refusals.Of(() => Open.Note(Seen("m9", 1, MarkerSeen.Low) with { Who = [], Story = "", To = new LocalDate(2023, 1, 1) })).Should().Equal(
            "outcome-mapping: entry.marker: 'm9', which is not here, expected one of the markers",
            "outcome-mapping: entry.to: a day before the period begins, expected a period that ends when it begins or after",
            "outcome-mapping: entry.story: nothing, expected what happened, in words",
            "outcome-mapping: entry.who: nobody, expected of whom it was seen");
        Refusals.Of(() => Open.Trajectory("m9")).Should().ContainSingle();
        Refusals.Of(() => OutcomeJournal.Open([], [])).Should().Equal("outcome-mapping: partners: none, expected one or more");
        Refusals.Of(() => OutcomeJournal.Open([new("a", "…")], [new("m", "b", MarkerDepth.LikeToSee, "…"), new("m", "a", MarkerDepth.LikeToSee, "")])).Should().Equal(
            "outcome-mapping: markers[1]: 'm' again, expected each once",
            "outcome-mapping: markers[0]: of 'b', who is not here, expected one of the partners",
            "outcome-mapping: markers[1]: no words, expected what one would see");
    }

    private static JournalEntry Seen(string marker, int month, MarkerSeen seen) =>
        new(marker, new LocalDate(2024, month, 1), new LocalDate(2024, month, 28), seen, ["bailleur"], "…");
}
