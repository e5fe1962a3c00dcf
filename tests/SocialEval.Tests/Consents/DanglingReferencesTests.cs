using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Consents;

/// <summary>What speaks of something that is not in the view.</summary>
public sealed class DanglingReferencesTests
{
    private static readonly Restriction Restricted = new(Some.On("2025-01-01"));

    [Fact]
    public void An_invitation_is_there_only_where_every_answer_to_it_is()
    {
        var parts = Some.Voiced(Some.Avis("oui"), Some.Avis("non") with { SharedWith = [] }) with { Invitations = [Some.InvitedToSay()] };
        parts.Seen(Purpose.Support).Assessments.Ids().Should().Equal("oui");
        parts.Seen(Purpose.Support).Invitations.Should().BeEmpty("else an answer would be told as silence");
        parts.Seen(Purpose.Support, Reader.Person).Invitations.Should().HaveCount(1);
    }

    [Fact]
    public void An_invitation_nobody_answered_is_there() =>
        (Some.Voiced() with { Invitations = [Some.InvitedToSay()] }).Agreed(Some.Yes()).Seen().Invitations.Should().HaveCount(1);

    [Fact]
    public void An_invitation_goes_when_its_answer_came_after_the_day_read()
    {
        var parts = Some.Voiced(Some.Avis("a1", on: "2025-03-01")) with { Invitations = [Some.InvitedToSay()] };
        parts.Seen(Purpose.Support, asOf: "2025-02-15").Invitations.Should().BeEmpty();
        parts.Seen(Purpose.Support).Invitations.Should().HaveCount(1);
    }

    [Fact]
    public void An_invitation_answered_on_behalf_goes_with_that_answer()
    {
        var parts = Some.Voiced(Some.Avis("a1", "tuteur") with { OnBehalfOf = "alix" }) with { Invitations = [Some.InvitedToSay()] };
        parts.Agreed(Some.Yes()).Seen().Invitations.Should().BeEmpty("the guardian did not consent to being read");
        parts.Agreed(Some.Yes(), Some.Yes("tuteur")).Seen().Invitations.Should().HaveCount(1);
    }

    [Fact]
    public void What_is_about_something_hidden_goes_with_it_and_no_reference_tells_its_id()
    {
        var parts = Some.JourneyWith(Some.Version()) with
        {
            Needs = [new() { Id = "besoin", What = Some.Says("alix", "Dormir"), Restricted = Restricted }],
            Outcomes =
            [
                new() { Id = "cache", What = Some.Says("alix", "Un bail"), Restricted = Restricted },
                new() { Id = "vu", What = Some.Says("alix", "Les clés"), Contributions = [new() { Of = new(ItemKind.Outcome, "cache"), Words = Some.Says("alix", "D'abord le bail") }] },
            ],
            Assessments = [Some.Avis("avis") with { About = new(ItemKind.Outcome, "cache") }],
            Invitations = [Some.InvitedToSay() with { About = new(ItemKind.Outcome, "cache") }],
            Contests = [new() { Id = "conteste", Contested = new(ItemKind.Assessment, "avis"), By = "alix" }],
            Reflections = [new() { Id = "bilan", Participants = ["alix"], TakesUp = [new(ItemKind.Outcome, "cache"), new(ItemKind.Outcome, "vu")] }],
        };
        parts = parts with { Goals = [parts.Goals[0] with { Meets = ["besoin"] }] };

        var view = parts.Agreed(Some.Yes()).Seen();
        view.Outcomes.Ids().Should().Equal("vu");
        view.Outcomes[0].Contributions.Should().BeEmpty();
        view.Assessments.Should().BeEmpty();
        view.Invitations.Should().BeEmpty();
        view.Contests.Should().BeEmpty("what it contests is about something hidden");
        view.Reflections[0].TakesUp.Should().Equal(new Citation(ItemKind.Outcome, "vu"));
        view.Goals[0].Meets.Should().BeEmpty();
        parts.Seen(Purpose.Support).Withheld.Should().Be(0);
    }

    [Fact]
    public void An_item_goes_with_its_correction()
    {
        var parts = Some.Voiced(Some.Avis("faux", "roche"), Some.Avis("juste", "roche", judgement: Judgement.Worse) with { Rectifies = "faux", SharedWith = [] });
        parts.Seen(Purpose.Support).Assessments.Should().BeEmpty("what was wrong is not told as if it were right");
        parts.Seen(Purpose.Support, Reader.Party("roche")).Assessments.Ids().Should().Equal("faux", "juste");
    }

    [Fact]
    public void A_version_goes_with_its_correction_and_a_goal_with_its_last_version()
    {
        var right = Some.Version("v2", on: "2024-02-01", words: "Se reposer") with { Rectifies = "v1" };
        Goal[] Seen(params GoalVersion[] versions) => [.. (Some.JourneyWith() with { Goals = [new() { Id = "but", Versions = [.. versions] }] }).Agreed(Some.Yes()).Seen().Goals];

        Seen(Some.Version(), right)[0].Versions.Should().HaveCount(2);
        Seen(Some.Version(), right with { Restricted = Restricted }).Should().BeEmpty();
        Seen(Some.Version(), right with { Restricted = Restricted }, Some.Version("v3", on: "2024-03-01"))[0].Versions.Ids().Should().Equal("v3");
    }

    [Fact]
    public void A_note_goes_with_its_correction()
    {
        var right = new Note { Id = "n2", Words = Some.Says("alix", "Je voulais dire autre chose"), Rectifies = "n1" };
        IEnumerable<string> Seen(Note corrected) =>
            (Some.JourneyWith() with { Reflections = [new() { Id = "bilan", Participants = ["alix", "roche"], Notes = [new() { Id = "n1", Words = Some.Says("alix", "Non") }, corrected] }] })
            .Seen(Purpose.Support).Reflections[0].Notes.Ids();

        Seen(right).Should().Equal("n1", "n2");
        Seen(right with { SharedWith = [] }).Should().BeEmpty();
    }

    [Fact]
    public void An_item_that_corrects_a_hidden_one_stays_and_does_not_name_it()
    {
        var parts = Some.Voiced(Some.Avis("faux", "roche") with { Restricted = Restricted }, Some.Avis("juste", "roche") with { Rectifies = "faux" }).Agreed(Some.Yes());
        parts.Seen().Assessments.Should().ContainSingle().Which.Rectifies.Should().BeNull();
    }
}
