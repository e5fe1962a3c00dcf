using SocialEval.Goals;
using SocialEval.Inquiries.Reflecting;
using SocialEval.Journeys;

namespace SocialEval.Tests.Inquiries.Reflecting;

/// <summary>Each alone first, then what is held, dissent kept, then what is decided, or nothing.</summary>
public sealed class ConversationTests
{
    private static readonly Journey Before = Journey.From(Laws.TwoVoices);

    private static readonly GoalVersion Next = new() { Id = "v2", ProposedBy = "alix", ProposedOn = Some.On("2025-06-02"), Wording = Some.Says("alix", "Trouver un travail qui me laisse mes soirées") };

    [Fact]
    public void From_each_ones_notes_to_the_next_version_of_a_goal()
    {
        var after = Reflected.Opened()
            .Write("alix", "Je suis fatiguée")
            .Write("roche", "Je suis allée trop vite", sharedWith: "alix")
            .Hold("On ralentit")
            .Dissent("roche", "Le contrat finit en septembre")
            .Decide("but-v1", Next)
            .Close(Before);

        var reflection = after.Reflections.Should().ContainSingle().Which;
        reflection.Id.Should().Be("r1");
        reflection.On.Should().Be(Some.On("2025-06-02"));
        reflection.AskedBy.Should().Be("alix");
        reflection.Participants.Should().Equal("alix", "roche");
        reflection.TakesUp.Should().Equal(new Citation(ItemKind.Assessment, "a"), new Citation(ItemKind.Assessment, "b"));
        reflection.Notes.Select(note => (note.Id, note.Words.By)).Should().Equal(("r1-alix", "alix"), ("r1-roche", "roche"));
        reflection.Held!.Text.Should().Be("On ralentit");
        reflection.Dissents.Select(dissent => (dissent.By, dissent.Text)).Should().Equal(("roche", "Le contrat finit en septembre"));
        reflection.Decided.Should().Equal("v2");
        after.Goals[0].Versions.Ids().Should().Equal("v1", "v2");
        after.Goals[0].Versions[1].Agreements.Should().BeEmpty("a group's decision is nobody's agreement");
    }

    [Fact]
    public void Nobody_reads_anothers_note_before_everybody_has_written_or_said_they_will_not()
    {
        var alone = Reflected.Opened().Write("roche", "Je suis allée trop vite", sharedWith: "alix");

        alone.Step.Should().Be(ConversationStep.Alone);
        alone.Awaited.Should().Equal("alix");
        alone.NotesFor("alix").Should().BeEmpty();
        alone.NotesFor("roche").Ids().Should().Equal("r1-roche");

        var together = alone.Pass("alix");
        together.Step.Should().Be(ConversationStep.Together);
        together.Awaited.Should().BeEmpty();
        together.NotesFor("alix").Ids().Should().Equal("r1-roche");
    }

    [Fact]
    public void A_note_shared_with_nobody_stays_its_authors_in_the_room_and_in_every_view_after()
    {
        var together = Reflected.Opened().Write("alix", "Je n'ai pas osé le dire").Pass("roche");
        together.NotesFor("roche").Should().BeEmpty();

        var after = together.Hold("On ralentit").Close(Before);
        foreach (var reader in (Reader[])[Reader.Team, Reader.Party("roche"), Reader.Party("service"), Reader.Party("soeur")])
        {
            EveryStatement.WordsIn(after.Parts.Seen(Purpose.Support, reader, on: "2025-07-01")).Should().NotContain("Je n'ai pas osé le dire");
        }

        after.Parts.Seen(Purpose.Support, Reader.Party("alix"), on: "2025-07-01").Reflections[0].Notes.Ids().Should().Equal("r1-alix");
    }

    [Fact]
    public void Until_everybody_is_done_a_note_may_be_written_anew_or_taken_back()
    {
        var anew = Reflected.Opened().Write("alix", "Oui").Write("alix", "Non").Pass("roche");
        anew.NotesFor("alix").Select(note => note.Words.Text).Should().Equal("Non");

        Reflected.Opened().Write("alix", "Oui").Pass("alix").Pass("roche").HoldNothing().Close(Before).Reflections[0].Notes.Should().BeEmpty();
        Reflected.Opened().Pass("alix").Write("alix", "Oui").Pass("roche").NotesFor("alix").Should().ContainSingle();
    }

