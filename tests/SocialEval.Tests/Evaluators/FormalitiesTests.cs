using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class FormalitiesTests
{
    private const string Asked = "formalities.asked";
    private const string AskedAgain = "formalities.asked-again";
    private const string Repeated = "formalities.repeated";
    private const string Unused = "formalities.unused";
    private const string WrittenByOthers = "formalities.written-by-others";
    private const string NotReadBack = "formalities.not-read-back";

    private const string WhatFor = "Au service : à quoi ces réponses ont-elles servi, et à qui l'avez-vous dit ?";

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new Formalities(), Nadia());

    [Fact]
    public void Where_little_is_asked_it_says_nothing() =>
        Told(parts => parts with { Invitations = [InvitedToSay()] }).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void How_often_the_institution_asked_is_told_and_how_often_about_the_same()
    {
        var told = Told(parts => parts with { Invitations = [InvitedToSay("i1"), InvitedToSay("i2", by: "service"), InvitedToSay("i3") with { About = new(ItemKind.Journey, "j-alix") }] });

        told.TextOf(Asked).Should().Be("L'institution a demandé 3 fois à Alix de s'exprimer.");
        told.TextOf(AskedAgain).Should().Be("À ce sujet, l'institution l'a demandé 2 fois à Alix.");
        told.EnglishOf(Asked).Should().Be("The institution asked Alix 3 times to say something.");
        told.Only(AskedAgain).About.Should().Be(TheGoal);
    }

    [Theory]
    [InlineData("soeur")]
    [InlineData("alix")]
    [InlineData(null)]
    public void What_somebody_else_asks_is_not_the_institutions_burden(string? by) =>
        Told(parts => parts with { Invitations = [InvitedToSay("i1"), InvitedToSay("i2", by: by)] }).Codes.Should().NotContain([Asked, AskedAgain]);

    [Fact]
    public void What_the_institution_asks_of_its_own_is_no_burden_of_the_person() =>
        Told(parts => parts with { Invitations = [InvitedToSay("i1", "roche", "service"), InvitedToSay("i2", "roche", "service")] }).Codes.Should().BeEmpty();

    [Fact]
    public void An_instrument_filled_in_again_is_told_whether_it_measures_areas_or_rates()
    {
        var told = Told(parts => parts with
        {
            Measures = [Taking("m1"), Taking("m2"), Taking("m3") with { Instrument = "autre" }, Taking("m4") with { By = "roche" }, Taking("m5") with { By = "roche" }],
            Assessments = [Rated("a1", "echelle"), Rated("a2", "echelle"), Rated("a3", "seule")],
            Reflections = [TakesUp("m1", "m2", "m3", "a1", "a2", "a3")],
        });

        told.TextsOf(Repeated).Should().Equal("« mes-domaines » : rempli 2 fois par Alix.", "« echelle » : rempli 2 fois par Alix.");
        told.Codes.Should().OnlyContain(code => code == Repeated);
    }

    [Fact]
    public void Two_sides_of_one_occasion_are_filled_in_once() =>
        Told(parts => parts with { Measures = [Taking("m1") with { Aspect = "performance" }, Taking("m2") with { Aspect = "satisfaction" }], Reflections = [TakesUp("m1", "m2")] }).Codes.Should().BeEmpty();

    [Fact]
    public void An_answer_nobody_says_was_used_is_told_and_the_institution_is_asked()
    {
        var told = Told(parts => parts with { Assessments = [Avis("a"), Avis("b", "roche"), Avis("c", judgement: Judgement.PrefersNotToSay)], Measures = [Taking("m")] });

        told.TextOf(Unused).Should().Be("2 réponses ont été données ; rien ne note ce que l'institution en a fait.");
        told.EnglishOf(Unused).Should().Be("2 answers were given; nothing notes what the institution did with them.");
        told.Questions.Should().Equal(WhatFor);
        told.Asked.Should().Equal("service");
    }

    [Fact]
    public void What_a_reflection_takes_up_is_used()
    {
        Used(parts => parts with { Reflections = [TakesUp("a")] }).Should().BeTrue();
        Used(parts => parts with { Reflections = [About("2025-02-10")] }).Should().BeTrue("it takes up what the answer is about, the same day or after");
        Used(parts => parts with { Reflections = [About("2025-02-09")] }).Should().BeFalse();
    }

    [Fact]
    public void What_led_to_a_later_version_or_to_a_question_is_used()
    {
        Used(parts => parts with { Goals = [GoalOf(Version(), Version("v2", on: "2025-03-01"))] }).Should().BeTrue();
        Used(parts => parts with { Goals = [GoalOf(Version(), Version("v2", on: "2025-01-31"))] }).Should().BeFalse();
        Used(parts => parts with { Questions = [new() { Id = "q", What = Says("alix", "Et maintenant ?"), To = "service", About = new(ItemKind.Assessment, "a") }] }).Should().BeTrue();
    }

    [Fact]
    public void Where_a_date_leaves_it_open_an_answer_counts_as_used() =>
        Used(parts => parts with { Goals = [GoalOf(Version(), Version("v2", on: "2025-02"))] }).Should().BeTrue();

    [Fact]
    public void Whose_words_a_journey_is_told_in_is_told_where_they_are_mostly_the_institutions()
    {
        var told = Told(parts => parts with
        {
            Assessments = [Avis("a", "roche"), Avis("b", "service")],
            Outcomes = [new() { Id = "bail", What = Says("roche", "Bail signé") }],
            Testimonies = [Tells(), Tells("lou", "soeur"), Tells("inconnu", null)],
        });

        told.TextOf(WrittenByOthers).Should().Be("Ce qui est raconté ici l'est plus souvent dans les mots de l'institution (3) que dans ceux d'Alix (1).");
        told.Only(WrittenByOthers).Citing.Should().HaveCount(4, "what a relative or somebody unknown says is neither");
        Told(parts => parts with { Assessments = [Avis("a", "roche")], Testimonies = [Tells()] }).Codes.Should().NotContain(WrittenByOthers);
        Told(parts => parts with { Assessments = [Avis("a", "roche")], Contests = [new() { Id = "k", Contested = new(ItemKind.Assessment, "a"), By = "alix", Words = Says("alix", "Non") }] })
            .Codes.Should().NotContain(WrittenByOthers, "whoever contests has spoken");
        Told(parts => parts with { Assessments = [Avis("a", "roche"), Avis("b", "roche") with { Rectifies = "a" }], Testimonies = [Tells()] })
            .Codes.Should().NotContain(WrittenByOthers, "an assessment and its correction are one");
    }

    [Fact]
    public void Words_the_institution_wrote_down_and_nobody_read_back_are_a_gap_of_its_own()
    {
        var told = Told(parts => parts with
        {
            Testimonies = [Noted("t1"), Noted("t2"), Noted("t3", confirmedOn: "2025-01-11"), Noted("t4", recordedBy: "soeur"), Noted("t5", recordedBy: null), Noted("t6", by: "soeur")],
        });

        told.TextOf(NotReadBack).Should().Be("L'institution a noté 2 paroles d'Alix ; nous n'avons pas trace d'une relecture ensemble.");
        told.Only(NotReadBack).Kind.Should().Be(FindingKind.Gap);
        Told(parts => parts with { Testimonies = [Noted("t1")] }).TextOf(NotReadBack).Should().StartWith("L'institution a noté 1 parole d'Alix ;");
    }

    [Fact]
    public void Of_several_people_concerned_none_is_counted_apart()
    {
        var told = Telling.Of(new Formalities(), Neighbours() with { Testimonies = [Noted("t1", "ana"), Noted("t2", "bo")] });

        told.TextOf(NotReadBack).Should().StartWith("L'institution a noté 2 paroles de personnes concernées ;");
        told.EnglishOf(NotReadBack).Should().Be("2 sayings of the people concerned were written down by the institution; we have no trace of reading them back together.");
    }

    [Fact]
    public void The_burden_is_never_told_as_a_persons()
    {
        var told = Told(parts => parts with { Invitations = [InvitedToSay("i1"), InvitedToSay("i2")], Assessments = [Avis("a")] });

        told.Asked.Should().NotContain("alix");
        told.Section().Should().NotContainAny("%", "n'a pas répondu", "incomplet", "manque");
    }

    [Fact]
    public void Outside_readers_get_roles()
    {
        var parts = Voiced() with { Invitations = [InvitedToSay("i1"), InvitedToSay("i2")], Consents = [Yes("alix")] };
        var told = Telling.Of(new Formalities(), parts, reader: Reader.Institution);

        told.TextOf(Asked).Should().Be("L'institution a demandé 2 fois à la personne concernée de s'exprimer.");
        told.Section().Should().NotContainAny("Alix", "Roche");
    }

    [Fact]
    public void Of_erased_words_nobody_misses_a_reading_back()
    {
        var journey = Journey.From(Voiced() with { Testimonies = [Noted("t1")] }).Erase("t1", On("2025-03-01"), ErasureReason.AskedByThePerson);

        Telling.Of(new Formalities(), journey).Codes.Should().NotContain(NotReadBack);
    }

    private static bool Used(Func<JourneyParts, JourneyParts> also) => !Told(parts => also(parts with { Assessments = [Avis("a")] })).Codes.Contains(Unused);

    private static Measure Taking(string id) => new() { Id = id, Instrument = "mes-domaines", By = "alix", On = On("2025-02-10"), Areas = [new() { Area = "dormir", Value = 4 }] };

    private static Assessment Rated(string id, string instrument) => Avis(id) with { Judgement = null, Rating = new() { Instrument = instrument, Value = 4 } };

    private static Testimony Noted(string id, string? by = "alix", string? recordedBy = "roche", string? confirmedOn = null) =>
        Tells(id, by) with { Words = Says(by, "Mots") with { RecordedBy = recordedBy, ConfirmedOn = confirmedOn is null ? null : On(confirmedOn) } };

    private static Reflection TakesUp(params string[] answers) => new()
    {
        Id = "r", On = On("2025-03-01"), TakesUp = [.. answers.Select(id => new Citation(id[0] == 'm' ? ItemKind.Measure : ItemKind.Assessment, id))],
    };

    private static Reflection About(string on) => new() { Id = "r", On = On(on), TakesUp = [TheGoal] };

    private static Telling Told(Func<JourneyParts, JourneyParts> also) => Telling.Of(new Formalities(), also(Voiced()));
}
