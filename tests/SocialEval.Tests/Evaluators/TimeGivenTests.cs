using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Time;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class TimeGivenTests
{
    private static readonly Intervention Request = new()
    {
        Id = "demande",
        What = Says("roche", "Dossier de logement"),
        DoneBy = ["roche"],
        AskedBy = "alix",
        AskedOn = On("2024-04-02"),
        Started = On("2024-05-15"),
    };

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new TimeGiven(), Some.Nadia());

    [Fact]
    public void Of_nothing_it_says_nothing() => Told(JourneyWith()).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void An_answer_on_the_day_of_the_proposal_is_told_as_such()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("service", on: "2024-01-08"), Answer("alix", on: "2024-01-08")] }));

        told.TextOf("time-given.left-same-day").Should().Be("Réponses notées le jour même de la proposition, le 8 janvier 2024 : le service et Alix.");
        told.Codes.Should().NotContain("time-given.left-to-answer");
    }

    [Fact]
    public void The_time_from_a_proposal_to_the_persons_answer_is_told_in_days()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("alix"), Answer("alix", AgreementAnswer.Withdraws, "2024-03-01")] }));

        told.TextOf("time-given.left-to-answer").Should().Be("7 jours entre la proposition et la réponse d'Alix.");
    }

    [Fact]
    public void Where_a_date_is_partial_the_days_stay_open()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("alix", on: "2024-02")] }));

        told.TextOf("time-given.left-to-answer").Should().Be("De la proposition à la réponse d'Alix : entre 24 et 52 jours.");
    }

    [Fact]
    public void A_representatives_answer_is_no_time_left_to_the_person() =>
        Told(JourneyWith(Version() with { Agreements = [Answer("tuteur") with { OnBehalfOf = "alix" }] })).Codes.Should().NotContain("time-given.left-to-answer");

    [Fact]
    public void What_the_person_proposed_themselves_needs_no_time_to_answer() =>
        Told(JourneyWith(Version(proposedBy: "alix") with { Agreements = [Answer("alix", on: "2024-01-08")] })).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void A_horizon_somebody_else_set_is_told_as_set_by_them()
    {
        var told = Told(JourneyWith(Version() with { Horizon = new(TimeHorizon.Over(Period.FromMonths(6), On("2024-01-08"))) { Words = Says("roche", "dans les six mois") } }));

        told.TextOf("time-given.left-horizon-set").Should().Be("Délai fixé par Mme Roche : « dans les six mois ».");
    }

    [Fact]
    public void A_horizon_without_words_is_of_who_proposed_the_version() =>
        Told(JourneyWith(Version() with { Horizon = new(TimeHorizon.Until(On("2024-06"))) }))
            .TextOf("time-given.left-horizon-set").Should().Be("Délai fixé par Mme Roche, jusqu'en juin 2024.");

    [Fact]
    public void A_horizon_derived_from_words_that_are_not_here_is_nobodys() =>
        Told(JourneyWith(Version() with { Horizon = new(TimeHorizon.Until(On("2024-06"))) { Derived = true } })).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void A_horizon_in_the_persons_words_is_theirs()
    {
        var told = Told(JourneyWith(Version() with { Horizon = new(TimeHorizon.Open) { Words = Says("alix", "quand ce sera possible") } }));

        told.TextOf("time-given.left-own-horizon").Should().Be("Le temps donné à cet objectif, dans les mots d'Alix : « quand ce sera possible ».");
        told.Codes.Should().NotContain("time-given.left-horizon-set");
    }

    [Theory]
    [InlineData("2024-06", true)]
    [InlineData("2024-12", false)]
    [InlineData("2025", false)]
    public void A_horizon_somebody_else_certainly_shortened_is_told(string until, bool isShortened)
    {
        var goal = GoalOf(
            Version("v1") with { Horizon = new(TimeHorizon.Until(On("2024-12"))) },
            Version("v2", on: "2024-02-01") with { Horizon = new(TimeHorizon.Until(On(until))) });
        var told = Told(JourneyWith() with { Goals = [goal] });

        told.Codes.Contains("time-given.left-horizon-shortened").Should().Be(isShortened);
    }

    [Fact]
    public void An_open_horizon_that_is_closed_by_somebody_else_is_shortened()
    {
        var goal = GoalOf(
            Version("v1", "alix") with { Horizon = new(TimeHorizon.Open) },
            Version("v2", on: "2024-02-01") with { Horizon = new(TimeHorizon.Until(On("2024-06"))) });

        Told(JourneyWith() with { Goals = [goal] }).TextOf("time-given.left-horizon-shortened").Should().Be("Mme Roche a donné à cet objectif moins de temps qu'avant, le 1er février 2024.");
    }

    [Fact]
    public void A_horizon_the_person_shortened_is_their_own()
    {
        var goal = GoalOf(
            Version("v1") with { Horizon = new(TimeHorizon.Until(On("2024-12"))) },
            Version("v2", "alix", "2024-02-01") with { Horizon = new(TimeHorizon.Until(On("2024-06"))) });

        Told(JourneyWith() with { Goals = [goal] }).Codes.Should().NotContain("time-given.left-horizon-shortened");
    }

    [Fact]
    public void A_goals_horizon_that_has_passed_is_no_fault()
    {
        var version = Version() with { Horizon = new(TimeHorizon.Until(On("2024-02"))) { Words = Says("roche", "très vite") } };

        Told(JourneyWith(version), new LocalDate(2025, 6, 1)).Codes.Should().Equal(Told(JourneyWith(version), new LocalDate(2024, 1, 31)).Codes);
    }

    [Theory]
    [InlineData("alix", "time-given.left-pause", "Pause en août 2024, voulue par Alix.")]
    [InlineData("soeur", "time-given.left-pause-other", "Pause en août 2024, voulue par Lou.")]
    [InlineData(null, "time-given.left-pause-other", "Pause en août 2024 ; nous ne savons pas qui l'a voulue.")]
    [InlineData("service", "time-given.waited-pause", "Pause en août 2024, décidée par le service. Rien n'indique qu'Alix l'ait souhaitée.")]
    public void A_pause_is_told_by_whose_wish_it_was(string? wishedBy, string code, string text) =>
        Told(JourneyWith() with { Pauses = [new() { Id = "p", From = On("2024-08"), To = On("2024-08"), WishedBy = wishedBy }] }).TextOf(code).Should().Be(text);

    [Fact]
    public void Felt_timing_is_told_as_the_person_puts_it_and_not_asked_again()
    {
        var told = Told(JourneyWith() with { Interventions = [Request with { Timing = new() { By = "alix", Felt = Felt.TooLate, Words = "J'avais déjà tout rendu" } }] });

        told.TextOf("time-given.left-felt").Should().Be("Pour Alix, c'était trop tard : « J'avais déjà tout rendu. »");
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void What_somebody_else_felt_is_theirs_and_the_person_is_asked()
    {
        var told = Told(JourneyWith() with { Interventions = [Request with { Timing = new() { By = "roche", Felt = Felt.Right } }] });

        told.TextOf("time-given.left-felt-other").Should().Be("Pour Mme Roche, c'était le bon moment.");
        told.Questions.Should().Equal("Alix, était-ce le bon moment pour vous ? Vous pouvez ne pas répondre.");
    }

    [Fact]
    public void One_question_is_enough_for_several_moments() =>
        Told(JourneyWith() with { Interventions = [Request, Request with { Id = "autre" }] }).Questions.Should()
            .Equal("Alix, pour ce qui est dit ici, était-ce le bon moment pour vous ? Vous pouvez ne pas répondre.");

    [Fact]
    public void Waiting_for_an_institution_to_start_is_told_as_waiting()
    {
        var told = Told(JourneyWith() with { Interventions = [Request] });

        told.TextOf("time-given.waited-to-start").Should().Be("43 jours entre la demande et le début. Rien n'indique qu'Alix ait souhaité cette attente.");
    }

    [Theory]
    [InlineData("2024-04-30", "2024-05-02", " ; la personne référente a changé entre-temps.")]
    [InlineData("2024-04-30", null, " ; une personne de l'équipe est partie entre-temps.")]
    [InlineData(null, "2024-05-02", " ; une personne est arrivée dans l'équipe entre-temps.")]
    [InlineData("2024-04", "2024-05", " ; la personne référente a peut-être changé entre-temps.")]
    [InlineData("2024-03-31", "2024-05-16", ".")]
    public void A_change_of_referent_in_between_is_told(string? left, string? came, string text)
    {
        var journey = JourneyWith();
        var told = Told(journey with
        {
            Interventions = [Request],
            Parties =
            [
                .. journey.Parties.AsSpan(),
                new() { Id = "avant", Role = PartyRole.Professional, To = left is null ? null : On(left) },
                new() { Id = "apres", Role = PartyRole.Professional, From = came is null ? null : On(came) },
            ],
        });

        told.TextOf("time-given.waited-to-start").Should().StartWith("43 jours entre la demande et le début" + text);
    }

    [Fact]
    public void A_pause_the_person_wished_within_a_wait_is_said()
    {
        var told = Told(JourneyWith() with { Interventions = [Request], Pauses = [new() { Id = "p", From = On("2024-04-20"), To = On("2024-04-27"), WishedBy = "alix" }] });

        told.TextOf("time-given.waited-to-start").Should().Be("43 jours entre la demande et le début. Dans ce temps : une pause voulue par Alix.");
        told.Only("time-given.waited-to-start").Citing.Should().Contain(new Citation(ItemKind.Pause, "p"));
    }

    [Fact]
    public void A_pause_that_may_lie_within_a_wait_is_said_to_be_possible() =>
        Told(JourneyWith() with { Interventions = [Request], Pauses = [new() { Id = "p", From = On("2024-05"), To = On("2024-06"), WishedBy = "alix" }] })
            .TextOf("time-given.waited-to-start").Should().Be("43 jours entre la demande et le début. Une pause voulue par Alix a pu tomber dans ce temps.");

    [Fact]
    public void What_an_institution_asked_for_itself_is_no_wait_of_the_persons() =>
        Told(JourneyWith() with { Interventions = [Request with { AskedBy = "roche" }] }).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void What_the_person_does_themselves_starts_when_they_start_it() =>
        Told(JourneyWith() with { Interventions = [Request with { DoneBy = ["alix", "soeur"] }] }).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void A_start_nobody_noted_is_a_gap()
    {
        var told = Told(JourneyWith() with { Interventions = [Request with { Started = null }] });

        told.Only("time-given.waited-no-start").Kind.Should().Be(FindingKind.Gap);
        told.TextOf("time-given.waited-no-start").Should().Be("Demandé le 2 avril 2024 ; aucun début n'est noté ici.");
    }

    [Theory]
    [InlineData(true, "Les voies de recours ont été dites.")]
    [InlineData(false, "Les voies de recours n'ont pas été dites.")]
    [InlineData(null, "Nous ne savons pas si les voies de recours ont été dites.")]
    public void A_refusal_is_the_institutions_with_its_reason_and_whether_the_appeal_was_told(bool? appealTold, string text)
    {
        var decision = new Decision { AskedOf = "service", AskedOn = On("2024-05-20"), Answer = DecisionAnswer.Refused, On = On("2024-07-10"), Reason = "Dossier incomplet", AppealTold = appealTold };

        Told(JourneyWith() with { Interventions = [Request with { Started = null, Decision = decision }] }).TextOf("time-given.waited-refused").Should()
            .Be($"Le service a répondu : refusé, 51 jours après la demande. Motif : « Dossier incomplet. » {text} Rien n'indique qu'Alix ait souhaité cette attente.");
    }

    [Fact]
    public void A_decision_without_an_answer_says_so()
    {
        var decision = new Decision { AskedOf = "service", AskedOn = On("2024-05-20"), Answer = DecisionAnswer.None };

        Told(JourneyWith() with { Interventions = [Request with { DoneBy = ["alix"], Decision = decision }] }).TextOf("time-given.waited-no-answer").Should()
            .Be("Le service n'a pas répondu à la demande faite le 20 mai 2024, d'après ce qui est noté ici. Nous ne savons pas si les voies de recours ont été dites. Rien n'indique qu'Alix ait souhaité cette attente.");
    }

    [Fact]
    public void On_a_day_before_the_answer_there_is_none_yet()
    {
        var decision = new Decision { AskedOf = "service", AskedOn = On("2024-05-20"), Answer = DecisionAnswer.Granted, On = On("2024-07-10") };

        Told(JourneyWith() with { Interventions = [Request with { Decision = decision }] }, new LocalDate(2024, 6, 1)).Codes.Should().Equal("time-given.waited-no-answer");
    }

    [Fact]
    public void Time_left_and_waiting_endured_share_no_code_and_keep_their_order()
    {
        var told = Told(JourneyWith(Version() with { Agreements = [Answer("alix")] }) with
        {
            Interventions = [Request],
            Pauses = [new() { Id = "p", From = On("2024-08"), WishedBy = "alix" }, new() { Id = "q", From = On("2024-09"), WishedBy = "service" }],
        });

        told.Codes.Should().OnlyContain(code => code.StartsWith("time-given.left-", StringComparison.Ordinal) || code.StartsWith("time-given.waited-", StringComparison.Ordinal));
        told.Codes.SkipWhile(code => code.StartsWith("time-given.left-", StringComparison.Ordinal)).Should().OnlyContain(code => code.StartsWith("time-given.waited-", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_who_died_is_asked()
    {
        var journey = JourneyWith();
        var told = Told(journey with { Interventions = [Request], Parties = [Alix with { DeceasedOn = On("2024-12-01") }, .. journey.Parties.AsSpan()[1..]] });

        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Nadias_time_is_told_as_this()
    {
        var told = Telling.Of(new TimeGiven(), Some.Nadia());

        told.Section().Should().Be(
            """
            Le temps laissé
              Emploi — « Reprendre un emploi dans les six mois »
                Délai fixé par Mme Roche : « dans les six mois ».
                Réponses notées le jour même de la proposition, le 8 janvier 2024 : le service et Nadia.
              Logement — « Un logement où mes filles ont leur chambre »
                Le temps donné à cet objectif, dans les mots de Nadia : « quand ce sera possible ».
              Le parcours
                Pause en août 2024, voulue par Nadia.
                → Nadia, pour ce qui est dit ici, était-ce le bon moment pour vous ? Vous pouvez ne pas répondre.
              « Dossier DALO »
                43 jours entre la demande et le début ; la personne référente a changé entre-temps. Rien n'indique que Nadia ait souhaité cette attente.

            """.ReplaceLineEndings("\n"));
    }

    private static Telling Told(JourneyParts parts, LocalDate? asOf = null) => Telling.Of(new TimeGiven(), parts, asOf);
}
