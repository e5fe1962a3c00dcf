using System.Text.Json;
using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Outcomes;
using SocialEval.Tests.Json;
using SocialEval.Time;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class BeneficiaryWordTests
{
    private const string Says = "beneficiary-word.says";
    private const string NoTrace = "beneficiary-word.no-trace";
    private const string NoAnswer = "beneficiary-word.no-answer";
    private const string TooEarly = "beneficiary-word.too-early";

    private static readonly Outcome Change = new() { Id = "changement", What = Some.Says("roche", "Alix sort davantage"), On = On("2025-01-10") };

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new BeneficiaryWord(), Nadia());

    [Fact]
    public void Of_nothing_it_says_nothing() => Told(JourneyWith()).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void Every_assessment_of_the_person_is_said_on_its_own_in_date_order()
    {
        var told = Told(Voiced(Avis("b", on: "2025-02-10", judgement: Judgement.Better), Avis("a", on: "2024-06", judgement: Judgement.Worse), Avis("c", on: "2025-03-01")));

        told.TextsOf(Says).Should().Equal(
            "En juin 2024, Alix donne son avis : moins bien.",
            "Le 10 février 2025, Alix donne son avis : mieux.",
            "Le 1er mars 2025, Alix donne son avis : mieux.");
        told.Codes.Should().Equal(Says, Says, Says);
    }

    [Fact]
    public void Who_wrote_it_down_and_that_it_was_read_back_are_told()
    {
        var told = Told(Voiced(Avis("a", words: "Je dors mieux") with { RecordedBy = "roche", ConfirmedOn = On("2025-02-11") }));

        told.TextOf(Says).Should().Be("Le 10 février 2025, Alix dit : « Je dors mieux. » Son avis : mieux. Paroles notées par Mme Roche, relues ensemble.");
        told.Only(Says).Kind.Should().Be(FindingKind.Said);
        told.Only(Says).By.Should().Be("alix");
    }

    [Fact]
    public void That_nothing_shows_it_was_read_back_is_told_too() =>
        Told(Voiced(Avis("a", words: "Je dors mieux") with { RecordedBy = "roche" })).TextOf(Says)
            .Should().EndWith("Paroles notées par Mme Roche ; nous n'avons pas trace d'une relecture.");

    [Fact]
    public void Preferring_not_to_say_is_said_and_is_an_answer()
    {
        var told = Told(Voiced(Avis("a", judgement: Judgement.PrefersNotToSay)) with { Invitations = [InvitedToSay()] });

        told.TextOf(Says).Should().Be("Le 10 février 2025, Alix préfère ne rien dire ; c'est une réponse.");
        told.Codes.Should().Equal(Says);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Where_nothing_shows_that_anybody_asked_there_is_no_trace_and_a_question()
    {
        var told = Told(Voiced());

        told.TextOf(NoTrace).Should().Be("Nous n'avons trace ni d'un avis, ni d'une question posée.");
        told.Only(NoTrace).Kind.Should().Be(FindingKind.Gap);
        told.Questions.Should().Equal("Alix, souhaitez-vous en dire quelque chose ? Vous pouvez ne pas répondre.");
    }

    [Fact]
    public void Where_somebody_invited_silence_is_not_an_answer_and_nobody_asks_again()
    {
        var told = Told(Voiced() with { Invitations = [InvitedToSay()] });

        told.TextOf(NoAnswer).Should().Be("Le 1er février 2025, Mme Roche a invité Alix à en dire quelque chose ; nous n'avons pas trace d'une réponse. Le silence n'est pas une réponse.");
        told.Codes.Should().Equal(NoAnswer);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Before_the_horizon_it_is_too_early_to_ask()
    {
        var version = Version() with { Horizon = new(TimeHorizon.Until(On("2026-06"))) { Words = Some.Says("alix", "quand j'aurai fini ma formation"), Derived = true } };
        var told = Told(JourneyWith(version));

        told.TextOf(TooEarly).Should().Be("Il est trop tôt pour le demander : l'horizon va jusqu'en juin 2026. Alix a dit « quand j'aurai fini ma formation ». La date en a été déduite.");
        told.Codes.Should().Equal(TooEarly);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Once_the_horizon_is_reached_it_is_no_longer_too_early() =>
        Told(JourneyWith(Version() with { Horizon = new(TimeHorizon.Until(On("2026-06"))) }), new LocalDate(2026, 7, 1)).Codes.Should().Equal(NoTrace);

    [Fact]
    public void What_the_person_says_before_the_horizon_is_said() =>
        Told(Voiced(Avis("a")) with { Goals = JourneyWith(Version() with { Horizon = new(TimeHorizon.Until(On("2026-06"))) }).Goals }).Codes.Should().Equal(Says);

    [Theory]
    [InlineData("roche")]
    [InlineData("soeur")]
    [InlineData("tuteur")]
    [InlineData(null)]
    public void Nobody_elses_assessment_and_no_unknown_speakers_fills_it(string? by)
    {
        var told = Told(Voiced(Avis("a", by: by, words: "Ça va bien mieux")));

        told.Codes.Should().Equal(NoTrace);
        told.Section().Should().NotContain("Ça va bien mieux");
    }

    [Fact]
    public void A_representatives_answer_is_recorded_and_does_not_fill_it()
    {
        var told = Told(Voiced(Avis("a", by: "tuteur") with { OnBehalfOf = "alix" }));

        told.Codes.Should().Equal("beneficiary-word.on-behalf", NoTrace);
        told.Only("beneficiary-word.on-behalf").Kind.Should().Be(FindingKind.Recorded);
        told.TextOf("beneficiary-word.on-behalf").Should().EndWith("Ce n'est pas la parole d'Alix.");
    }

    [Fact]
    public void What_was_observed_of_someone_who_does_not_speak_is_recorded_and_does_not_fill_it()
    {
        var told = Told(Voiced(Avis("a") with { Mode = StatementMode.Observed, RecordedBy = "roche" }));

        told.Codes.Should().Equal("beneficiary-word.recorded", NoTrace);
        told.Only("beneficiary-word.recorded").Kind.Should().Be(FindingKind.Recorded);
        told.TextOf("beneficiary-word.recorded").Should().EndWith("Noté par Mme Roche. Ce n'est pas la parole d'Alix.");
    }

    [Fact]
    public void An_assessment_in_somebody_elses_words_is_recorded_and_names_the_speaker()
    {
        var told = Told(Voiced(Avis("a") with { Words = Some.Says("soeur", "Alix est en forme") }));

        told.Codes.Should().Equal("beneficiary-word.recorded", NoTrace);
        told.TextOf("beneficiary-word.recorded").Should().Contain("Les mots sont de Lou : « Alix est en forme. »");
    }

    [Fact]
    public void The_persons_words_inside_somebody_elses_assessment_are_theirs_and_the_judgement_is_not()
    {
        var told = Told(Voiced(Avis("a", by: "roche") with { Words = Some.Says("alix", "Je ne sais pas") }));

        told.Codes.Should().Equal("beneficiary-word.quoted", NoTrace);
        told.TextOf("beneficiary-word.quoted").Should().Be("Le 10 février 2025, des mots d'Alix sont notés dans l'avis de Mme Roche : « Je ne sais pas. » Cet avis n'est pas celui d'Alix.");
    }

    [Fact]
    public void A_change_somebody_else_tells_is_not_told_by_the_person()
    {
        var told = Told(JourneyWith() with { Outcomes = [Change] });

        told.TextOf(NoTrace).Should().Be("Mme Roche raconte ce changement ; nous n'avons trace ni d'un avis, ni d'une question posée.");
    }

    [Fact]
    public void A_change_the_person_tells_is_said_with_whether_it_is_welcome_and_what_counted()
    {
        var change = Change with
        {
            What = Some.Says("alix", "Je sors le soir"),
            Welcome = Welcome.Mixed,
            Contributions = [new() { Of = new(ItemKind.Party, "alix"), Words = Some.Says("alix", "J'ai osé") }, new() { Words = Some.Says("roche", "Le suivi") }],
        };
        var told = Told(JourneyWith() with { Outcomes = [change] });

        told.Codes.Should().Equal("beneficiary-word.tells");
        told.Only("beneficiary-word.tells").Kind.Should().Be(FindingKind.Said);
        told.TextOf("beneficiary-word.tells").Should().Be("Alix raconte ce changement du 10 janvier 2025 : « Je sors le soir. » Pour Alix, c'est en partie bienvenu. Ce qui a compté, dans ses mots : « J'ai osé. »");
    }

    [Fact]
    public void Words_that_were_erased_leave_their_place_and_no_word()
    {
        var journey = Journey.From(Voiced(Avis("a", words: "Je dors mieux"))).Erase("a", On("2025-03-01"), ErasureReason.AskedByThePerson);
        var told = Telling.Of(new BeneficiaryWord(), journey);

        told.Codes.Should().Equal(Says);
        told.Section().Should().NotContain("dors").And.NotContain("mieux").And.Contain("effacés à la demande de la personne");
    }

    [Fact]
    public void Among_several_each_speaks_by_name_and_nobody_is_counted_as_a_majority()
    {
        var told = Told(Neighbours(Avis("a", "ana"), Avis("b", "bo", judgement: Judgement.Worse)));

        told.TextsOf(Says).Should().Equal("Le 10 février 2025, Ana donne son avis : mieux.", "Le 10 février 2025, Bo donne son avis : moins bien.");
        told.TextOf(NoTrace).Should().Be("Pour Cy, nous n'avons trace ni d'un avis, ni d'une question posée.");
        told.Questions.Should().ContainSingle().Which.Should().StartWith("Cy, ");
        told.Section().Should().NotContainAny("majorité", "moyenne", "sur trois", "%");
    }

    [Fact]
    public void Among_several_two_who_agree_do_not_speak_for_the_third()
    {
        var told = Told(Neighbours(Avis("a", "ana"), Avis("b", "bo")) with { Invitations = [InvitedToSay(to: "cy")] });

        told.TextOf(NoAnswer).Should().Contain("Mme Roche a invité Cy");
        told.Codes.Should().Equal(Says, Says, NoAnswer);
    }

    [Fact]
    public void A_person_who_has_died_is_asked_nothing()
    {
        var parts = Voiced();
        var told = Told(parts with { Parties = [.. parts.Parties.Select(party => party.Id == "alix" ? party with { DeceasedOn = On("2025-01") } : party)] });

        told.Codes.Should().Equal(NoTrace);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void The_sample_of_the_format_gives_its_code_its_arguments_and_its_text()
    {
        var view = JourneyJson.Read(Example.Amina).View(new Reading(new LocalDate(2025, 2, 1), Purpose.Evaluation, Reader.Team));
        using var report = JsonDocument.Parse(ReportJson.ToUtf8Bytes(new Evaluation(new BeneficiaryWord()).Run(view)));
        var finding = report.RootElement.GetProperty("appraisals")[0].GetProperty("findings")[0];

        JsonElement.DeepEquals(finding, JsonElement.Parse(
            """
            { "code": "beneficiary-word.says", "kind": "said", "about": { "goal": "logement" }, "by": "amina",
              "citing": [ { "assessment": "a1" } ],
              "args": { "on": "2024-12-30", "words": "C'est chez moi", "judgement": "better", "recordedBy": "karim", "confirmedOn": "2024-12-30" },
              "text": "Le 30 décembre 2024, Amina dit : « C'est chez moi. » Son avis : mieux. Paroles notées par Karim, relues ensemble." }
            """)).Should().BeTrue("it is {0}", finding.GetRawText());
    }

    private static Telling Told(JourneyParts parts, LocalDate? asOf = null) => Telling.Of(new BeneficiaryWord(), parts, asOf);
}
