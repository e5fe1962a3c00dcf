using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Each alone first, then what the group holds, dissent kept: and who may read which.</summary>
public sealed class ReflectionsTests
{
    private static readonly JourneyParts Bilan = Some.JourneyWith(Some.Version()) with
    {
        Reflections =
        [
            new()
            {
                Id = "bilan",
                Participants = ["alix", "roche", "soeur"],
                Notes =
                [
                    new() { Id = "note-alix", Words = Some.Says("alix", "Je n'ai pas osé le dire") },
                    new() { Id = "note-roche", Words = Some.Says("roche", "Je suis allée trop vite"), SharedWith = [] },
                    new() { Id = "note-soeur", Words = Some.Says("soeur", "On ne me demande rien") },
                ],
                Held = Some.Says(null, "On se revoit au printemps"),
                Dissents = [Some.Says("alix", "Pas si tôt"), Some.Says("soeur", "Plus tôt")],
            },
        ],
    };

    [Fact]
    public void A_private_note_is_in_no_view_but_its_authors()
    {
        var parts = Bilan.Agreed([.. from party in Bilan.Parties from purpose in Enum.GetValues<Purpose>() select Some.Yes(party.Id, purpose)]);
        foreach (var purpose in Enum.GetValues<Purpose>())
        {
            foreach (var reader in (Reader[])[Reader.Team, Reader.Person, Reader.Institution, Reader.Researcher, Reader.Party("service"), Reader.Party("soeur")])
            {
                EveryStatement.WordsIn(parts.Seen(purpose, reader)).Should().NotContain("Je suis allée trop vite");
            }
        }

        parts.Seen(Purpose.Support, Reader.Party("roche")).Reflections[0].Notes.Ids().Should().Equal("note-alix", "note-roche", "note-soeur");
    }

    [Fact]
    public void Notes_and_dissents_follow_their_speaker_and_what_is_held_needs_everybody_who_took_part()
    {
        var view = Bilan.Agreed(Some.Yes()).Seen();
        view.Reflections[0].Notes.Ids().Should().Equal("note-alix");
        view.Reflections[0].Dissents.Select(dissent => dissent.Text).Should().Equal("Pas si tôt");
        view.Reflections[0].Held.Should().BeNull("the sister did not consent");

        var all = Bilan.Agreed(Some.Yes(), Some.Yes("soeur")).Seen();
        all.Reflections[0].Held!.Text.Should().Be("On se revoit au printemps");
        all.Reflections[0].Notes.Ids().Should().Equal("note-alix", "note-soeur");
        all.Reflections[0].Dissents.Should().HaveCount(2);
    }

    [Fact]
    public void A_reflection_a_person_took_part_in_needs_their_consent() => Bilan.Agreed(Some.No(), Some.Yes("soeur")).Seen().Reflections.Should().BeEmpty();
}
