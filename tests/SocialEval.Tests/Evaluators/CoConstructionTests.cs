using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Time;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class CoConstructionTests
{
    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new CoConstruction(), Some.Nadia());

    [Fact]
    public void Of_nothing_it_says_nothing() => Told(JourneyWith()).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void A_goal_nobody_agreed_to_is_reported_as_imposed()
    {
        var told = Told(JourneyWith(Version()));

        told.Only("co-construction.imposed").Kind.Should().Be(FindingKind.Gap);
        told.TextOf("co-construction.imposed").Should().Be("Aucun accord d'Alix n'est noté ici. En l'état, cet objectif est imposé : rien ne montre qu'il soit le sien.");
        told.Questions.Should().Contain("Alix, l'objectif « Retrouver du travail » est-il le vôtre ? Vous pouvez ne pas répondre.");
    }

    [Fact]
    public void What_the_institution_alone_agreed_to_is_imposed_and_told_as_its_own()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("service", evidence: Evidence.Signature), Answer("roche", evidence: Evidence.Signature)] }));

        told.Codes.Should().Contain(["co-construction.imposed", "co-construction.institution-only", "co-construction.answer"]);
        told.TextOf("co-construction.institution-only").Should().EndWith("Seule l'institution a donné son accord à cette version.");
    }

    [Fact]
    public void A_representatives_yes_covers_no_silence()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("tuteur") with { OnBehalfOf = "alix" }, Answer("service")] }));

        told.Codes.Should().Contain("co-construction.imposed").And.NotContain(["co-construction.both", "co-construction.institution-only"]);
        told.TextOf("co-construction.representative-only").Should()
            .Be("Le 15 janvier 2024, M. Petit donne son accord au nom d'Alix, directement. Ce oui ne vaut pas une réponse d'Alix.");
    }

    [Fact]
    public void A_representatives_yes_covers_no_refusal()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("tuteur") with { OnBehalfOf = "alix" }, Answer("alix", AgreementAnswer.Disagrees)] }));

        told.Codes.Should().Contain(["co-construction.disagrees", "co-construction.kept-despite", "co-construction.representative-only"]);
    }

    [Fact]
    public void A_representatives_yes_beside_the_persons_own_is_one_more_answer()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("tuteur") with { OnBehalfOf = "alix" }, Answer("alix")] }));

        told.Codes.Should().Contain(["co-construction.agrees", "co-construction.answer"]).And.NotContain("co-construction.representative-only");
    }

    [Fact]
    public void An_agreement_of_both_is_told_in_one_sentence()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("roche", evidence: Evidence.Signature), Answer("alix", evidence: Evidence.Signature)] }));

        told.TextOf("co-construction.both").Should().Be("Le 15 janvier 2024, Alix et Mme Roche donnent leur accord, en signant.");
        told.Codes.Should().NotContain(["co-construction.answer", "co-construction.agrees"]);
        told.Only("co-construction.both").By.Should().Be("alix");
        told.Only("co-construction.both").Citing.Should().Contain(new Citation(ItemKind.Version, "v1"));
    }

    [Fact]
    public void Agreements_of_both_on_different_days_keep_their_days()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("roche", on: "2024-02", evidence: Evidence.Signature), Answer("alix")] }));

        told.TextOf("co-construction.both").Should().Be("Le 15 janvier 2024, Alix donne son accord, directement ; Mme Roche aussi, en février 2024, en signant.");
    }

    [Fact]
    public void An_agreement_in_part_is_not_an_agreement_of_both()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("alix", AgreementAnswer.AgreesInPart) with { Words = Says("alix", "Pas le soir") }, Answer("roche")] }));

        told.TextOf("co-construction.in-part").Should().Be("Le 15 janvier 2024, Alix donne son accord en partie, directement : « Pas le soir. »");
        told.Codes.Should().NotContain("co-construction.both");
    }

    [Theory]
    [InlineData(Evidence.RecordedByProfessional, "L'accord d'Alix, noté le 15 janvier 2024, repose sur une note de l'équipe ; nous n'avons pas trace d'un accord donné par Alix directement.")]
    [InlineData(Evidence.Imported, "L'accord d'Alix, noté le 15 janvier 2024, repose sur une case reprise d'un autre logiciel ; nous n'avons pas trace d'un accord donné par Alix directement.")]
    [InlineData(Evidence.Unknown, "Nous ne savons pas sur quoi repose l'accord d'Alix, noté le 15 janvier 2024 ; nous n'avons pas trace d'un accord donné par Alix directement.")]
    [InlineData(null, "Nous ne savons pas sur quoi repose l'accord d'Alix, noté le 15 janvier 2024 ; nous n'avons pas trace d'un accord donné par Alix directement.")]
    public void An_agreement_no_act_of_the_persons_evidences_is_told_by_what_it_rests_on(Evidence? evidence, string text)
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("alix", evidence: evidence), Answer("roche")] }));

        told.TextOf("co-construction.evidence").Should().Be(text);
        told.Codes.Should().NotContain(["co-construction.both", "co-construction.agrees"]);
        told.Questions.Should().Contain(question => question.Contains("est-il le vôtre", StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_that_was_read_back_to_the_person_is_evidence()
    {
        var answer = Answer("alix", evidence: Evidence.RecordedByProfessional) with { Words = Says("alix", "D'accord") with { ConfirmedOn = On("2024-01-20") } };

        Told(JourneyWith(Version() with { Agreements = [answer] })).Codes.Should().Contain("co-construction.agrees").And.NotContain("co-construction.evidence");
    }

    [Fact]
    public void Somebody_elses_reading_of_a_person_who_does_not_speak_is_no_direct_agreement()
    {
        var answer = Answer("alix") with { Words = Says("alix", "Sourit") with { Mode = StatementMode.Observed } };

        Told(JourneyWith(Version() with { Agreements = [answer] })).Codes.Should().Contain("co-construction.evidence").And.NotContain("co-construction.agrees");
    }

    [Fact]
    public void A_goal_kept_despite_a_refusal_is_imposed_and_the_person_is_asked_what_they_wish()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("alix", AgreementAnswer.Disagrees)] }));

        told.TextOf("co-construction.kept-despite").Should().Be("Cet objectif a été maintenu malgré le désaccord d'Alix : c'est un objectif imposé.");
        told.Questions.Should().Contain(question => question.StartsWith("Alix, que souhaitez-vous faire de cet objectif", StringComparison.Ordinal));
        told.Questions.Should().NotContain(question => question.Contains("est-il le vôtre", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-01-15", false)]
    [InlineData("2024-01", false)]
    [InlineData(null, false)]
    [InlineData("2024-02-01", true)]
    public void A_goal_that_ended_with_the_refusal_was_not_kept(string? ended, bool isKept)
    {
        var goal = GoalOf(Version() with { Agreements = [Answer("alix", AgreementAnswer.Disagrees)] }) with
        {
            Ending = new() { Kind = GoalEndingKind.LetGo, On = ended is null ? null : On(ended) },
        };
        var told = Told(JourneyWith() with { Goals = [goal] });

        told.Codes.Contains("co-construction.kept-despite").Should().Be(isKept);
        told.Questions.Should().BeEmpty("nobody is asked about a goal that has ended");
    }

    [Fact]
    public void Who_goes_back_on_an_agreement_no_longer_agrees_and_both_answers_are_read()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("alix", AgreementAnswer.Withdraws, "2024-03-01"), Answer("alix")] }));

        told.TextOf("co-construction.gone-back").Should().Be("Le 1er mars 2024, Alix revient sur son accord, directement.");
        told.TextOf("co-construction.earlier-answer").Should().Be("Avant cela, le 15 janvier 2024, Alix donne son accord, directement.");
        told.Codes.Should().Contain("co-construction.kept-despite");
    }

    [Fact]
    public void Answers_of_one_month_that_differ_leave_open_which_is_the_last()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("alix", on: "2024-02"), Answer("alix", AgreementAnswer.Disagrees, "2024-02-10")] }));

        told.TextOf("co-construction.unclear").Should().Be("Plusieurs réponses d'Alix sont notées, et les dates ne disent pas laquelle est la dernière.");
        told.TextsOf("co-construction.answer").Should().HaveCount(2);
        told.Codes.Should().NotContain(["co-construction.agrees", "co-construction.disagrees", "co-construction.imposed"]);
    }

    [Fact]
    public void An_answer_without_a_date_is_not_the_latest_where_there_is_one_with_a_date()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("alix", on: null), Answer("alix", AgreementAnswer.Disagrees)] }));

        told.Codes.Should().Contain("co-construction.disagrees");
        told.TextOf("co-construction.earlier-answer").Should().Be("Sans date : Alix donne son accord, directement.");
    }

    [Fact]
    public void An_agreement_to_an_older_version_is_none_to_the_one_in_force()
    {
        var goal = GoalOf(
            Version("v1") with { Agreements = [Answer("alix")] },
            Version("v2", on: "2024-06-01", words: "Retrouver du travail avant l'été") with { Agreements = [Answer("roche", on: "2024-06-01")] });
        var told = Told(JourneyWith() with { Goals = [goal] });

        told.TextOf("co-construction.older-version").Should()
            .Be("L'accord d'Alix, le 15 janvier 2024, porte sur une version plus ancienne : « Retrouver du travail. » Aucun accord à la version en vigueur n'est noté ici.");
        told.Codes.Should().NotContain(["co-construction.both", "co-construction.imposed"]);
    }

    [Fact]
    public void A_receipt_is_no_agreement()
    {
        var told = Told(JourneyWith(Version() with { Receipts = [new() { By = "alix", On = On("2024-01-09") }] }));

        told.TextOf("co-construction.received").Should().Be("Alix a reçu cette version le 9 janvier 2024. Recevoir n'est pas accepter.");
        told.Codes.Should().Contain("co-construction.imposed");
    }

    [Fact]
    public void A_commitment_is_no_agreement()
    {
        var told = Told(JourneyWith(Version() with { Commitments = [new() { By = "alix", What = "Appeler lundi" }] }));

        told.Codes.Should().Contain(["co-construction.imposed", "co-construction.commitments", "co-construction.no-commitment"]);
    }

    [Fact]
    public void A_goal_the_person_proposed_is_not_imposed_without_their_answer()
    {
        var told = Told(JourneyWith(Version(proposedBy: "alix")));

        told.TextOf("co-construction.own-proposal").Should().Be("Alix l'a proposé ; son accord à cette version n'est pas noté à part.");
        told.Codes.Should().NotContain("co-construction.imposed");
        told.Questions.Should().NotContain(question => question.Contains("est-il le vôtre", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_institution_did_not_commit_to_is_asked_of_the_service_once()
    {
        var told = Told(JourneyWith(Version("v1"), Version("v2"), Version("v3")));

        told.TextsOf("co-construction.no-commitment").Should().HaveCount(3).And.OnlyContain(text => text == "Les engagements du service ne sont pas écrits.");
        told.Questions.Where(question => question.StartsWith("Au service", StringComparison.Ordinal)).Should().Equal("Au service : à quoi vous engagez-vous ?");
    }

    [Fact]
    public void Commitments_of_each_side_are_told_in_their_words()
    {
        var told = Told(JourneyWith(Version() with { Commitments = [new() { By = "roche", What = "Écrire le recours" }, new() { By = "alix", What = "Appeler lundi" }] }));

        told.TextOf("co-construction.commitments").Should().Be("Engagements écrits. Alix : « Appeler lundi. » Mme Roche : « Écrire le recours. »");
        told.Codes.Should().NotContain("co-construction.no-commitment");
    }

    [Fact]
    public void An_unknown_proposer_and_an_unknown_speaker_are_said_to_be_unknown()
    {
        var told = Told(JourneyWith(Version(proposedBy: null) with { Agreements = [Answer(null)] }));

        told.TextOf("co-construction.proposed").Should().Be("Nous ne savons pas qui a proposé cet objectif, le 8 janvier 2024 ; nous ne savons pas de qui sont les mots.");
        told.TextOf("co-construction.answer").Should().Be("Le 15 janvier 2024, une personne que nous ne connaissons pas donne son accord, directement.");
        told.Codes.Should().Contain("co-construction.imposed", "an unknown yes is never the person's");
    }

    [Fact]
    public void Words_held_back_are_not_told_as_words_nobody_knows_the_speaker_of()
    {
        var version = Version(proposedBy: "alix") with { Wording = Says("alix", "Vivre avec Lou") with { Mentions = ["soeur"] }, Agreements = [Answer("alix")] };
        var journey = JourneyWith(version) with { Consents = [new() { Id = "c", By = "alix", Purpose = Purpose.Evaluation, Answer = ConsentAnswer.Given, On = On("2024-01-01") }] };
        var told = Telling.Of(new CoConstruction(), journey, reader: Reader.Institution);

        told.TextOf("co-construction.proposed").Should().Be("Proposé par la personne concernée, le 8 janvier 2024. Les mots ne sont pas montrés ici.");
    }

    [Fact]
    public void Erased_words_leave_their_tombstone()
    {
        var told = Told(JourneyWith(Version() with { Wording = Statement.OfErased(new(On("2024-05-01"), ErasureReason.AskedByThePerson)) with { By = "alix" } }));

        told.TextOf("co-construction.proposed").Should().Be("Proposé par Mme Roche, pour le service, le 8 janvier 2024, dans les mots d'Alix. Les mots ont été effacés à la demande de la personne.");
    }

    [Fact]
    public void An_amendment_is_told_by_what_it_changes_and_who_asked_for_it()
    {
        var goal = GoalOf(
            Version("v1") with { Agreements = [Answer("alix", AgreementAnswer.Disagrees)] },
            Version("v2", proposedBy: "alix", on: "2024-06-01", words: "Un travail le matin") with { Horizon = new(TimeHorizon.Open), Agreements = [Answer("alix", on: "2024-06-01")] });
        var told = Told(JourneyWith() with { Goals = [goal] });

        told.TextOf("co-construction.begun").Should().Be("Première version, le 8 janvier 2024, proposée par Mme Roche, pour le service, dans ses propres mots : « Retrouver du travail. »");
        told.TextOf("co-construction.amended").Should()
            .Be("Nouvelle version, le 1er juin 2024, proposée par Alix, dans ses propres mots. Les mots changent. L'horizon change. À la version d'avant, Alix avait dit non.");
    }

    [Fact]
    public void The_frame_of_support_is_said_with_the_agreements()
    {
        var told = Told(JourneyWith(Version()) with { Support = new() { Frame = SupportFrame.CourtOrdered } });

        told.TextOf("co-construction.frame").Should().Be("Cadre de l'accompagnement : ordonné par un juge. Les accords se lisent avec ce cadre.");
        told.Only("co-construction.frame").By.Should().BeNull();
    }

    [Fact]
    public void Nobody_who_died_is_asked()
    {
        var journey = JourneyWith(Version());
        var told = Told(journey with { Parties = [Alix with { DeceasedOn = On("2024-12-01") }, .. journey.Parties.AsSpan()[1..]] });

        told.Codes.Should().Contain("co-construction.imposed");
        told.Questions.Should().NotContain(question => question.StartsWith("Alix", StringComparison.Ordinal));
    }

    [Fact]
    public void Among_several_each_answers_by_name_and_a_groups_yes_is_not_each_ones()
    {
        var told = Told(Neighbours(Version(proposedBy: "roche") with { Agreements = [Answer("groupe"), Answer("alix")] }));

        told.TextsOf("co-construction.agrees").Should().HaveCount(2);
        told.TextOf("co-construction.no-agreement").Should()
            .Be("Aucun accord n'est noté ici pour Bo et Cam. L'accord d'un groupe, d'un service ou des autres ne vaut pas pour qui n'a rien dit.");
        told.Codes.Should().NotContain("co-construction.imposed");
    }

    [Fact]
    public void Among_several_each_is_asked_once()
    {
        var told = Told(Neighbours(Version("v1") with { Agreements = [Answer("alix")] }, Version("v2") with { Agreements = [Answer("alix"), Answer("cam")] }));

        told.Questions.Should().Contain(question => question.StartsWith("Bo, pour plusieurs objectifs", StringComparison.Ordinal));
        told.Questions.Should().Contain(question => question.StartsWith("Cam, l'objectif « Retrouver du travail » est-il le vôtre", StringComparison.Ordinal));
        told.Questions.Should().NotContain(question => question.StartsWith("Alix", StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_team_its_members_are_those_concerned()
    {
        var told = Told(new()
        {
            Id = "j-equipe",
            Kind = JourneyKind.Practice,
            Parties = [Alix, new() { Id = "bo", Role = PartyRole.Beneficiary, Name = "Bo" }, new() { Id = "direction", Role = PartyRole.Organisation, Name = "la direction" }],
            Goals = [GoalOf(Version(proposedBy: "direction") with { Agreements = [Answer("direction", evidence: Evidence.Signature), Answer("alix", AgreementAnswer.Disagrees)] })],
        });

        told.Codes.Should().Contain(["co-construction.institution-only", "co-construction.kept-despite", "co-construction.imposed"]);
    }

    [Fact]
    public void Nadias_goals_are_told_as_this()
    {
        var told = Telling.Of(new CoConstruction(), Some.Nadia());

        told.Section().Should().Be(
            """
            Décider ensemble
              Emploi — « Reprendre un emploi dans les six mois »
                Proposé par Mme Roche, pour le service, le 8 janvier 2024, dans ses propres mots.
                L'accord de Nadia, noté le 8 janvier 2024, repose sur une note de l'équipe ; nous n'avons pas trace d'un accord donné par Nadia directement.
                Le 8 janvier 2024, le service donne son accord, en signant.
                Les engagements du service ne sont pas écrits.
                → Nadia, l'objectif « Reprendre un emploi dans les six mois » est-il le vôtre ? Vous pouvez ne pas répondre.
              Logement — « Un logement où mes filles ont leur chambre »
                Proposé par Nadia, le 20 mars 2024, dans ses propres mots.
                Le 20 mars 2024, Nadia et Mme Roche donnent leur accord, en signant.
                Les engagements du service ne sont pas écrits.
              Santé — « Prendre du temps pour ma santé »
                Proposé par Nadia, le 20 mars 2024, dans ses propres mots.
                Le 20 mars 2024, Nadia et Mme Roche donnent leur accord, en signant.
                Les engagements du service ne sont pas écrits.
              Le parcours
                → Au service : à quoi vous engagez-vous ?

            """.ReplaceLineEndings("\n"));
    }

    private static Telling Told(JourneyParts parts, LocalDate? asOf = null) => Telling.Of(new CoConstruction(), parts, asOf);

    private static JourneyParts Neighbours(params GoalVersion[] versions) => JourneyWith(versions) with
    {
        Kind = JourneyKind.Collective,
        Parties =
        [
            Alix,
            new() { Id = "bo", Role = PartyRole.Beneficiary, Name = "Bo" },
            new() { Id = "cam", Role = PartyRole.Beneficiary, Name = "Cam" },
            new() { Id = "groupe", Role = PartyRole.Beneficiary, Name = "le collectif" },
            new() { Id = "roche", Role = PartyRole.Professional, Name = "Mme Roche" },
        ],
    };
}
