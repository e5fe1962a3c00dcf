using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Inquiries;

/// <summary>A finding turned into a question to the institution, by the choice of those it concerns (P15), and what becomes of it.</summary>
public sealed class RaisingTests
{
    private static readonly LocalDate Today = Some.FirstOfJune2025;

    private static readonly Journey Consented = Journey.From((Some.Voiced(Some.Avis("a", words: "On ne m'a pas répondu"), Some.Avis("b", by: "roche")) with
    {
        Testimonies = [Some.Tells("secret") with { SharedWith = ["roche"] }],
    }).Agreed(Some.Yes()));

    private static readonly RaisedQuestion Asked = new() { Id = "q", To = "service", ChosenBy = ["alix"], On = Some.On("2025-05-01"), What = Some.Says("alix", "Pourquoi faut-il deux mois ?") };

    [Fact]
    public void What_goes_up_is_the_words_of_those_who_put_it_and_nothing_else()
    {
        var after = Found("a").Raise(Consented, Asked, Today);

        after.Questions.Should().Equal(Asked);
        (after.Parts with { Questions = [] }).Should().Be(Consented.Parts);
    }

    [Fact]
    public void What_it_rests_on_goes_up_only_where_they_say_so() =>
        Found("a").Raise(Consented, Asked with { About = new(ItemKind.Assessment, "a") }, Today).Questions[0].About.Should().Be(new Citation(ItemKind.Assessment, "a"));

    [Fact]
    public void It_cites_nothing_the_finding_does_not_rest_on() =>
        Refused("a", Asked with { About = new(ItemKind.Assessment, "b") }).Should()
            .Be("$.questions['q'].about: assessment 'b', on which the finding does not rest, expected something the finding rests on, open to the institution; or nothing");

    [Fact]
    public void It_cites_nothing_the_institution_may_not_read()
    {
        Refused("secret", Asked with { About = new(ItemKind.Testimony, "secret") }).Should().Contain("testimony 'secret', which the institution may not read");
        FluentActions.Invoking(() => Found("a").Raise(Journey.From(Consented.Parts with { Consents = [] }), Asked with { About = new(ItemKind.Assessment, "a") }, Today))
            .Should().Throw<InvalidJourneyException>().WithMessage("*which the institution may not read*");
    }

    [Fact]
    public void What_somebody_said_goes_up_by_their_own_choice()
    {
        var several = Journey.From(Some.Neighbours(Some.Avis("a", "ana"), Some.Avis("b", "bo")).Agreed(Some.Yes("ana"), Some.Yes("bo"), Some.Yes("cy")));
        var finding = Probe.That(inquiry => inquiry.Found(Probe.Says, inquiry.Goal(), inquiry.Assessment("a"))).Appraise(Some.TeamView(several)).Findings[0];
        var question = new RaisedQuestion { Id = "q", To = "roche", ChosenBy = ["bo"], What = Some.Says("bo", "Pourquoi ?"), About = new(ItemKind.Assessment, "a") };

        FluentActions.Invoking(() => finding.Raise(several, question, Today)).Should().Throw<InvalidJourneyException>()
            .WithMessage("*assessment 'a', which is 'ana' speaking, who did not choose it*");
        finding.Raise(several, question with { ChosenBy = ["bo", "ana"] }, Today).Questions.Should().ContainSingle();
    }

    [Fact]
    public void Nothing_goes_up_without_those_it_concerns()
    {
        Refused("a", Asked with { ChosenBy = [], What = new("Pourquoi ?") }).Should().Contain("$.questions['q'].chosenBy: nobody, expected one beneficiary or more");
        Refused("a", Asked with { ChosenBy = ["roche"], What = Some.Says("roche", "Pourquoi ?") }).Should().Contain("nobody the journey is about");
        Refused("a", Asked with { What = Some.Says("roche", "Pourquoi ?") }).Should().Contain("'roche', who did not choose it, expected words of those who put the question");
        Refused("a", Asked with { To = "soeur" }).Should().Contain("'soeur', who is no institution");
    }

    [Fact]
    public void A_question_that_cannot_be_is_refused_by_the_verb() =>
        Refused("a", Asked with { To = "personne" }).Should().Contain("'personne'");

