using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class WhatHelpedTests
{
    private const string OwnEffort = "contribution.own-effort";
    private const string AnIntervention = "contribution.intervention";
    private const string Somebody = "contribution.somebody";
    private const string SomethingElse = "contribution.something-else";
    private const string Recorded = "contribution.recorded";
    private const string Untold = "contribution.untold";

    private static readonly Citation ThePerson = new(ItemKind.Party, "alix");
    private static readonly Citation TheCircle = new(ItemKind.Intervention, "cercle");

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new WhatHelped(), Nadia());

    [Fact]
    public void Where_nobody_tells_what_helped_it_says_nothing_and_asks_nothing() => Told(Change()).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void What_helped_is_told_as_the_person_tells_it_one_beside_the_other()
    {
        var told = Told(Change(
            new() { Of = TheCircle, Words = Says("alix", "On m'a crue") },
            new() { Of = ThePerson, Words = Says("alix", "J'ai osé me taire") },
            new() { Of = new(ItemKind.Party, "soeur"), Words = Says("alix", "Elle a gardé les enfants") },
            new() { Words = Says("alix", "Un hasard") }));

        told.Codes.Should().Equal(AnIntervention, OwnEffort, Somebody, SomethingElse);
        told.TextOf(AnIntervention).Should().Be("« Le cercle du jeudi » a compté, dit Alix : « On m'a crue. »");
        told.TextOf(OwnEffort).Should().Be("Son propre effort a compté, dit Alix : « J'ai osé me taire. »");
        told.TextOf(Somebody).Should().Be("Lou a compté, dit Alix : « Elle a gardé les enfants. »");
        told.TextOf(SomethingElse).Should().Be("Autre chose a compté, dit Alix : « Un hasard. »");
        told.Only(AnIntervention).Citing.Should().Equal(new Citation(ItemKind.Outcome, "changement"), TheCircle);
        foreach (var code in told.Codes)
        {
            told.Only(code).Kind.Should().Be(FindingKind.Said);
            told.Only(code).By.Should().Be("alix");
            told.Only(code).Figures.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("fr", "Lou a pesé, dit Alix : « On ne m'a pas laissé retourner chez lui. »")]
    [InlineData("en", "Lou weighed on it, says Alix: “On ne m'a pas laissé retourner chez lui.”")]
    public void In_a_change_nobody_wished_for_nothing_is_said_to_have_helped(string language, string expected)
    {
        var change = Change(new Contribution { Of = new(ItemKind.Party, "soeur"), Words = Says("alix", "On ne m'a pas laissé retourner chez lui") }) with { Welcome = Welcome.No };

        Told(change).Section(language).Should().Contain(expected).And.NotContainAny("a compté, dit", "helped");
    }

    [Fact]
    public void Nothing_is_weighed_and_nothing_is_shared_out() =>
        Told(Change(new() { Of = TheCircle }, new() { Of = ThePerson })).Section().Should().NotContainAny("%", "part", "plus que", "surtout").And.NotMatchRegex("[0-9]");

    [Fact]
    public void What_helped_without_a_word_is_still_told() => Told(Change(new Contribution { Of = ThePerson })).TextOf(OwnEffort).Should().Be("Son propre effort a compté, dit Alix.");

    [Fact]
    public void What_somebody_else_tells_is_theirs()
    {
        var told = Told(Change(
            new() { Of = ThePerson, Words = Says("roche", "Alix a gardé chaque papier") },
            new() { Of = TheCircle, Words = Says("roche", "Le cercle") },
            new() { Words = Says("roche", "Le suivi") }));

        told.TextsOf(Recorded).Should().Equal(
            "Selon Mme Roche, Alix a compté : « Alix a gardé chaque papier. »",
            "Selon Mme Roche, « Le cercle du jeudi » a compté : « Le cercle. »",
            "Selon Mme Roche, ceci a compté : « Le suivi. »");
        told.Codes.Should().OnlyContain(code => code == Recorded);
    }

    [Theory]
    [InlineData(null, null, "Selon quelqu'un que nous ne connaissons pas, Lou a compté.")]
    [InlineData("alix", StatementMode.Observed, "Selon Alix, Lou a compté.")]
    public void Of_a_change_nobody_told_directly_what_helped_is_recorded(string? by, StatementMode? mode, string text) =>
        Told(Change(new Contribution { Of = new(ItemKind.Party, "soeur") }) with { What = Says(by, "Ça va") with { Mode = mode } }).TextOf(Recorded).Should().Be(text);

    [Fact]
    public void Beside_a_change_with_what_helped_one_without_is_a_gap_and_a_question_to_its_teller()
    {
        var told = Told(Change(new Contribution { Of = ThePerson }), Change() with { Id = "autre" });

        told.TextOf(Untold).Should().Be("Nous n'avons pas trace de ce qui a joué, en bien ou en mal.");
        told.Only(Untold).Kind.Should().Be(FindingKind.Gap);
        told.Questions.Should().Equal("Alix, qu'est-ce qui a compté pour ce changement ? Vous pouvez ne pas répondre.");
    }

    [Fact]
    public void Nobody_else_is_asked_what_helped() =>
        Told(Change(new Contribution { Of = ThePerson }), Change() with { Id = "autre", What = Says("roche", "Alix sort") }).Questions.Should().BeEmpty();

    [Fact]
    public void Outside_readers_get_roles()
    {
        var parts = With(Change(new Contribution { Of = new(ItemKind.Party, "soeur") })) with { Consents = [Yes("alix"), Yes("soeur")] };
        var told = Telling.Of(new WhatHelped(), parts, reader: Reader.Institution);

        told.TextOf(Somebody).Should().Be("Une personne proche a compté, dit la personne concernée.");
    }

    [Fact]
    public void An_intervention_whose_words_are_erased_is_told_without_them()
    {
        var journey = Journey.From(With(Change(new Contribution { Of = TheCircle }))).Erase("cercle", On("2025-03-01"), ErasureReason.Mistake);

        Telling.Of(new WhatHelped(), journey).TextOf(AnIntervention).Should().Be("Une intervention a compté, dit Alix.");
    }

    [Fact]
    public void Of_an_erased_change_no_word_of_what_helped_is_left() =>
        Telling.Of(new WhatHelped(), Journey.From(With(Change(new Contribution { Of = ThePerson, Words = Says("alix", "J'ai osé") }))).Erase("changement", On("2025-03-01"), ErasureReason.AskedByThePerson))
            .Section().Should().NotContain("osé");

    private static Outcome Change(params Contribution[] contributions) =>
        new() { Id = "changement", What = Says("alix", "Je sors le soir"), On = On("2024-06"), Contributions = [.. contributions] };

    private static JourneyParts With(params Outcome[] outcomes) => JourneyWith() with
    {
        Interventions = [new() { Id = "cercle", Reach = InterventionKind.Collective, What = Says("soeur", "Le cercle du jeudi") }],
        Outcomes = [.. outcomes],
    };

    private static Telling Told(params Outcome[] outcomes) => Telling.Of(new WhatHelped(), With(outcomes));
}
