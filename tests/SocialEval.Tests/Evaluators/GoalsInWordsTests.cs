using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Methods;
using SocialEval.Outcomes;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class GoalsInWordsTests
{
    private const string Says = "goal-attainment.says";
    private const string Recorded = "goal-attainment.recorded";
    private const string NoLevel = "goal-attainment.no-level";
    private const string T = "goal-attainment.t";

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators()
    {
        EvaluatorContract.Require(new GoalsInWords(), Nadia());
        EvaluatorContract.Require(new GoalsInWords(tellsT: true), Nadia());
    }

    [Fact]
    public void Where_nobody_put_levels_into_words_it_says_nothing() =>
        Told(Voiced(Level("a", 0))).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void A_level_is_told_in_the_words_people_wrote()
    {
        var told = Told(Levelled(Level("a", -1)));

        told.TextOf(Says).Should().Be("Le 10 février 2025, Alix choisit : « Quelques heures par semaine. » C'est moins qu'espéré.");
        told.Only(Says).Kind.Should().Be(FindingKind.Said);
        told.Only(Says).By.Should().Be("alix");
        told.Only(Says).Citing.Should().Equal(new Citation(ItemKind.Assessment, "a"));
        told.Codes.Should().NotContain(NoLevel);
    }

    [Fact]
    public void A_level_nobody_put_into_words_is_told_as_such() =>
        Told(Levelled(Level("a", 2))).TextOf(Says).Should().Be("Le 10 février 2025, Alix choisit un niveau qui n'est pas écrit en mots : beaucoup plus qu'espéré.");

    [Fact]
    public void The_whole_course_is_told_beside_the_first_answer() =>
        Told(Levelled(Level("a", -1, on: "2024-02-01"), Level("b", 1, on: "2024-06"), Level("c", -2, on: "2024-10-01"), Level("d", -1, on: "2025-01-02"))).TextsOf(Says).Should().Equal(
            "Le 1er février 2024, Alix choisit : « Quelques heures par semaine. » C'est moins qu'espéré.",
            "En juin 2024, Alix choisit : « Un temps plein, et j'aime y aller. » C'est plus qu'espéré. C'est plus loin que sa première réponse.",
            "Le 1er octobre 2024, Alix choisit un niveau qui n'est pas écrit en mots : beaucoup moins qu'espéré. C'est moins loin que sa première réponse.",
            "Le 2 janvier 2025, Alix choisit : « Quelques heures par semaine. » C'est moins qu'espéré. C'est ce que disait sa première réponse. C'est plus loin que la fois d'avant.");

    [Theory]
    [InlineData(null, "2024-06-01")]
    [InlineData("2024", "2024-06-01")]
    [InlineData("2024-06-01", "2024-06-01")]
    [InlineData("2024-06-01", null)]
    public void Without_certain_dates_there_is_no_course(string? first, string? second) =>
        Told(Levelled(Level("a", -1, on: first), Level("b", 1, on: second))).TextsOf(Says).Should().HaveCount(2).And.NotContain(text => text.Contains("première réponse", StringComparison.Ordinal));

    [Fact]
    public void Nobodys_answer_is_set_beside_anothers_first_one()
    {
        var parts = Neighbours(Level("a", -1, by: "ana", on: "2024-02-01"), Level("b", 1, by: "bo", on: "2024-06-01"), Level("c", 0, by: "ana", on: "2024-08-01"));
        var told = Told(parts with { Goals = Levelled().Goals });

        told.TextsOf(Says).Should().Equal(
            "Le 1er février 2024, Ana choisit : « Quelques heures par semaine. » C'est moins qu'espéré.",
            "Le 1er juin 2024, Bo choisit : « Un temps plein, et j'aime y aller. » C'est plus qu'espéré.",
            "Le 1er août 2024, Ana choisit : « Un mi-temps. » C'est ce qui était espéré. C'est plus loin que sa première réponse.");
    }

    [Theory]
    [InlineData("roche", "Le 10 février 2025, Mme Roche : « Un mi-temps. » C'est ce qui était espéré. Ce n'est pas la réponse d'Alix.")]
    [InlineData(null, "Le 10 février 2025, une voix que nous ne connaissons pas : « Un mi-temps. » C'est ce qui était espéré. Ce n'est pas la réponse d'Alix.")]
    public void What_somebody_else_or_nobody_knows_who_chose_is_recorded_and_fills_nothing(string? by, string text)
    {
        var told = Told(Levelled(Level("a", 0, by: by)));

        told.Codes.Should().Equal(Recorded, NoLevel);
        told.Only(Recorded).Kind.Should().Be(FindingKind.Recorded);
        told.TextOf(Recorded).Should().Be(text);
        told.TextOf(NoLevel).Should().Be("Les niveaux sont écrits ; nous n'avons pas trace qu'Alix en ait choisi un.");
        told.Only(NoLevel).Kind.Should().Be(FindingKind.Gap);
    }

    [Fact]
    public void A_representatives_level_is_told_as_given_in_their_name() =>
        Told(Levelled(Level("a", 0, by: "tuteur") with { OnBehalfOf = "alix" })).TextOf(Recorded).Should()
            .Be("Le 10 février 2025, M. Petit au nom d'Alix : « Un mi-temps. » C'est ce qui était espéré. Ce n'est pas la réponse d'Alix.");

    [Fact]
    public void A_level_read_off_someone_who_does_not_speak_is_recorded() =>
        Told(Levelled(Level("a", 0) with { Mode = StatementMode.Observed, RecordedBy = "roche" })).Codes.Should().Equal(Recorded, NoLevel);

    [Fact]
    public void Who_wrote_it_down_and_when_it_was_read_back_are_told() =>
        Told(Levelled(Level("a", 0) with { RecordedBy = "roche", ConfirmedOn = On("2025-02-11") })).TextOf(Says).Should().EndWith(" Noté par Mme Roche, relu ensemble le 11 février 2025.");

    [Fact]
    public void Preferring_not_to_say_is_an_answer() =>
        Told(Levelled(Avis("a", judgement: Judgement.PrefersNotToSay))).Codes.Should().NotContain(NoLevel);

    [Fact]
    public void Whoever_corrects_their_answer_has_given_the_correction()
    {
        var told = Told(Levelled(Level("a", -1, on: "2024-02-01"), Level("b", 1, on: "2024-02-02") with { Rectifies = "a" }), tellsT: true);

        told.TextsOf(Says).Should().ContainSingle().Which.Should().Be("Le 2 février 2024, Alix choisit : « Un temps plein, et j'aime y aller. » C'est plus qu'espéré.");
        told.Only(T).Figures[0].Value.Should().Be(60);
    }

    [Fact]
    public void A_level_without_words_yet_is_not_told_in_words_written_after_it()
    {
        var goal = GoalOf(Version("v1"), Version("v2", on: "2024-06-01") with { Scale = Scale });

        Told(JourneyWith() with { Goals = [goal], Assessments = [Level("a", 0, on: "2024-03-01") with { About = TheGoal }] }).TextOf(Says).Should()
            .Be("Le 1er mars 2024, Alix choisit un niveau qui n'est pas écrit en mots : ce qui était espéré.");
    }

    [Fact]
    public void No_figure_is_told_by_default()
    {
        var told = Told(Levelled(Level("a", 0)));

        told.Codes.Should().NotContain(T);
        told.Only(Says).Figures.Should().BeEmpty();
    }

    [Fact]
    public void A_T_that_was_asked_for_is_owned_and_says_how_it_was_reckoned()
    {
        var told = Told(Levelled(Level("a", -2, on: "2024-02-01"), Level("b", -1, on: "2024-06-01")), tellsT: true);
        var figure = told.Only(T).Figures.Should().ContainSingle().Subject;

        told.TextOf(T).Should().Be("Un chiffre a été demandé, sur 1 objectif. Il dit si ce qui était espéré est atteint, rien d'autre ; pour les mêmes réponses, il change avec le nombre d'objectifs.");
        told.Only(T).Kind.Should().Be(FindingKind.Recorded);
        figure.Value.Should().Be(40, "of one goal it is 50 + 10 × the level (Kiresuk and Sherman 1968)");
        figure.Owner.Should().Be("alix");
        figure.Method.Should().Be(GoalAttainment.Name);
        figure.Unit.Should().Be("T");
        figure.Parameters.Should().Contain([new("rho", "0.3"), new("goals", "1"), new("weights", "none"), new("baselineT", "30"), new("change", "10")]);
    }

    [Fact]
    public void A_T_is_told_with_what_other_choices_would_give()
    {
        var levels = new[] { Level("a", 1), Level("b", 1) with { About = new(ItemKind.Goal, "but-v2") } };
        var parts = JourneyWith(Version("v1") with { Scale = Scale }, Version("v2") with { Scale = Scale }) with { Assessments = [.. levels] };
        var figure = Told(parts, tellsT: true).Only(T).Figures[0];

        figure.Value.Should().BeApproximately(50 + (10 * 2 / Math.Sqrt(2.6)), 1e-9, "with rho 0.3 it is 50 + 10 × Σx / √(n − 0.3 n + 0.3 n²) (Kiresuk and Sherman 1968)");
        figure.Alternatives.Should().NotBeEmpty().And.OnlyContain(other => other.Owner == "alix" && other.Value != figure.Value && other.Method.StartsWith(GoalAttainment.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_attainment_has_a_higher_T_with_more_goals()
    {
        double TOf(int goals)
        {
            var versions = Enumerable.Range(1, goals).Select(i => Version($"v{i}") with { Scale = Scale }).ToArray();
            var levels = Enumerable.Range(1, goals).Select(i => Level($"a{i}", 1) with { About = new(ItemKind.Goal, $"but-v{i}") });
            return Told(JourneyWith(versions) with { Assessments = [.. levels] }, tellsT: true).Only(T).Figures[0].Value;
        }

        TOf(1).Should().Be(60);
        TOf(3).Should().BeGreaterThan(TOf(1));
        TOf(8).Should().BeGreaterThan(TOf(3));
    }

    [Fact]
    public void A_T_that_was_asked_for_is_never_of_several_people() =>
        Told(Neighbours(Level("a", 1, by: "ana"), Level("b", 0, by: "bo")) with { Goals = Levelled().Goals }, tellsT: true).Codes.Should().NotContain(T);

    [Fact]
    public void A_T_is_never_of_what_somebody_else_chose() => Told(Levelled(Level("a", 1, by: "roche")), tellsT: true).Codes.Should().NotContain(T);

    [Fact]
    public void A_goal_whose_answers_have_no_certain_order_is_in_no_T() =>
        Told(Levelled(Level("a", -1, on: "2024"), Level("b", 1, on: "2024-06-01")), tellsT: true).Codes.Should().NotContain(T);

    [Fact]
    public void Outside_readers_get_roles()
    {
        var parts = Levelled(Level("a", 0) with { RecordedBy = "roche" }, Level("b", 1, by: "roche"));
        var told = Telling.Of(new GoalsInWords(), parts with { Consents = [Yes("alix"), Yes("roche")] }, reader: Reader.Institution, vocabulary: new(Scale.Select(level => level.Text)));

        told.TextOf(Says).Should().Be("Le 10 février 2025, la personne concernée choisit : « Un mi-temps. » C'est ce qui était espéré. Noté par une personne de l'équipe.");
        told.TextOf(Recorded).Should().StartWith("Le 10 février 2025, une personne de l'équipe : ").And.EndWith("Ce n'est pas la réponse de la personne concernée.");
        told.Section().Should().NotContainAny("Alix", "Roche");
    }

    [Fact]
    public void Of_an_erased_answer_no_level_is_left() =>
        Telling.Of(new GoalsInWords(), Journey.From(Levelled(Level("a", 0))).Erase("a", On("2025-03-01"), ErasureReason.AskedByThePerson)).Codes.Should().Equal(NoLevel);

    private static readonly Sequence<ScaleLevel> Scale = [new(-1, "Quelques heures par semaine"), new(0, "Un mi-temps"), new(1, "Un temps plein, et j'aime y aller")];

    private static JourneyParts Levelled(params Assessment[] assessments) => JourneyWith(Version() with { Scale = Scale }) with { Assessments = [.. assessments] };

    private static Assessment Level(string id, int level, string? by = "alix", string? on = "2025-02-10") => Avis(id, by, on, judgement: null) with { Level = level };

    private static Telling Told(JourneyParts parts, bool tellsT = false) => Telling.Of(new GoalsInWords(tellsT), parts, new LocalDate(2025, 6, 1));
}
