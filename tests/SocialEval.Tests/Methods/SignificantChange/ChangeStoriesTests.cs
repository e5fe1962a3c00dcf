using NodaTime;
using SocialEval.Methods;
using SocialEval.Methods.SignificantChange;

namespace SocialEval.Tests.Methods.SignificantChange;

public sealed class ChangeStoriesTests
{
    private static readonly LocalDate Day = new(2024, 5, 10);
    private static readonly Sequence<PanelMember> Panel = [new("rosa", "habitante"), new("karim", "travailleur social")];

    [Fact]
    public void Any_other_change_and_unwelcome_change_are_always_there()
    {
        ChangeStories.Begin("logement").Domains.Should().Equal("logement", "any-other-change", "unwelcome-change");
        ChangeStories.Begin().Domains.Should().Equal("any-other-change", "unwelcome-change");
        ChangeStories.Begin(ChangeStories.UnwelcomeChange).Domains.Should().Equal("any-other-change", "unwelcome-change");
    }

    [Fact]
    public void What_was_not_chosen_and_what_no_panel_read_stays_and_shows()
    {
        var stories = Told("a", "b", "c").Open("r1", 1, Panel, ChoosingMethod.Discussion, ["a", "b"]).Choose("r1", Day, ["b"], "Elle montre que le temps donné compte.");

        stories.Rounds[0].NotChosen.Should().Equal("a");
        stories.ReadByNoPanel.Should().Equal("c");
        stories.Stories.Should().HaveCount(3);
    }

    [Fact]
    public void Every_teller_is_told_whether_their_story_was_chosen_or_not()
    {
        var stories = Told("a", "b").Open("r1", 1, Panel, ChoosingMethod.Majority, ["a", "b"]).Choose("r1", Day, ["b"], "raison", [new("rosa", "Je préférais la première.")]);

        stories.FeedbackDue.Should().Equal(new FeedbackDue("r1", "teller-a"), new FeedbackDue("r1", "teller-b"));
        Refusals.Of(() => stories.Conclude()).Should().Equal(
            "significant-change: round 'r1': 'teller-a' has not been told, expected every teller told what was chosen, and why",
            "significant-change: round 'r1': 'teller-b' has not been told, expected every teller told what was chosen, and why");
        var done = stories.FeedBack("r1", "teller-a", Day, "…").FeedBack("r1", "teller-b", Day, "…").Conclude();
        done.IsConcluded.Should().BeTrue();
        done.Rounds[0].Selection!.Dissents.Should().ContainSingle();
    }

    [Fact]
    public void A_story_is_read_back_before_a_panel_reads_it()
    {
        var told = ChangeStories.Begin("logement").Tell("a", "amina", "logement", "…", "…");

        Refusals.Of(() => told.Open("r1", 1, Panel, ChoosingMethod.Majority, ["a"])).Should().Equal("significant-change: round.stories[0]: 'a', which was not read back as it stands, expected a story its teller has confirmed");
        told.Confirm("a", Day).Open("r1", 1, Panel, ChoosingMethod.Majority, ["a"]).Rounds.Should().ContainSingle();
    }

    [Fact]
    public void A_correction_is_a_new_version_and_is_confirmed_anew()
    {
        var corrected = Told("a").Correct("a", "autrement", "parce que");

        corrected.Stories[0].Versions.Should().HaveCount(2);
        corrected.Stories[0].IsConfirmed.Should().BeFalse();
        Refusals.Of(() => corrected.Open("r1", 1, Panel, ChoosingMethod.Majority, ["a"])).Should().ContainSingle().Which.Should().Contain("not read back");
        Refusals.Of(() => Told("a").Confirm("a", Day)).Should().Equal("significant-change: story 'a': confirmed already, expected a version its teller has not confirmed");
    }

