using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class TiesTests
{
    private const string Team = "ties.team";
    private const string NobodyThere = "ties.nobody-there";
    private const string NobodySince = "ties.nobody-since";
    private const string EarlierUntold = "ties.earlier-untold";
    private const string Relation = "ties.relation";
    private const string SentElsewhere = "ties.sent-elsewhere";
    private const string Alone = "ties.alone";
    private const string TakenUp = "ties.taken-up";
    private const string Recorded = "ties.recorded";

    private const string WhoWasThere = "Au service : vers qui était-il possible de se tourner ?";
    private const string WhatWasTakenUp = "Au service : qu'avez-vous repris de ce qui avait été fait avant ?";

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new Ties(), Nadia());

    [Fact]
    public void Where_nobody_left_and_nobody_named_a_tie_it_says_nothing() => Told([]).Result.Should().Be(AppraisalResult.Withheld);

    [Theory]
    [InlineData(TieKind.Relation, Relation, "Alix nomme un lien avec Lou, depuis mai 2024 : « C'est elle. »")]
    [InlineData(TieKind.SentElsewhere, SentElsewhere, "Alix raconte un renvoi vers Lou, en mai 2024 : « C'est elle. »")]
    [InlineData(TieKind.Alone, Alone, "Alix dit ce que c'est de porter cela sans personne, depuis mai 2024 : « C'est elle. »")]
    [InlineData(TieKind.TakenUp, TakenUp, "Ce qui avait été commencé avant a été repris, dit Alix, en mai 2024 : « C'est elle. »")]
    public void A_tie_is_told_in_the_words_of_whoever_lives_it(TieKind kind, string code, string text)
    {
        var told = Told([], Tie(kind) with { With = "soeur" });

        told.TextOf(code).Should().Be(text);
        told.Only(code).Kind.Should().Be(FindingKind.Said);
        told.Only(code).By.Should().Be("alix");
    }

    [Fact]
    public void In_english_too()
    {
        Told([], Tie(TieKind.Relation) with { With = "soeur", To = On("2024-09") }).EnglishOf(Relation).Should().Be("Alix names a tie with Lou, from May 2024 until September 2024: “C'est elle.”");
        Told([], Tie(TieKind.SentElsewhere)).EnglishOf(SentElsewhere).Should().Be("Alix tells of being sent elsewhere, in May 2024: “C'est elle.”");
    }

    [Theory]
    [InlineData(null, null, "Ceci est noté, en mai 2024, sur un lien : « C'est elle. »")]
    [InlineData("alix", StatementMode.Observed, "Ceci est noté pour Alix, en mai 2024, sur un lien : « C'est elle. »")]
    public void A_tie_nobody_told_directly_is_recorded(string? by, StatementMode? mode, string text)
    {
        var told = Told([], Tie(TieKind.Relation) with { What = Says(by, "C'est elle") with { Mode = mode } });

        told.TextOf(Recorded).Should().Be(text);
        told.Only(Recorded).Kind.Should().Be(FindingKind.Recorded);
    }

    [Fact]
    public void No_tie_is_weighed_or_presumed()
    {
        var told = Told([], Tie(TieKind.Relation) with { With = "soeur" });

        told.Codes.Should().Equal(Relation);
        told.Section().Should().NotContainAny("Petit", "Roche", "fort", "faible", "isol");
    }

    [Fact]
    public void A_tie_that_was_corrected_is_told_as_corrected() =>
        Told([], Tie(TieKind.Alone), Tie(TieKind.Relation) with { Id = "t2", Rectifies = "t1", With = "soeur" }).Codes.Should().Equal(Relation);

    [Fact]
    public void Being_alone_with_it_is_asked_of_the_institution()
    {
        var told = Told([], Tie(TieKind.Alone));

        told.Questions.Should().Equal(WhoWasThere);
        told.Asked.Should().Equal("service");
        Told([], Tie(TieKind.Alone) with { What = Says("soeur", "Je porte cela") }).Questions.Should().BeEmpty("it is not somebody concerned who tells it");
    }

    [Fact]
    public void Changes_in_the_team_are_told_with_the_time_when_nobody_was_there()
    {
        var told = Told([Worker("anouk", "Anouk", "2023-09-04", "2024-06-30"), Worker("hamid", "Hamid", "2024-09-02", null)]);

        told.TextOf(Team).Should().Be("L'équipe dans le temps. Anouk, du 4 septembre 2023 jusqu'au 30 juin 2024. Hamid, depuis le 2 septembre 2024.");
        told.TextOf(NobodyThere).Should().Be("Du 30 juin 2024 jusqu'au 2 septembre 2024, personne de l'équipe n'est noté ici : 64 jours.");
        told.EnglishOf(NobodyThere).Should().Be("From 30 June 2024 until 2 September 2024, nobody of the team is noted here: 64 days.");
        told.Only(NobodyThere).Kind.Should().Be(FindingKind.Gap);
        told.Questions.Should().Equal(WhoWasThere);
    }

    [Fact]
    public void A_partial_date_leaves_two_bounds() =>
        Told([Worker("anouk", "Anouk", "2023-09-04", "2024-06"), Worker("hamid", "Hamid", "2024-09", null)]).TextOf(NobodyThere).Should().EndWith(": entre 63 et 121 jours.");

    [Theory]
    [InlineData("2024-07-01", null, "somebody came the next day")]
    [InlineData("2024-07-04", null, "a long weekend is no absence")]
    [InlineData("2024-06-15", null, "somebody else was there already")]
    [InlineData(null, null, "somebody without a day of arrival may always have been there")]
    [InlineData("2024-06", "2024", "dates leave it open")]
    public void Where_somebody_else_may_have_been_there_no_such_time_is_told(string? from, string? to, string because) =>
        Told([Worker("anouk", "Anouk", "2023-09-04", "2024-06-30"), Worker("hamid", "Hamid", from, to)]).Codes.Should().NotContain([NobodyThere, NobodySince], because);

    [Fact]
    public void Where_nobody_came_after_that_is_told_while_support_goes_on()
    {
        Party[] left = [Worker("anouk", "Anouk", "2023-09-04", "2024-06-30")];
        var told = Told(left, parts => parts with { Support = new() { Started = On("2023-09-04") } });

        told.TextOf(NobodySince).Should().Be("Depuis le départ noté le 30 juin 2024, personne de l'équipe n'est noté ici.");
        told.Questions.Should().Equal(WhoWasThere);
        Told(left, parts => parts with { Support = new() { Ended = On("2024-07-31") } }).Codes.Should().Equal(Team);
        Told(left).Codes.Should().Equal([Team], "whether support goes on is not known");
    }

    [Fact]
    public void Two_who_left_together_leave_one_gap() =>
        Told([Worker("anouk", "Anouk", "2023-09-04", "2024-06-30"), Worker("lea", "Léa", "2024-01-08", "2024-06-30"), Worker("hamid", "Hamid", "2024-09-02", null)]).TextsOf(NobodyThere).Should().ContainSingle();

    [Fact]
    public void An_earlier_journey_nobody_says_was_taken_up_is_asked_of_the_institution()
    {
        var told = Told([], parts => parts with { Earlier = ["j-2019"] });

        told.TextOf(EarlierUntold).Should().Be("Un parcours précédent est noté ; rien ne dit si ce qui y avait été commencé a été repris.");
        told.Only(EarlierUntold).Kind.Should().Be(FindingKind.Gap);
        told.Questions.Should().Equal(WhatWasTakenUp);
    }

    [Fact]
    public void What_was_taken_up_of_one_journey_says_nothing_of_another()
    {
        var two = Told([], parts => parts with { Earlier = ["j-2019", "j-2021"], Ties = [Tie(TieKind.TakenUp) with { Earlier = "j-2019" }] });
        two.Codes.Should().Equal(EarlierUntold, TakenUp);
        two.TextOf(EarlierUntold).Should().StartWith("Un parcours précédent est noté");

        Told([], parts => parts with { Earlier = ["j-2019"], Ties = [Tie(TieKind.TakenUp) with { Earlier = "j-2019" }] }).Codes.Should().Equal(TakenUp);
        Told([], parts => parts with { Earlier = ["j-2019", "j-2021"], Ties = [Tie(TieKind.TakenUp)] }).Codes.Should().Equal([TakenUp], "which one is not said");
    }

    [Fact]
    public void Outside_readers_get_roles()
    {
        var parts = JourneyWith(Version()) with { Ties = [Tie(TieKind.Relation) with { With = "soeur" }], Consents = [Yes("alix"), Yes("soeur")] };
        var told = Telling.Of(new Ties(), parts, reader: Reader.Institution);

        told.TextOf(Relation).Should().StartWith("La personne concernée nomme un lien avec une personne proche, depuis mai 2024");
        told.Section().Should().NotContainAny("Alix", "Lou");
    }

    [Fact]
    public void Of_an_erased_tie_no_word_is_left()
    {
        var journey = Journey.From(JourneyWith(Version()) with { Ties = [Tie(TieKind.Alone)] }).Erase("t1", On("2025-03-01"), ErasureReason.AskedByThePerson);

        Telling.Of(new Ties(), journey).TextOf(Alone).Should().Be("Alix dit ce que c'est de porter cela sans personne, depuis mai 2024. Les mots ont été effacés à la demande de la personne.");
    }

    private static Tie Tie(TieKind kind) => new() { Id = "t1", Bond = kind, What = Says("alix", "C'est elle"), On = On("2024-05") };

    private static Party Worker(string id, string name, string? from, string? to) => new()
    {
        Id = id, Role = PartyRole.Professional, Name = name, Organisation = "service", From = from is null ? null : On(from), To = to is null ? null : On(to),
    };

    private static Telling Told(Party[] team, params Tie[] ties) => Told(team, parts => parts with { Ties = [.. ties] });

    private static Telling Told(Party[] team, Func<JourneyParts, JourneyParts> also)
    {
        var parts = JourneyWith(Version()) with { Goals = [] };
        return Telling.Of(new Ties(), also(team.Length == 0 ? parts : parts with { Parties = [.. parts.Parties.Where(party => party.Id != "roche"), .. team] }));
    }
}
