using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Journeys;

public sealed class JourneyVerbsTests
{
    private static readonly Journey Begun = Journey.Begin(
        "j-1",
        JourneyKind.Individual,
        new Party { Id = "amina", Role = PartyRole.Beneficiary, Name = "Amina" },
        new Party { Id = "karim", Role = PartyRole.Professional, Name = "Karim" });

    private static readonly Journey WithGoal = Begun.Propose(new Goal { Id = "logement", Versions = [Version("logement-1", "2024-03-20")] });

    private const string NoAgreement = "$.goals[0].versions[0].agreements[0]: a withdrawal by somebody who had not agreed, expected an agreement of that party to go back on";

    [Fact]
    public void An_act_leaves_the_journey_it_was_done_in_as_it_was()
    {
        var told = Begun.Tell(new Testimony { Id = "t1", Words = new("Je cuisine", by: "amina") });
        Begun.Testimonies.Should().BeEmpty();
        told.Testimonies.Should().ContainSingle();
    }

    [Fact]
    public void An_amendment_stands_beside_what_it_amends()
    {
        var amended = WithGoal.Amend("logement", Version("logement-2", "2024-06"));
        amended.Goals[0].Versions.Select(version => version.Id).Should().Equal("logement-1", "logement-2");
    }

    [Fact]
    public void A_goal_ends_once_and_may_be_proposed_anew()
    {
        var ended = WithGoal.End("logement", new GoalEnding { Kind = GoalEndingKind.LetGo, By = "amina", On = On("2024-05") });
        ended.Amend("logement", Version("logement-2", "2024-06")).Goals[0].Versions.Should().HaveCount(2);
        Doing(() => ended.End("logement", new GoalEnding { Kind = GoalEndingKind.Reached })).Should().Be("$.goals['logement'].ending: goal 'logement', which has ended, expected a goal that goes on");
    }

    [Fact]
    public void Nobody_goes_back_on_what_they_never_agreed_to()
    {
        Doing(() => WithGoal.GoBackOn("logement-1", "amina", On("2024-05")))
            .Should().Be(NoAgreement);
        var agreed = WithGoal.Agree("logement-1", new Agreement { By = "amina", Answer = AgreementAnswer.Agrees, On = On("2024-03-20") });
        var withdrawn = agreed.GoBackOn("logement-1", "amina", On("2024-05"), words: "Plus maintenant");
        withdrawn.Goals[0].Versions[0].Agreements.Select(agreement => agreement.Answer).Should().Equal(AgreementAnswer.Agrees, AgreementAnswer.Withdraws);
    }

    [Fact]
    public void An_answer_that_withdraws_goes_back_on_an_agreement_and_on_nothing_else() =>
        Doing(() => WithGoal.Agree("logement-1", new Agreement { By = "amina", Answer = AgreementAnswer.Withdraws })).Should().Be(NoAgreement);

    [Fact]
    public void A_person_goes_back_on_what_was_agreed_to_in_their_name()
    {
        var agreed = WithGoal
            .Join(new Party { Id = "tutrice", Role = PartyRole.LegalRepresentative, Represents = new("amina") })
            .Agree("logement-1", new Agreement { By = "tutrice", OnBehalfOf = "amina", Answer = AgreementAnswer.Agrees });
        agreed.GoBackOn("logement-1", "amina", On("2024-05")).Goals[0].Versions[0].Agreements.Should().HaveCount(2);
    }

    [Fact]
    public void Nobody_agrees_before_the_proposal() =>
        Doing(() => WithGoal.Agree("logement-1", new Agreement { By = "amina", Answer = AgreementAnswer.Agrees, On = On("2024-03-19") }))
            .Should().Be("$.goals[0].versions[0].agreements[0].on: 2024-03-19, before the proposal on 2024-03-20, expected a day on or after the proposal");

    [Fact]
    public void Receipt_commitment_and_agreement_are_three_things()
    {
        var journey = WithGoal
            .Receive("logement-1", new Receipt { By = "amina", On = On("2024-03-21") })
            .Commit("logement-1", new Commitment { By = "karim", What = new("Écrire le recours", by: "karim") })
            .Agree("logement-1", new Agreement { By = "karim", Answer = AgreementAnswer.Agrees });
        var version = journey.Goals[0].Versions[0];
        version.Receipts.Should().ContainSingle();
        version.Commitments.Should().ContainSingle();
        version.Agreements.Should().ContainSingle();
    }

    [Fact]
    public void Someone_who_died_is_not_invited()
    {
        var journey = Journey.Begin("j-2", JourneyKind.Individual, new Party { Id = "rene", Role = PartyRole.Beneficiary, DeceasedOn = On("2024-04-02") });
        Doing(() => journey.Invite(new Invitation { Id = "v1", About = journey.ToCitation(), To = "rene", On = On("2024-05") }))
            .Should().Be("$.invitations[0].on: a day after this party's death, expected a day of their life");
        journey.Invite(new Invitation { Id = "v1", About = journey.ToCitation(), To = "rene", On = On("2024-03") }).Invitations.Should().ContainSingle();
    }