    [Fact]
    public void Nothing_held_and_nothing_decided_is_a_reflection_all_the_same()
    {
        var after = Reflected.Opened().Pass("alix").Pass("roche").HoldNothing().Close(Before);

        after.Reflections[0].Held.Should().BeNull();
        after.Reflections[0].Decided.Should().BeEmpty();
        after.Goals.Should().Equal(Before.Goals);
    }

    [Fact]
    public void What_is_decided_may_be_a_goal_that_was_not_there()
    {
        var goal = new Goal { Id = "soirees", Versions = [Next with { Id = "soirees-1" }] };

        var after = Reflected.Opened().Pass("alix").Pass("roche").Hold("On commence par les soirées").Decide(goal).Close(Before);

        after.Goals.Ids().Should().Equal("but-v1", "soirees");
        after.Reflections[0].Decided.Should().Equal("soirees-1");
    }

    [Fact]
    public void A_step_out_of_order_is_refused_with_what_it_waits_for()
    {
        var together = Reflected.Opened().Pass("alix").Pass("roche");

        Refused(() => Reflected.Opened().Hold("On ralentit")).Should().Be("$.reflections['r1'].held: what is held together, while notes are awaited, expected a note of 'alix', 'roche' first, or that they will not write");
        Refused(() => Reflected.Opened().Pass("alix").HoldNothing()).Should().Contain("a note of 'roche' first");
        Refused(() => Reflected.Opened().Dissent("alix", "Non")).Should().Be("$.reflections['r1'].dissents: a dissent of 'alix' where nothing is held, expected what the group holds, said first");
        Refused(() => Reflected.Opened().Decide("but-v1", Next)).Should().Contain("a decision, expected a note of 'alix', 'roche' first");
        Refused(() => together.Decide("but-v1", Next)).Should().Contain("a decision, expected what the group holds first, or that it holds nothing");
        Refused(() => together.HoldNothing().Decide("but-v1", Next)).Should().Contain("a decision, expected none, where nothing is held");
        Refused(() => together.HoldNothing().Dissent("alix", "Non")).Should().Contain("where nothing is held");
        Refused(() => together.Hold("Oui").Hold("Non")).Should().Contain("what is held together, a second time, expected it said once; what some hold against it is a dissent");
        Refused(() => together.Write("alix", "Trop tard")).Should().Be("$.reflections['r1'].notes: a note of 'alix', after everybody is done, expected notes written before anybody reads another's");
        Refused(() => together.Pass("alix")).Should().Contain("'alix', who will not write, after everybody is done");
        Refused(() => together.Close(Before)).Should().Contain("a conversation that is not over, expected what the group holds first, or that it holds nothing");
    }

    [Fact]
    public void A_decision_brings_nobodys_agreement()
    {
        var agreed = Next with { Agreements = [Some.Answer("alix")] };

        Refused(() => Reflected.Opened().Pass("alix").Pass("roche").Hold("Oui").Decide("but-v1", agreed))
            .Should().Be("$.reflections['r1'].decided: version 'v2' with agreements, expected a version without: each agrees by their own act, afterwards");
    }

    [Fact]
    public void A_decision_that_cannot_be_is_refused_by_the_verb_that_makes_it() =>
        Refused(() => Reflected.Opened().Pass("alix").Pass("roche").Hold("Oui").Decide("autre", Next).Close(Before)).Should().Be("$.goals: no goal 'autre', expected the id of a goal of this journey");

    [Fact]
    public void Only_those_in_the_room_speak_and_each_in_their_own_words()
    {
        var opened = Reflected.Opened();

        Wrong(() => opened.Write("soeur", "Et moi ?")).Should().StartWith("'soeur' is not in the room; expected one of those taking part in the conversation.");
        Wrong(() => opened.NotesFor("service")).Should().StartWith("'service' is not in the room");
        Wrong(() => opened.Write("alix", "Oui", "soeur")).Should().StartWith("'soeur' is not in the room");
        Wrong(() => opened.Write("roche", Some.Says("alix", "Elle va mieux"))).Should().StartWith("The words are those of 'alix'; expected the own words of 'roche'.");
        Wrong(() => opened.Pass("alix").Pass("roche").HoldNothing().Close(Some.Nadia())).Should().Contain("is about journey 'j-alix'");
    }

    private static string Refused(Action act) => FluentActions.Invoking(act).Should().Throw<InvalidJourneyException>().Which.Message;

    private static string Wrong(Action act) => FluentActions.Invoking(act).Should().Throw<ArgumentException>().Which.Message;
}
