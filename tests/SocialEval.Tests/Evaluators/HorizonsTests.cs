using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class HorizonsTests
{
    private const string Open = "horizons.open";
    private const string Set = "horizons.set";
    private const string TooEarly = "horizons.too-early";
    private const string Terms = "horizons.terms";
    private const string OnlyShort = "horizons.only-short";
    private const string SaysSince = "horizons.says-since";
    private const string RecordedSince = "horizons.recorded-since";
    private const string PerhapsSince = "horizons.perhaps-since";
    private const string NoWordSince = "horizons.no-word-since";
    private const string StillOpen = "horizons.still-open";

    private static readonly Support Ended = new() { Started = On("2024-01-08"), Ended = On("2025-02-28") };

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new Horizons(), Nadia());

    [Fact]
    public void Of_nothing_it_says_nothing() => Told(JourneyWith()).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void An_open_horizon_is_told_in_the_words_it_was_given_in()
    {
        var told = Told(Aiming(new(TimeHorizon.Open) { Words = Says("alix", "quand ce sera possible"), Term = Term.Long }));

        told.TextOf(Open).Should().Be("Horizon ouvert : « quand ce sera possible », a dit Alix, à long terme.");
        told.Only(Open).Kind.Should().Be(FindingKind.Recorded);
    }

    [Fact]
    public void A_horizon_over_a_period_is_told_from_when_and_until_when() =>
        Told(Aiming(new(TimeHorizon.Over(Period.FromMonths(6), On("2024-01-08"))) { Words = Says("roche", "dans les six mois") })).TextOf(Set)
            .Should().Be("Horizon : 6 mois à partir du 8 janvier 2024, donc jusqu'au 8 juillet 2024. Mme Roche a dit « dans les six mois ».");

    [Fact]
    public void A_horizon_that_is_not_reached_is_a_gap_it_is_too_early()
    {
        var told = Told(Aiming(new(TimeHorizon.Until(On("2026-06"))) { Words = Says("alix", "après ma formation"), Derived = true, Term = Term.Long }));

        told.TextOf(TooEarly).Should().Be("L'horizon va jusqu'en juin 2026, à long terme : il est trop tôt pour dire ce qu'il en est. Alix a dit « après ma formation ». La date en a été déduite.");
        told.Only(TooEarly).Kind.Should().Be(FindingKind.Gap);
    }

    [Fact]
    public void A_horizon_that_has_passed_is_told_and_is_no_fault()
    {
        var told = Told(Aiming(new(TimeHorizon.Until(On("2024-06")))));

        told.TextOf(Set).Should().Be("Horizon : jusqu'en juin 2024.");
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_date_that_leaves_open_whether_it_is_too_early_is_not_told_as_too_early() =>
        Told(Aiming(new(TimeHorizon.Until(On("2025-06")))), new LocalDate(2025, 6, 15)).Codes.Should().Equal(Set);

    [Fact]
    public void A_goal_that_has_ended_has_nothing_to_wait_for()
    {
        var parts = Aiming(new(TimeHorizon.Until(On("2026-06"))));

        Told(parts with { Goals = [parts.Goals[0] with { Ending = new() { Kind = GoalEndingKind.LetGo, By = "alix", On = On("2025-01-10") } }] }).Codes.Should().BeEmpty();
    }

    [Fact]
    public void The_terms_aimed_at_are_told_side_by_side_and_not_counted()
    {
        var told = Told(Aiming(new(TimeHorizon.Open) { Term = Term.Transformation }) with
        {
            Interventions = [Intervention("i1", Term.Immediate), Intervention("i2", Term.Short), Intervention("i3", Term.Short)],
        });

        told.TextOf(Terms).Should().Be("Ce qui est visé. Pour tout de suite : une intervention. À court terme : des interventions. Pour un changement de fond : un objectif.");
        told.Only(Terms).Citing.Should().HaveCount(4);
        told.Codes.Should().NotContain(OnlyShort);
    }

    [Fact]
    public void A_journey_with_short_terms_only_is_told_as_such()
    {
        var told = Told(Aiming(new(TimeHorizon.Until(On("2024-06"))) { Term = Term.Short }) with { Interventions = [Intervention("i1", Term.Immediate)] });

        told.TextOf(OnlyShort).Should().Be("Tout ce dont le terme est noté ici est visé pour tout de suite ou à court terme. Ce qui est espéré plus loin n'est pas noté.");
        told.Only(OnlyShort).Citing.Should().HaveCount(2);
        told.Codes.Should().NotContain(Terms);
    }

    [Fact]
    public void Where_a_horizon_has_no_term_nobody_knows_that_there_are_short_ones_only()
    {
        var parts = JourneyWith(
            Version("v1") with { Horizon = new(TimeHorizon.Until(On("2024-06"))) { Term = Term.Short } },
            Version("v2") with { Horizon = new(TimeHorizon.Open) { Words = Says("alix", "un jour, avoir mon atelier") } });

        Told(parts).Codes.Should().Contain(Terms).And.NotContain(OnlyShort);
    }

    [Fact]
    public void A_short_term_never_stands_for_a_long_one() =>
        Told(Aiming(new(TimeHorizon.Open) { Term = Term.Long }) with { Interventions = [Intervention("i1", Term.Short)] }).TextOf(Terms)
            .Should().Be("Ce qui est visé. À court terme : une intervention. À long terme : un objectif.");

    [Fact]
    public void What_the_person_says_after_support_ended_is_said()
    {
        var told = Told(Since(Avis("a", on: "2025-04-10", words: "Je tiens encore")));

        told.TextOf(SaysSince).Should().Be("Après la fin de l'accompagnement, le 10 avril 2025, Alix dit : « Je tiens encore. » Son avis : mieux.");
        told.Only(SaysSince).Kind.Should().Be(FindingKind.Said);
        told.Codes.Should().NotContain(NoWordSince);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Preferring_not_to_say_after_support_ended_is_an_answer()
    {
        var told = Told(Since(Avis("a", on: "2025-04-10", judgement: Judgement.PrefersNotToSay)));

        told.TextOf(SaysSince).Should().Be("Après la fin de l'accompagnement, le 10 avril 2025, Alix préfère ne rien dire ; c'est une réponse.");
        told.Codes.Should().NotContain(NoWordSince);
    }

    [Fact]
    public void A_testimony_and_a_change_told_since_are_words_too()
    {
        Told(Since() with { Testimonies = [new() { Id = "t", On = On("2025-03"), Words = Says("alix", "Le dimanche je cuisine") }] }).TextOf(SaysSince)
            .Should().Be("Après la fin de l'accompagnement, en mars 2025, Alix dit : « Le dimanche je cuisine. »");
        Told(Since() with { Outcomes = [new() { Id = "o", On = On("2025-03"), What = Says("alix", "Je dors mieux") }] }).Only(SaysSince).About.Should().Be(new Citation(ItemKind.Outcome, "o"));
    }

    [Fact]
    public void What_was_observed_since_is_recorded()
    {
        var told = Told(Since(Avis("a", on: "2025-04-10") with { Mode = StatementMode.Observed }));

        told.TextOf(RecordedSince).Should().EndWith("Ce n'est pas la parole d'Alix.");
        told.Only(RecordedSince).Kind.Should().Be(FindingKind.Recorded);
    }

    [Theory]
    [InlineData("roche")]
    [InlineData("soeur")]
    [InlineData(null)]
    public void Nobody_elses_word_and_no_unknown_speakers_is_the_persons(string? by) =>
        Told(Since(Avis("a", by: by, on: "2025-04-10", words: "Tout va bien"))).Codes.Should().Equal(NoWordSince);

    [Fact]
    public void What_is_answered_for_somebody_else_is_not_ones_own_word()
    {
        var parts = Since(Avis("a", on: "2025-04-10") with { OnBehalfOf = "soeur" });

        Told(parts with { Parties = [Alix with { Represents = new("soeur") }, .. parts.Parties.AsSpan()[1..]] }).Codes.Should().Equal(NoWordSince);
    }

    [Fact]
    public void What_the_person_corrected_is_told_as_they_corrected_it()
    {
        var told = Told(Since(Avis("a", on: "2025-04-10"), Avis("b", on: "2025-04-12", judgement: Judgement.Worse) with { Rectifies = "a" }));

        told.TextsOf(SaysSince).Should().Equal("Après la fin de l'accompagnement, le 12 avril 2025, Alix donne son avis : moins bien.");
    }

    [Fact]
    public void Where_there_is_no_word_since_that_is_told_and_the_service_is_asked_who_could_offer()
    {
        var told = Told(Since(Avis("a", on: "2025-02-10")));

        told.TextOf(NoWordSince).Should().Be("Depuis la fin de l'accompagnement, le 28 février 2025, nous n'avons trace d'aucune parole d'Alix : nous ne savons pas ce qui dure.");
        told.Only(NoWordSince).Kind.Should().Be(FindingKind.Gap);
        told.Questions.Should().Equal("Au service : qui pourrait proposer à Alix d'en reparler, si et quand Alix le veut ?");
    }

    [Theory]
    [InlineData("2025-02")]
    [InlineData("2025")]
    [InlineData(null)]
    public void A_word_that_may_be_from_before_or_after_the_end_is_told_as_neither(string? on)
    {
        var told = Told(Since(Avis("a", on: on)) with { Support = Ended with { Ended = On("2025-02") } }, new LocalDate(2026, 1, 15));

        told.TextOf(PerhapsSince).Should().Be("L'accompagnement a pris fin en février 2025. Les dates ne disent pas si une parole d'Alix est d'avant ou d'après : nous ne savons pas ce qui dure.");
        told.Only(PerhapsSince).Citing.Should().Equal(new Citation(ItemKind.Assessment, "a"));
        told.Codes.Should().Equal(PerhapsSince);
    }

    [Fact]
    public void Among_several_the_service_is_asked_about_them_all() =>
        Told(Neighbours() with { Support = Ended }).Questions.Should()
            .Equal("À Mme Roche : qui pourrait proposer aux personnes concernées d'en reparler, si et quand elles le veulent ?");

    [Fact]
    public void Where_no_institution_takes_part_nobody_is_asked()
    {
        var told = Told(JourneyWith() with { Parties = [Alix], Support = Ended });

        told.Codes.Should().Equal(NoWordSince);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Of_a_person_who_has_died_nobody_asks_who_could_offer_to_talk_again()
    {
        var parts = Since();
        var told = Told(parts with { Parties = [.. parts.Parties.Select(party => party.Id == "alix" ? party with { DeceasedOn = On("2025-03-20") } : party)] });

        told.Codes.Should().NotContain(NoWordSince);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void While_support_is_not_known_to_have_ended_the_situation_is_open_and_no_failure()
    {
        var told = Told(JourneyWith() with { Support = new() { Started = On("2024-01-08") } });

        told.TextOf(StillOpen).Should().Be("L'accompagnement a commencé le 8 janvier 2024 ; aucune fin n'est notée. La situation est ouverte.");
        told.Codes.Should().Equal(StillOpen);
        told.Section().Should().NotContainAny("échec", "retard", "encore", "toujours pas");
    }

    [Fact]
    public void Looking_back_to_before_the_end_the_situation_was_open() =>
        Told(Since(), new LocalDate(2025, 1, 15)).Codes.Should().Equal(StillOpen);

    [Fact]
    public void A_journey_that_says_nothing_of_support_is_neither_open_nor_ended() =>
        Told(Voiced(Avis("a")) with { Support = null }).Codes.Should().NotContain([StillOpen, NoWordSince]);

    private static JourneyParts Aiming(Horizon horizon) => JourneyWith(Version() with { Horizon = horizon });

    private static JourneyParts Since(params Assessment[] assessments) => Voiced(assessments) with { Support = Ended };

    private static Intervention Intervention(string id, Term term) => new() { Id = id, What = Says("roche", "Un rendez-vous"), Term = term };

    private static Telling Told(JourneyParts parts, LocalDate? asOf = null) => Telling.Of(new Horizons(), parts, asOf);
}