    [Fact]
    public void A_correction_stands_beside_what_it_corrects()
    {
        var journey = WithGoal
            .Assess(new Assessment { Id = "a1", About = new(ItemKind.Goal, "logement"), By = "amina", Judgement = Judgement.Worse })
            .Rectify("a1", new Assessment { Id = "a2", About = new(ItemKind.Goal, "logement"), By = "amina", Judgement = Judgement.Better });
        journey.Assessments.Select(assessment => (assessment.Id, assessment.Rectifies)).Should().Equal(("a1", null), ("a2", "a1"));
    }

    [Fact]
    public void Erasing_takes_out_words_judgement_and_level_and_leaves_whose_they_were()
    {
        var journey = WithGoal
            .Assess(new Assessment { Id = "a1", About = new(ItemKind.Goal, "logement"), By = "amina", Judgement = Judgement.Worse, Level = -1, Words = "Je dors mal" })
            .Erase("a1", On("2025-01"), ErasureReason.AskedByThePerson);
        var erased = journey.Assessments[0];
        erased.Should().BeEquivalentTo(new { By = "amina", Judgement = (Judgement?)null, Level = (int?)null });
        erased.Words!.Erased.Should().Be(new Tombstone(On("2025-01"), ErasureReason.AskedByThePerson));
        Doing(() => journey.Erase("a9", On("2025-01"), ErasureReason.Mistake)).Should().Be("$: nothing to erase in 'a9', expected the id of an item that says something");
    }

    [Fact]
    public void Erasing_a_goal_takes_out_every_word_of_its_versions()
    {
        var version = Version("g-1", "2024") with { Scale = [new(0, "SECRET")], Importance = "SECRET", Commitments = [new() { By = "karim", What = "SECRET" }] };
        var erased = Begun.Propose(new Goal { Id = "g", Versions = [version with { Wording = "SECRET" }] }).Erase("g", On("2025"), ErasureReason.ThirdParty);
        var left = erased.Goals[0].Versions[0];
        left.Scale.Should().BeEmpty();
        new[] { left.Wording.Text, left.Importance!.Text, left.Commitments[0].What!.Text }.Should().AllSatisfy(text => text.Should().BeNull());
    }

    [Fact]
    public void A_journey_expires_after_the_day_it_is_kept_until()
    {
        var journey = Journey.From(Begun.Tell(new Testimony { Id = "t1", Words = new("Je cuisine", by: "amina") }).Parts with { KeepUntil = On("2026-01-31") });
        Doing(() => journey.Expire(On("2026-01-31"))).Should().StartWith("$.keepUntil: 2026-01-31");
        var expired = journey.Expire(On("2026-02-01"));
        expired.Testimonies[0].Words.Erased!.Reason.Should().Be(ErasureReason.Retention);
        expired.Parties.Should().AllSatisfy(party => party.Name.Should().BeNull());
    }

    [Fact]
    public void An_item_can_be_shared_with_some_only_and_restricted_to_support()
    {
        var journey = Begun.Tell(new Testimony { Id = "t1", Words = new("Je cuisine", by: "amina") });
        journey.Share("t1").Testimonies[0].SharedWith!.Value.Should().BeEmpty();
        journey.Share("t1", "karim").Testimonies[0].SharedWith!.Value.Should().Equal("karim");
        journey.Restrict("t1", new Restriction(On("2025"), "amina")).Testimonies[0].Restricted.Should().NotBeNull();
        Doing(() => journey.Share("t9", "karim")).Should().Be("$: no item 't9', expected the id of an item of this journey");
    }

    [Fact]
    public void Refusing_after_a_consent_withdraws_it()
    {
        var refused = Begun.Refuse("c1", "amina", Purpose.Research, On("2024-02"));
        refused.Consents[0].Answer.Should().Be(ConsentAnswer.Refused);
        var withdrawn = Begun.Consent("c1", "amina", Purpose.Research, On("2024-01")).Refuse("c2", "amina", Purpose.Research, On("2024-02"));
        withdrawn.Consents[1].Answer.Should().Be(ConsentAnswer.Withdrawn);
    }

    [Fact]
    public void A_pause_is_somebodys_and_ends_once()
    {
        var paused = Begun.Pause(new Pause { Id = "ete", From = On("2024-07"), WishedBy = "amina" });
        var resumed = paused.Resume("ete", On("2024-08-31"));
        resumed.Pauses[0].To.Should().Be(On("2024-08-31"));
        Doing(() => resumed.Resume("ete", On("2024-09"))).Should().Be("$.pauses['ete'].to: 2024-08-31, when the pause ended, expected a pause that goes on");
    }

    [Fact]
    public void Lists_are_in_the_order_of_dates_whatever_the_order_of_acts()
    {
        var journey = Begun
            .Tell(new Testimony { Id = "c", Words = "…", On = On("2024-03") })
            .Tell(new Testimony { Id = "b", Words = "…", On = On("2024-01") })
            .Tell(new Testimony { Id = "a", Words = "…" });
        journey.Testimonies.Select(testimony => testimony.Id).Should().Equal("a", "b", "c");
    }

    private static GoalVersion Version(string id, string on) => new() { Id = id, Wording = new("Un chez-moi", by: "amina"), ProposedBy = "amina", ProposedOn = On(on) };

    private static PartialDate On(string date) => PartialDate.Parse(date);

    private static string Doing(Func<Journey> act) => FluentActions.Invoking(act).Should().Throw<InvalidJourneyException>().Which.Message;
}
