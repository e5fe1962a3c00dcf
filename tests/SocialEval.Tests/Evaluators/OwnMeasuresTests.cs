using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class OwnMeasuresTests
{
    private const string Taking = "own-measures.taking";
    private const string Recorded = "own-measures.recorded";
    private const string Between = "own-measures.between";
    private const string TwoVoices = "own-measures.two-voices";

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators()
    {
        EvaluatorContract.Require(new OwnMeasures(), Nadia());
        EvaluatorContract.Require(new OwnMeasures(tellsIndex: true), Nadia());
    }

    [Fact]
    public void Where_nobody_named_areas_it_says_nothing() => Told(Voiced(Avis("a")).Measures).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void Each_area_is_told_by_the_name_the_person_gave_it()
    {
        var told = Told([Domains("m", "2024-02-01", Area("dormir", 2.5m) with { What = Says("alix", "Dormir la nuit") }, Area("argent", null))]);

        told.TextOf(Taking).Should().Be("Alix, à « mes-domaines », le 1er février 2024, de 0 à 10. « Dormir la nuit » : 2,5. « argent » : sans réponse.");
        told.Only(Taking).Kind.Should().Be(FindingKind.Said);
        told.Only(Taking).By.Should().Be("alix");
        told.Only(Taking).Citing.Should().Equal(new Citation(ItemKind.Measure, "m"));
    }

    [Fact]
    public void What_somebody_could_and_what_they_do_are_two_answers()
    {
        var areas = new[]
        {
            new RatedArea { Area = "sortir", Could = Ability.Yes, Does = Ability.No },
            new RatedArea { Area = "voter", Does = Ability.InPart },
            new RatedArea { Area = "rire", Could = Ability.PrefersNotToSay, Value = 3 },
        };

        Told([Domains("m", "2024-02-01", areas) with { Min = null }]).TextOf(Taking).Should()
            .Be("Alix, à « mes-domaines », le 1er février 2024. « sortir » : pourrait, oui ; fait, non. « voter » : fait, en partie. « rire » : 3 ; pourrait, préfère ne rien dire.");
    }

    [Fact]
    public void Better_and_worse_are_told_apart_and_never_added_up()
    {
        var told = Told([
            Domains("m1", "2024-02-01", Area("dormir", 1), Area("argent", 6.5m), Area("enfants", 5)),
            Domains("m2", "2024-08-01", Area("dormir", 4), Area("argent", 3), Area("enfants", 5)),
        ]);

        told.TextOf(Between).Should().Be(
            "D'une fois à l'autre. « dormir » : mieux noté, de 1 à 4. « argent » : moins bien noté, de 6,5 à 3. « enfants » : pareil. Mieux et moins bien ne s'additionnent pas. Qui note plus bas voit peut-être plus clair.");
        told.Only(Between).Kind.Should().Be(FindingKind.Recorded);
        told.Only(Between).Citing.Should().Equal(new Citation(ItemKind.Measure, "m1"), new Citation(ItemKind.Measure, "m2"));
        told.Section().Should().NotContainAny("moyenne", "total", "%");
    }

    [Fact]
    public void Where_the_low_end_is_the_wished_one_less_is_better() =>
        Told([
            Domains("m1", "2024-02-01", Area("douleur", 8)) with { Best = Best.Low },
            Domains("m2", "2024-08-01", Area("douleur", 3)) with { Best = Best.Low },
        ]).TextOf(Between).Should().Be("D'une fois à l'autre. « douleur » : mieux noté, de 8 à 3.");

    [Fact]
    public void Areas_added_dropped_and_replaced_stay_visible() =>
        Told([
            Domains("m1", "2024-02-01", Area("dormir", 1), Area("magasin", 6), Area("voisins", 4)),
            Domains("m2", "2024-08-01", Area("dormir", null), Area("cercle", 8) with { Replaces = "magasin" }, Area("lire", 2)),
        ]).TextOf(Between).Should().Be("D'une fois à l'autre. « cercle » a pris la place de « magasin ». « lire » : nommé depuis. « voisins » : n'est plus nommé.");

    [Theory]
    [InlineData(null, "2024-08-01")]
    [InlineData("2024", "2024-08-01")]
    [InlineData("2024-08-01", "2024-08-01")]
    public void Without_certain_days_there_is_no_from_one_time_to_the_next(string? first, string? second) =>
        Told([Domains("m1", first, Area("dormir", 1)), Domains("m2", second, Area("dormir", 4))]).Codes.Should().Equal(Taking, Taking);

    [Fact]
    public void Each_side_of_an_instrument_is_a_series_of_its_own()
    {
        var told = Told([
            Domains("m1", "2024-02-01", Area("dormir", 1)) with { Aspect = "satisfaction" },
            Domains("m2", "2024-08-01", Area("dormir", 4)) with { Aspect = "réalisation" },
        ]);

        told.TextsOf(Taking).First().Should().StartWith("Alix, à « mes-domaines » (satisfaction), le 1er février 2024");
        told.Codes.Should().Equal(Taking, Taking);
    }

    [Theory]
    [InlineData(null, null, "Ceci est noté à « mes-domaines », le 1er février 2024, de 0 à 10 ; ce n'est pas une parole directe. « dormir » : 4.")]
    [InlineData("tuteur", "alix", "Ceci est noté à « mes-domaines » par M. Petit, au nom d'Alix, le 1er février 2024, de 0 à 10 ; ce n'est pas une parole directe. « dormir » : 4.")]
    public void What_was_not_said_directly_is_recorded(string? by, string? onBehalfOf, string text)
    {
        var told = Told([Domains("m", "2024-02-01", Area("dormir", 4)) with { By = by, OnBehalfOf = onBehalfOf }]);

        told.Only(Recorded).Kind.Should().Be(FindingKind.Recorded);
        told.TextOf(Recorded).Should().Be(text);
    }

    [Fact]
    public void What_was_read_off_someone_who_does_not_speak_is_recorded() =>
        Told([Domains("m", "2024-02-01", Area("dormir", 4)) with { Mode = StatementMode.Observed }]).TextOf(Recorded).Should().StartWith("Ceci est noté à « mes-domaines » pour Alix,");

    [Fact]
    public void Who_wrote_it_down_and_what_was_said_beside_are_told() =>
        Told([Domains("m", "2024-02-01", Area("dormir", 4)) with { Words = Says("alix", "Le reste, non"), RecordedBy = "roche", ConfirmedOn = On("2024-02-02") }]).TextOf(Taking).Should()
            .EndWith(" « dormir » : 4. Ses mots : « Le reste, non. » Noté par Mme Roche, relu ensemble le 2 février 2024.");

    [Fact]
    public void Two_voices_on_one_instrument_stand_side_by_side_and_the_person_alone_is_asked_once()
    {
        var told = Told([
            Domains("a", "2024-02-01", Area("but", 9), Area("façon", 4)),
            Domains("b", "2024-02-01", Area("but", 9), Area("façon", 8.5m)) with { By = "roche" },
            Domains("c", "2024-02-01", Area("rythme", 2)) with { Instrument = "le lien" },
            Domains("d", "2024-02-01", Area("rythme", 7)) with { Instrument = "le lien", By = "roche" },
        ]);

        told.TextsOf(TwoVoices).Should().Equal(
            "À « mes-domaines », Alix puis Mme Roche : « façon », 4 et 8,5 ; aucune réponse ne remplace l'autre.",
            "À « le lien », Alix puis Mme Roche : « rythme », 2 et 7 ; aucune réponse ne remplace l'autre.");
        told.Questions.Should().Equal("Alix, voulez-vous parler de ces réponses différentes ? Vous décidez si, quand et avec qui.");
    }

    [Fact]
    public void Two_voices_that_say_the_same_are_no_divergence() =>
        Told([Domains("a", "2024-02-01", Area("but", 9)), Domains("b", "2024-02-01", Area("but", 9)) with { By = "roche" }]).Codes.Should().NotContain(TwoVoices);

    [Fact]
    public void Only_the_latest_of_each_voice_is_set_beside_the_others() =>
        Told([
            Domains("a", "2024-02-01", Area("but", 2)),
            Domains("b", "2024-03-01", Area("but", 9)),
            Domains("c", "2024-04-01", Area("but", 9)) with { By = "roche" },
        ]).Codes.Should().NotContain(TwoVoices);

    [Fact]
    public void What_a_representative_gave_is_not_the_persons_side() =>
        Told([
            Domains("a", "2024-02-01", Area("but", 2)) with { By = "tuteur", OnBehalfOf = "alix" },
            Domains("b", "2024-02-01", Area("but", 9)) with { By = "roche" },
        ]).Codes.Should().NotContain(TwoVoices);

    [Fact]
    public void One_beneficiarys_answers_are_never_beside_anothers()
    {
        var told = Telling.Of(new OwnMeasures(), Neighbours() with
        {
            Measures = [Domains("a", "2024-02-01", Area("but", 2)) with { By = "ana" }, Domains("b", "2024-08-01", Area("but", 9)) with { By = "bo" }],
        });

        told.Codes.Should().Equal(Taking, Taking);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_taking_that_was_corrected_is_not_told_beside_its_correction() =>
        Told([Domains("a", "2024-02-01", Area("but", 2)), Domains("b", "2024-02-02", Area("but", 3)) with { Rectifies = "a" }]).TextsOf(Taking).Should().ContainSingle()
            .Which.Should().Contain("« but » : 3.");

    [Fact]
    public void No_index_is_told_by_default() => Told([Weighted()]).Only(Taking).Figures.Should().BeEmpty();

    [Fact]
    public void An_index_that_was_asked_for_is_owned_and_says_how_it_was_reckoned()
    {
        var figure = Told([Weighted()], tellsIndex: true).Only(Taking).Figures.Should().ContainSingle().Subject;

        figure.Value.Should().BeApproximately(4.5, 1e-9, "it is (8 × 30 + 2 × 10 + 1 × 20 + 4 × 20) / 80, the sum of rating × weight over the weights (Hickey and others 1996)");
        figure.Owner.Should().Be("alix");
        figure.Unit.Should().Be("0 to 10");
        figure.Method.Should().Be("own-measures, weighted index");
        figure.Parameters.Should().Contain([new("lowest", "0"), new("highest", "10"), new("total", "80")]);
        figure.Alternatives.Should().ContainSingle().Which.Value.Should().Be(3.75);
    }

    [Fact]
    public void Where_an_area_has_no_answer_or_no_weight_nothing_is_filled_in()
    {
        var taking = Weighted();

        Told([taking with { Areas = [.. taking.Areas, Area("lire", null) with { Weight = 10 }] }], tellsIndex: true).Only(Taking).Figures.Should().BeEmpty();
        Told([taking with { Areas = [.. taking.Areas, Area("lire", 4)] }], tellsIndex: true).Only(Taking).Figures.Should().BeEmpty();
        Told([taking with { Max = null }], tellsIndex: true).Only(Taking).Figures.Should().BeEmpty();
    }

    [Fact]
    public void Points_that_were_spent_weigh_like_weights() =>
        Told([Domains("m", "2024-02-01", Area("a", 10) with { Points = 9 }, Area("b", 0) with { Points = 3 })], tellsIndex: true).Only(Taking).Figures[0].Value.Should().Be(7.5);

    [Fact]
    public void No_index_is_reckoned_of_what_was_not_said_directly() =>
        Told([Weighted() with { Mode = StatementMode.Observed }], tellsIndex: true).Only(Recorded).Figures.Should().BeEmpty();

    [Fact]
    public void Outside_readers_get_roles()
    {
        var parts = JourneyWith() with
        {
            Measures = [Domains("a", "2024-02-01", Area("but", 2)) with { RecordedBy = "roche" }, Domains("b", "2024-02-01", Area("but", 9)) with { By = "roche" }],
            Consents = [Yes("alix"), Yes("roche")],
        };
        var told = Telling.Of(new OwnMeasures(), parts, reader: Reader.Institution, vocabulary: new("mes-domaines", "but"));

        told.TextOf(TwoVoices).Should().Be("À « mes-domaines », la personne concernée puis une personne de l'équipe : « but », 2 et 9 ; aucune réponse ne remplace l'autre.");
        told.Section().Should().NotContainAny("Alix", "Roche");
    }

    [Fact]
    public void Of_an_erased_taking_no_value_is_left()
    {
        var journey = Journey.From(JourneyWith() with { Measures = [Domains("a", "2024-02-01", Area("dormir", 7) with { What = Says("alix", "Dormir") })] });
        var told = Telling.Of(new OwnMeasures(), journey.Erase("a", On("2024-05-01"), ErasureReason.AskedByThePerson));

        told.Section().Should().NotContainAny("Dormir", "dormir", "7").And.Contain("Les mots ont été effacés à la demande de la personne.");
    }

    private static Measure Domains(string id, string? on, params RatedArea[] areas) => new()
    {
        Id = id, Instrument = "mes-domaines", By = "alix", On = on is null ? null : On(on), Min = 0, Max = 10, Best = Best.High, Areas = [.. areas],
    };

    private static RatedArea Area(string area, decimal? value) => new() { Area = area, Value = value };

    private static Measure Weighted() => Domains(
        "m", "2024-02-01", Area("a", 8) with { Weight = 30 }, Area("b", 2) with { Weight = 10 }, Area("c", 1) with { Weight = 20 }, Area("d", 4) with { Weight = 20 });

    private static Telling Told(Sequence<Measure> measures, bool tellsIndex = false) => Telling.Of(new OwnMeasures(tellsIndex), JourneyWith() with { Measures = measures });
}