    [Fact]
    public void A_finding_of_a_report_that_was_kept_can_be_raised_too()
    {
        var evaluation = new Evaluation(new BeneficiaryWord());
        var kept = ReportJson.Read(ReportJson.ToUtf8Bytes(evaluation.Run(Some.TeamView(Consented))), evaluation.Evaluators.AsSpan());

        kept.Appraisals[0].Findings[0].Raise(Consented, Asked with { About = new(ItemKind.Assessment, "a") }, Today).Questions.Should().ContainSingle();
    }

    [Fact]
    public void The_absence_of_a_reply_is_told_next_time_and_the_institution_is_asked()
    {
        var report = new Evaluation(new Rights()).Run(Some.TeamView(Found("a").Raise(Consented, Asked, Today)));

        report.ToText().Should().Contain("Question au service : « Pourquoi faut-il deux mois ? »").And.Contain("Nous n'avons pas trace d'une réponse du service à cette question.").And.Contain("→ Au service : que répondez-vous à cette question ?");
        report.Appraisals[0].Questions.Single().To.Should().Equal("service");
    }

    [Fact]
    public void A_reply_is_told_next_time_in_the_institutions_words()
    {
        var after = Found("a").Raise(Consented, Asked, Today).Reply("q", new() { By = "service", On = Some.On("2025-05-21"), Words = Some.Says("service", "Une seule personne signe") });
        var report = new Evaluation(new Rights()).Run(Some.TeamView(after));

        report.ToText().Should().Contain("Réponse du service, le 21 mai 2025, 20 jours après la question : « Une seule personne signe. »");
        report.Appraisals[0].Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_team_that_asks_about_its_own_work_is_told_what_became_of_it_for_its_own_use()
    {
        var team = Journey.From(new JourneyParts
        {
            Id = "j-equipe",
            Kind = JourneyKind.Practice,
            Parties = [new() { Id = "ines", Role = PartyRole.Beneficiary, Name = "Inès", Function = "éducatrice" }, new() { Id = "direction", Role = PartyRole.Organisation, Name = "la direction" }],
            Testimonies = [Some.Tells("charge", by: "ines")],
            Consents = [Some.Yes("ines", Purpose.OwnUse)],
        });
        var view = team.View(new Reading(Today, Purpose.OwnUse, Reader.Team));
        var finding = Probe.That(inquiry => inquiry.Found(Probe.Says, null, inquiry.Item(ItemKind.Testimony, "charge"))).Appraise(view).Findings[0];

        var after = finding.Raise(team, Asked with { To = "direction", ChosenBy = ["ines"], What = Some.Says("ines", "Quand serons-nous trois ?") }, Today);

        new Evaluation(new Rights()).Run(after.View(new Reading(Today, Purpose.OwnUse, Reader.Team))).ToText().Should().Contain("« Quand serons-nous trois ? »").And.Contain("Nous n'avons pas trace d'une réponse");
    }

    [Fact]
    public void An_institution_reads_the_question_and_nothing_else_where_that_is_all_they_share()
    {
        var after = Found("a").Raise(Consented, Asked, Today);
        var only = Journey.From(after.Parts with { Consents = [Some.Yes() with { Items = ["q"] }] });
        var view = only.View(new Reading(Today, Purpose.Evaluation, Reader.Institution));

        EveryStatement.WordsIn(view).Should().Equal("Pourquoi faut-il deux mois ?");
        new Evaluation(new Rights()).Run(view).ToText().Should().Contain("Pourquoi faut-il deux mois ?").And.NotContain("On ne m'a pas répondu");
    }

    private static Finding Found(string id)
    {
        var kind = id == "secret" ? ItemKind.Testimony : ItemKind.Assessment;
        var view = Consented.View(new Reading(Today, Purpose.Support, Reader.Party("alix")));
        return Probe.That(inquiry => inquiry.Found(Probe.Says, null, inquiry.Item(kind, id))).Appraise(view).Findings[0];
    }

    private static string Refused(string id, RaisedQuestion question) =>
        FluentActions.Invoking(() => Found(id).Raise(Consented, question, Today)).Should().Throw<InvalidJourneyException>().Which.Message;
}