    [Fact]
    public void A_panel_does_not_choose_a_story_its_teller_corrected_since()
    {
        var open = Told("a").Open("r1", 1, Panel, ChoosingMethod.Majority, ["a"]).Correct("a", "autrement", "parce que").Confirm("a", Day);

        Refusals.Of(() => open.Choose("r1", Day, ["a"], "raison")).Should().Equal("significant-change: chosen[0]: 'a', which its teller corrected since, expected the version the panel read, or a new round");
        open.Choose("r1", Day, [], "L'histoire a changé.").Rounds[0].Selection!.Chosen.Should().BeEmpty();
    }

    [Fact]
    public void A_round_that_chooses_a_story_nobody_told_is_refused()
    {
        var open = Told("a", "b").Open("r1", 1, Panel, ChoosingMethod.SecretBallot, ["a"]);

        Refusals.Of(() => open.Choose("r1", Day, ["z"], "raison")).Should().Equal("significant-change: chosen[0]: 'z', which nobody told, expected a story the panel read");
        Refusals.Of(() => open.Choose("r1", Day, ["b"], "raison")).Should().Equal("significant-change: chosen[0]: 'b', which was not put to this panel, expected a story the panel read");
        Refusals.Of(() => open.Open("r2", 1, Panel, ChoosingMethod.Majority, ["z"])).Should().Equal("significant-change: round.stories[0]: 'z', which nobody told, expected a story somebody told");
    }

    [Fact]
    public void A_choice_has_a_reason_and_a_dissent_its_speaker()
    {
        var open = Told("a").Open("r1", 1, Panel, ChoosingMethod.Scoring, ["a"]);

        Refusals.Of(() => open.Choose("r1", Day, ["a"], " ", [new("nobody", "…"), new("rosa", "")])).Should().Equal(
            "significant-change: reason: nothing, expected why the panel chose so, in words",
            "significant-change: dissents[0]: by 'nobody', who is not on the panel, expected a member of the panel",
            "significant-change: dissents[1]: nothing, expected what they said");
    }

    [Fact]
    public void A_panel_is_two_people_or_more_each_with_a_role()
    {
        Refusals.Of(() => Told("a").Open("r1", 1, [new("rosa", "habitante")], ChoosingMethod.Majority, ["a"])).Should().Equal("significant-change: round.panel: 1 member, expected two people or more");
        Refusals.Of(() => Told("a").Open("r1", 1, [new("rosa", ""), new("karim", "élu")], ChoosingMethod.Majority, ["a"])).Should().Equal("significant-change: round.panel: a member without a role, expected each with a role");
    }

    [Fact]
    public void A_higher_panel_reads_only_what_a_lower_one_chose()
    {
        var low = Told("a", "b").Open("r1", 1, Panel, ChoosingMethod.IterativeVote, ["a", "b"]).Choose("r1", Day, ["a"], "raison");

        Refusals.Of(() => low.Open("r2", 2, Panel, ChoosingMethod.Majority, ["a", "b"])).Should().Equal("significant-change: round.stories[1]: 'b', which no panel of level 1 chose, expected a story chosen one level below");
        low.Open("r2", 2, Panel, ChoosingMethod.Majority, ["a"]).Rounds.Should().HaveCount(2);
    }

    [Fact]
    public void Feedback_comes_after_the_choice_and_once_to_each_teller()
    {
        var open = Told("a").Open("r1", 1, Panel, ChoosingMethod.Majority, ["a"]);
        var chosen = open.Choose("r1", Day, ["a"], "raison");

        Refusals.Of(() => open.FeedBack("r1", "teller-a", Day, "…")).Should().Equal("significant-change: round 'r1': open, for it has not chosen, expected a round that has chosen");
        Refusals.Of(() => chosen.FeedBack("r1", "teller-a", Day.PlusDays(-1), "…")).Should().Equal("significant-change: on: '2024-05-09', expected the day of the choice or one after it");
        Refusals.Of(() => chosen.FeedBack("r1", "teller-a", Day, "…").FeedBack("r1", "teller-a", Day, "…")).Should().Equal("significant-change: teller: 'teller-a', to whom nothing is due, expected a teller whose story the panel read and who has not been told");
        Refusals.Of(() => chosen.Choose("r1", Day, ["a"], "raison")).Should().Equal("significant-change: round 'r1': closed, for it has chosen, expected a round that has not chosen");
    }

