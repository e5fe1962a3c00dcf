using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class InvestmentTests
{
    private const string Time = "investment.time";
    private const string Tried = "investment.tried";
    private const string Mediated = "investment.mediated";
    private const string Relations = "investment.relations";
    private const string PutIn = "investment.put-in";
    private const string MadeOfIt = "investment.made-of-it";
    private const string Saying = "investment.says";
    private const string NothingTold = "investment.nothing-told";

    private static readonly Intervention Visits = new() { Id = "visites", What = Says("roche", "Des visites"), DoneBy = ["alix", "roche"], Started = On("2024-02"), Ended = On("2024-06-30") };

    private static readonly Outcome Change = new() { Id = "soeur-vient", What = Says("alix", "Ma sœur vient le dimanche"), On = On("2024-06"), Welcome = Welcome.Yes, WelcomeBy = "alix" };

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new Investment(), Nadia());

    [Fact]
    public void Where_nothing_was_done_it_says_nothing() =>
        Telling.Of(new Investment(), JourneyWith(Version()) with { Outcomes = [Change] }).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void The_time_is_told_with_who_took_part_and_how_much_of_it_was_with_the_person()
    {
        var told = Told(parts => parts with { Interventions = [Visits, Visits with { Id = "courrier", DoneBy = ["service"], Started = On("2024-03") }] });

        told.TextOf(Time).Should().Be("2 interventions de février 2024 jusqu'au 30 juin 2024, dont 1 avec Alix ; qui y a pris part : Mme Roche et le service.");
        told.EnglishOf(Time).Should().Be("2 interventions from February 2024 until 30 June 2024, 1 of them with Alix; Mme Roche and le service took part.");
        told.Only(Time).Citing.Should().HaveCount(2);
    }

    [Fact]
    public void What_is_not_over_has_no_end() =>
        Told(parts => parts with { Interventions = [Visits, Visits with { Id = "courrier", Ended = null }] }).TextOf(Time).Should().StartWith("2 interventions depuis février 2024,");

    [Fact]
    public void Nothing_is_divided_by_anything()
    {
        var told = Told(parts => parts with { Interventions = [Visits, Visits with { Id = "courrier" }], Outcomes = [Change] });

        told.Section().Should().NotContainAny("%", "€", "coût", "prix", "rendement", "par changement", " / ");
        told.Only(Time).Figures.Should().BeEmpty();
    }

    [Fact]
    public void A_trial_that_did_not_work_is_search()
    {
        var told = Told(parts => parts with
        {
            Interventions = [Visits with { Trials = [new() { On = On("2024-03"), What = Says("alix", "Une veilleuse inconnue"), Learnt = Says("roche", "La présenter d'abord") }] }],
        });

        told.TextOf(Tried).Should().Be("Un essai, en mars 2024, dans les mots d'Alix : « Une veilleuse inconnue. » Ce qui en a été appris, dans les mots de Mme Roche : « La présenter d'abord. »");
        told.EnglishOf(Tried).Should().Be("A trial, in March 2024, in the words of Alix: “Une veilleuse inconnue.” What was learnt from it, in the words of Mme Roche: “La présenter d'abord.”");
        told.Section().Should().NotContainAny("échec", "échoué", "raté");
    }

    [Fact]
    public void What_was_learnt_and_is_not_noted_is_not_what_is_noted_and_not_shown()
    {
        Trial(new() { What = Says("alix", "Une veilleuse") }).TextOf(Tried).Should().Be("Un essai, dans les mots d'Alix : « Une veilleuse. » Ce qui en a été appris n'est pas noté.");
        Trial(new() { What = Says("alix", "Une veilleuse"), Learnt = Statement.OfErased(new(On("2024-05-01"), ErasureReason.ThirdParty)) with { By = "alix" } })
            .TextOf(Tried).Should().Be("Un essai, dans les mots d'Alix : « Une veilleuse. » Ce qui en a été appris est noté, sans être montré ici.");
    }

    [Fact]
    public void Links_that_were_held_and_relations_people_name_are_told()
    {
        var told = Told(parts => parts with
        {
            Interventions = [Visits with { Mediates = ["alix", "soeur"] }],
            Ties =
            [
                new() { Id = "t1", Bond = TieKind.Relation, With = "soeur", What = Says("alix", "Ma sœur") },
                new() { Id = "t2", Bond = TieKind.Relation, With = "roche", What = Says("alix", "Elle m'écoute") },
                new() { Id = "t3", Bond = TieKind.Relation, With = "tuteur", What = Says("roche", "Il est là") },
                new() { Id = "t4", Bond = TieKind.Alone, What = Says("alix", "Le soir") },
            ],
        });

        told.TextOf(Mediated).Should().Be("Un lien a été tenu entre Alix et Lou.");
        told.TextOf(Relations).Should().Be("Des liens sont nommés par Alix, avec Lou et Mme Roche.");
    }

    [Theory]
    [InlineData("alix", "Ce qu'Alix y a mis : « J'ai osé me taire. »")]
    [InlineData("roche", "Ce qu'Alix y a mis, dans les mots de Mme Roche : « J'ai osé me taire. »")]
    [InlineData(null, "Ce qu'Alix y a mis, dans les mots d'une personne que nous ne connaissons pas : « J'ai osé me taire. »")]
    public void What_the_person_put_in_and_risked_is_told_in_whose_words(string? by, string text) =>
        Told(parts => parts with
        {
            Outcomes = [Change with { Contributions = [new() { Of = new(ItemKind.Party, "alix"), Words = Says(by, "J'ai osé me taire") }, new() { Of = new(ItemKind.Party, "roche"), Words = Says("alix", "Elle aussi") }] }],
        }).TextOf(PutIn).Should().Be(text);

    [Fact]
    public void Beside_it_stands_what_the_person_says_they_made_of_it()
    {
        var told = Told(parts => parts with
        {
            Outcomes = [Change, Change with { Id = "heures", What = Says("alix", "J'ai perdu mes heures"), Welcome = Welcome.No }, Change with { Id = "bail", What = Says("roche", "Bail signé") }],
            Assessments = [Avis("avant", on: "2024-05-01", judgement: Judgement.Worse), Avis("apres", on: "2025-02-10", words: "Ça tient"), Avis("roche-dit", "roche")],
        });

        told.TextsOf(MadeOfIt).Should().Equal(
            "Un changement que raconte Alix, en juin 2024 ; à ses yeux : pas bienvenu.",
            "Un changement que raconte Alix, en juin 2024 ; à ses yeux : bienvenu.");
        told.TextOf(Saying).Should().Be("Le 10 février 2025, Alix en dit : « Ça tient. » Son avis : mieux.");
        told.Only(Saying).Kind.Should().Be(FindingKind.Said);
        told.Section().Should().NotContain("Bail signé", "somebody else's telling is not what the person made of it");
    }

    [Fact]
    public void Whether_somebody_else_finds_a_change_welcome_is_not_told_as_theirs() =>
        Told(parts => parts with { Outcomes = [Change with { WelcomeBy = "roche" }] }).TextOf(MadeOfIt).Should().Be("Un changement que raconte Alix, en juin 2024.");

    [Fact]
    public void What_the_person_corrected_is_told_as_they_corrected_it() =>
        Told(parts => parts with
        {
            Assessments = [Avis("a", on: null, judgement: Judgement.Worse), Avis("b", on: null, words: "Non, mieux") with { Rectifies = "a" }],
        }).TextOf(Saying).Should().Be("Alix en dit : « Non, mieux. » Son avis : mieux.");

    [Fact]
    public void Saying_nothing_is_an_answer() =>
        Told(parts => parts with { Assessments = [Avis("a", judgement: Judgement.PrefersNotToSay)] }).TextOf(Saying).Should().Be("Le 10 février 2025, Alix préfère ne rien dire ; c'est une réponse.");

    [Fact]
    public void Where_the_person_said_nothing_that_is_told_and_they_alone_are_asked()
    {
        var told = Told(parts => parts);

        told.TextOf(NothingTold).Should().Be("Nous n'avons trace d'aucune parole sur ce que cela a permis.");
        told.Questions.Should().Equal("Alix, qu'est-ce que tout cela vous a permis, ou pas ? Vous pouvez ne pas répondre.");
        told.Asked.Should().Equal("alix");
    }

    [Fact]
    public void Words_of_theirs_that_others_tell_are_no_silence() =>
        Told(parts => parts with { Testimonies = [Tells()] }).Codes.Should().Equal(Time);

    [Theory]
    [InlineData(null)]
    [InlineData("roche")]
    public void Somebody_unknown_or_else_is_never_taken_for_the_person(string? by)
    {
        var told = Told(parts => parts with { Outcomes = [Change with { What = Says(by, "Elle vient") }], Assessments = [Avis("a", by)] });

        told.Codes.Should().NotContain([MadeOfIt, Saying]).And.Contain(NothingTold);
    }

    [Fact]
    public void Outside_readers_get_roles()
    {
        var parts = JourneyWith(Version()) with { Interventions = [Visits], Outcomes = [Change], Consents = [Yes("alix")] };
        var told = Telling.Of(new Investment(), parts, reader: Reader.Institution);

        told.TextOf(Time).Should().EndWith("dont 1 avec la personne concernée ; qui y a pris part : une personne de l'équipe.");
        told.Section().Should().NotContainAny("Alix", "Roche");
    }

    [Fact]
    public void Of_an_erased_change_no_word_is_left()
    {
        var journey = Journey.From(JourneyWith(Version()) with { Interventions = [Visits], Outcomes = [Change with { Contributions = [new() { Of = new(ItemKind.Party, "alix"), Words = Says("alix", "J'ai osé") }] }] });

        Telling.Of(new Investment(), journey.Erase("soeur-vient", On("2025-03-01"), ErasureReason.AskedByThePerson)).Section().Should().NotContainAny("sœur", "osé");
    }

    private static Telling Trial(Trial trial) => Told(parts => parts with { Interventions = [Visits with { Trials = [trial] }] });

    private static Telling Told(Func<JourneyParts, JourneyParts> also) => Telling.Of(new Investment(), also(JourneyWith(Version()) with { Interventions = [Visits] }));
}
