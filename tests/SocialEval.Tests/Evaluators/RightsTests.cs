using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class RightsTests
{
    private const string Answered = "rights.answered";
    private const string Unanswered = "rights.unanswered";
    private const string NoReason = "rights.no-reason";
    private const string Raised = "rights.raised";
    private const string RaisedRecorded = "rights.raised-recorded";
    private const string Replied = "rights.replied";
    private const string NoReply = "rights.no-reply";

    private static readonly Decision Refusal = new()
    {
        AskedOf = "service", AskedOn = On("2024-02-20"), Answer = DecisionAnswer.Refused, On = On("2024-04-30"), Reason = Says("service", "Dossier incomplet"), AppealTold = true,
    };

    private static readonly RaisedQuestion Question = new() { Id = "q1", What = Says("alix", "Pourquoi ce plafond ?"), To = "service", ChosenBy = ["alix"], On = On("2024-05-27"), About = new(ItemKind.Intervention, "aide") };

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new Rights(), Nadia());

    [Fact]
    public void Where_nothing_was_asked_of_an_institution_it_says_nothing() => Told(null).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void A_refusal_is_told_with_who_asked_whose_answer_it_is_how_long_it_took_why_and_whether_the_appeal_was_told()
    {
        var told = Told(Refusal);

        told.TextOf(Answered).Should().Be("Alix l'a demandé au service, le 20 février 2024. La réponse du service, le 30 avril 2024 : refusé, 70 jours après la demande. Le motif donné : « Dossier incomplet. » Les voies de recours ont été dites.");
        told.EnglishOf(Answered).Should().Be("Alix asked for it of le service, on 20 February 2024. The answer of le service, on 30 April 2024: refused, 70 days after the request. The reason given: “Dossier incomplet.” The means of appeal were told.");
        told.Only(Answered).Kind.Should().Be(FindingKind.Recorded);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_partial_date_leaves_two_bounds_and_an_absent_one_is_not_invented()
    {
        Told(Refusal with { On = On("2024-04") }).TextOf(Answered).Should().Contain("refusé, entre 41 et 70 jours après la demande.");
        Told(Refusal with { On = null }).TextOf(Answered).Should().Contain("La réponse du service : refusé. Le motif");
    }

    [Fact]
    public void Whoever_asked_without_a_name_for_it_is_left_out() =>
        Told(Refusal with { AskedOf = null, AskedOn = null }, askedBy: null).TextOf(Answered).Should().StartWith("Cela a été demandé. La réponse, le 30 avril 2024 : refusé.");

    [Theory]
    [InlineData(false, "Les voies de recours n'ont pas été dites.")]
    [InlineData(null, "Rien ne note si les voies de recours ont été dites.")]
    public void Where_the_appeal_was_not_told_the_institution_is_asked(bool? told, string text)
    {
        var refused = Told(Refusal with { AppealTold = told });

        refused.TextOf(Answered).Should().EndWith(text);
        refused.Questions.Should().Equal("Au service : comment les voies de recours ont-elles été dites, et à qui ?");
        refused.Asked.Should().Equal("service");
    }

    [Fact]
    public void A_refusal_without_a_reason_is_a_gap_of_the_institutions()
    {
        var told = Told(Refusal with { Reason = null });

        told.TextOf(NoReason).Should().Be("Aucun motif n'est noté à cette réponse.");
        told.Only(NoReason).Kind.Should().Be(FindingKind.Gap);
        told.Questions.Should().Equal("Au service : pourquoi cette réponse ?");
    }

    [Fact]
    public void A_reason_that_is_not_shown_is_not_a_reason_that_is_missing()
    {
        var told = Told(Refusal with { Reason = Statement.OfErased(new(On("2024-06-01"), ErasureReason.ThirdParty)) });

        told.TextOf(Answered).Should().Contain("Un motif est noté. Les mots ont été effacés pour protéger quelqu'un d'autre.");
        told.Codes.Should().NotContain(NoReason);
    }

    [Fact]
    public void What_is_granted_in_part_is_refused_in_part_and_what_is_granted_needs_no_appeal()
    {
        Told(Refusal with { Answer = DecisionAnswer.GrantedInPart, AppealTold = false }).Questions.Should().ContainSingle().Which.Should().Contain("voies de recours");
        var granted = Told(Refusal with { Answer = DecisionAnswer.Granted, AppealTold = null, Reason = null });
        granted.TextOf(Answered).Should().EndWith("accordé, 70 jours après la demande.");
        granted.Codes.Should().Equal(Answered);
        granted.Questions.Should().BeEmpty();
    }

    [Theory]
    [InlineData(DecisionAnswer.None)]
    [InlineData(DecisionAnswer.Refused)]
    public void An_answer_that_is_not_there_yet_is_asked_of_the_institution(DecisionAnswer later)
    {
        var told = Told(Refusal with { Answer = later, AppealTold = null }, asOf: new LocalDate(2024, 3, 15));

        told.TextOf(Unanswered).Should().StartWith("Alix l'a demandé au service, le 20 février 2024 ; nous n'avons pas trace d'une réponse.");
        told.Only(Unanswered).Kind.Should().Be(FindingKind.Gap);
        told.Questions.Should().Equal("Au service : quelle est votre réponse, et quand la donnerez-vous ?");
        told.Section().Should().NotContainAny("jours", "retard");
    }

    [Fact]
    public void What_is_told_is_the_institutions_and_never_the_persons_outcome()
    {
        var told = Told(Refusal with { Reason = null, AppealTold = false }, [Question]);

        told.Asked.Should().OnlyContain(party => party == "service");
        told.Section().Should().NotContainAny("Alix attend", "échec", "obtenu");
    }

    [Fact]
    public void A_question_people_chose_to_put_is_told_with_its_reply()
    {
        var told = Told(null, [Question with { Reply = new() { By = "service", On = On("2024-06-10"), Words = Says("service", "C'est la règle") } }]);

        told.TextOf(Raised).Should().Be("Alix, le 27 mai 2024. Question au service : « Pourquoi ce plafond ? »");
        told.Only(Raised).Kind.Should().Be(FindingKind.Said);
        told.TextOf(Replied).Should().Be("Réponse du service, le 10 juin 2024, 14 jours après la question : « C'est la règle. »");
        told.EnglishOf(Replied).Should().Be("The reply of le service, on 10 June 2024, 14 days after the question: “C'est la règle.”");
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void The_absence_of_a_reply_is_kept_and_the_institution_is_asked_once()
    {
        var told = Told(Refusal, [Question, Question with { Id = "q2", On = On("2024-12-16"), About = null, Again = "q1", What = Says("alix", "Toujours rien") }]);

        told.TextsOf(Raised).Should().Equal("Alix, le 27 mai 2024. Question au service : « Pourquoi ce plafond ? »", "Alix, le 16 décembre 2024. Question posée de nouveau au service : « Toujours rien. »");
        told.TextsOf(NoReply).Should().HaveCount(2).And.AllBe("Nous n'avons pas trace d'une réponse du service à cette question.");
        told.Questions.Should().Equal("Au service : que répondez-vous à cette question ?");
        told.Section().Split('\n').Count(line => line.StartsWith("  «", StringComparison.Ordinal)).Should().BeLessThan(2, "a question put again is about what it was about");
    }

    [Fact]
    public void A_question_of_nobody_known_is_recorded()
    {
        var told = Told(null, [Question with { What = Says(null, "Pourquoi ?"), ChosenBy = [] }]);

        told.TextOf(RaisedRecorded).Should().Be("Une question est notée pour le service, le 27 mai 2024 : « Pourquoi ? »");
        told.Only(RaisedRecorded).Kind.Should().Be(FindingKind.Recorded);
    }

    [Fact]
    public void Nobody_but_an_institution_is_asked_to_answer() =>
        Told(Refusal with { AskedOf = "soeur", AppealTold = false }, [Question with { To = "soeur" }]).Questions.Should().BeEmpty();

    [Fact]
    public void Outside_readers_get_roles()
    {
        var told = Told(Refusal, [Question], Reader.Institution);

        told.TextOf(Answered).Should().StartWith("La personne concernée l'a demandé au service, le 20 février 2024.");
        told.Section().Should().NotContainAny("Alix", "Roche");
    }

    [Fact]
    public void Of_an_erased_question_no_word_is_left()
    {
        var journey = Journey.From(Parts(Refusal, [Question], "alix")).Erase("q1", On("2025-03-01"), ErasureReason.AskedByThePerson);

        Telling.Of(new Rights(), journey).Section().Should().NotContain("plafond");
    }

    private static Telling Told(Decision? decision, RaisedQuestion[]? questions = null, Reader? reader = null, string? askedBy = "alix", LocalDate? asOf = null) =>
        Telling.Of(new Rights(), Parts(decision, questions ?? [], askedBy), asOf, reader);

    private static JourneyParts Parts(Decision? decision, RaisedQuestion[] questions, string? askedBy) => JourneyWith(Version()) with
    {
        Interventions = [new() { Id = "aide", What = Says("roche", "Demande d'aide"), AskedBy = askedBy, Decision = decision }],
        Questions = [.. questions],
        Consents = [Yes("alix"), Yes("roche")],
    };
}