    [Fact]
    public void A_teller_may_take_their_story_back_at_any_time()
    {
        var stories = Told("a", "b").Open("r1", 1, Panel, ChoosingMethod.Majority, ["a", "b"]).TakeBack("a", Day);

        stories.Stories[0].Versions.Should().BeEmpty();
        stories.Stories[0].TakenBackOn.Should().Be(Day);
        stories.Rounds[0].Candidates.Should().HaveCount(2);
        Refusals.Of(() => stories.Choose("r1", Day, ["a"], "raison")).Should().Equal("significant-change: chosen[0]: 'a', which its teller took back, expected a story that stands");
        stories.Choose("r1", Day, ["b"], "raison").FeedbackDue.Should().Equal(new FeedbackDue("r1", "teller-b"));
        Refusals.Of(() => stories.Correct("a", "…", "…")).Should().Equal("significant-change: story 'a': taken back by its teller, expected a story that stands");
    }

    [Fact]
    public void Where_unwelcome_change_is_told_and_never_chosen_it_shows()
    {
        var stories = Told("a", "b").Tell("n", "leo", ChangeStories.UnwelcomeChange, "…", "…").Confirm("n", Day)
            .Open("r1", 1, Panel, ChoosingMethod.Majority, ["a", "n"]).Choose("r1", Day, ["a"], "raison");

        stories.ByDomain.Should().Equal(new DomainCount("logement", 2, 1, 1), new DomainCount("any-other-change", 0, 0, 0), new DomainCount("unwelcome-change", 1, 1, 0));
    }

    [Fact]
    public void What_is_concluded_takes_no_more_but_a_story_can_still_be_taken_back()
    {
        var done = Told("a").Conclude();

        Refusals.Of(() => done.Tell("b", "x", "logement", "…", "…")).Should().Equal("significant-change: concluded, expected stories that are still being told, read or fed back");
        Refusals.Of(() => done.Conclude()).Should().ContainSingle();
        done.TakeBack("a", Day).Stories.Should().ContainSingle();
    }

    [Fact]
    public void A_story_lacks_nothing_its_teller_must_say() =>
        Refusals.Of(() => Told("a").Tell("a", "", "santé", "", " ")).Should().Equal(
            "significant-change: story.teller: nothing, expected who tells it",
            "significant-change: story.words: nothing, expected what happened, in the teller's words",
            "significant-change: story.significance: nothing, expected why it matters to the teller, in their words",
            "significant-change: story.id: 'a', which is told already, expected an id of its own",
            "significant-change: story.domain: 'santé', expected one of the domains");

    [Fact]
    public void No_text_of_a_value_says_what_a_teller_said()
    {
        var stories = ChangeStories.Begin("logement").Tell("a", "amina", "logement", "secret", "secret").Confirm("a", Day)
            .Open("r1", 1, Panel, ChoosingMethod.Majority, ["a"]).Choose("r1", Day, ["a"], "secret", [new("rosa", "secret")]).FeedBack("r1", "amina", Day, "secret");

        object[] values = [stories, stories.Stories[0], stories.Stories[0].Current!, stories.Rounds[0], stories.Rounds[0].Selection!, stories.Rounds[0].Selection!.Dissents[0], stories.Rounds[0].Feedback[0]];
        values.Select(value => value.ToString()).Should().NotContain(text => text!.Contains("secret", StringComparison.Ordinal));
    }

    private static ChangeStories Told(params string[] ids) => ids.Aggregate(
        ChangeStories.Begin("logement"),
        (stories, id) => stories.Tell(id, $"teller-{id}", "logement", "…", "…").Confirm(id, Day));
}
