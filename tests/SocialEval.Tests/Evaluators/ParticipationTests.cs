using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class ParticipationTests
{
    private const string Places = "participation.places";
    private const string Recorded = "participation.recorded";
    private const string Gap = "participation.gap";
    private const string Declared = "participation.declared";
    private const string OnlyOrganisers = "participation.only-organisers";

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new Participation(), Nadia());

    [Fact]
    public void Where_nobody_placed_a_decision_it_says_nothing() => Told().Result.Should().Be(AppraisalResult.Withheld);

    [Theory]
    [InlineData(Rung.Manipulation, "manipulation")]
    [InlineData(Rung.Therapy, "soin imposé")]
    [InlineData(Rung.Informing, "information")]
    [InlineData(Rung.Consultation, "consultation")]
    [InlineData(Rung.Placation, "apaisement")]
    [InlineData(Rung.Partnership, "partenariat")]
    [InlineData(Rung.DelegatedPower, "pouvoir délégué")]
    [InlineData(Rung.CitizenControl, "décision des personnes concernées")]
    public void Each_of_the_eight_rungs_has_its_word(Rung rung, string word)
    {
        var told = Told(Place("a", "alix", rung) with { Words = Says("alix", "On m'a montré le planning") });

        told.TextOf(Places).Should().Be($"Alix place cette décision, le 1er mai 2024 : {word}. « On m'a montré le planning. »");
        told.Only(Places).Kind.Should().Be(FindingKind.Said);
        told.Only(Places).By.Should().Be("alix");
    }

    [Fact]
    public void The_gap_between_those_concerned_and_those_who_organise_is_the_finding()
    {
        var told = Told(Place("a", "alix", Rung.Informing), Place("b", "roche", Rung.Partnership));

        told.TextOf(Gap).Should().Be("Alix : information, le 1er mai 2024. Mme Roche : partenariat, le 1er mai 2024. Les places ne sont pas les mêmes ; l'écart est ce dont on peut parler.");
        told.Only(Gap).Kind.Should().Be(FindingKind.Divergence);
        told.Only(Gap).Citing.Should().Equal(new Citation(ItemKind.Placement, "a"), new Citation(ItemKind.Placement, "b"));
        told.Section().Should().NotContainAny("a raison", "se trompe", "plus haut", "plus bas", "trop");
    }

    [Fact]
    public void The_question_goes_to_the_person_alone_once_even_where_two_things_differ()
    {
        var told = Told(Place("a", "alix", Rung.Informing), Place("b", "roche", Rung.Partnership), Place("c", "service", Rung.CitizenControl) with { As = PlacedAs.Declared });

        told.Codes.Should().Contain([Gap, Declared]);
        told.Questions.Should().Equal("Alix, voulez-vous parler de la façon dont cela a été décidé ? Vous décidez si, quand et avec qui.");
    }

    [Fact]
    public void What_was_announced_is_set_beside_what_was_lived()
    {
        var told = Told(Place("a", "alix", Rung.Informing), Place("b", "service", Rung.Partnership) with { As = PlacedAs.Declared });

        told.TextsOf(Places).Should().Contain("Le service annonce, le 1er mai 2024 : partenariat.");
        told.TextOf(Declared).Should().Be("Ce qui est annoncé et ce qui est vécu diffèrent : le service, partenariat, le 1er mai 2024 ; Alix, information, le 1er mai 2024 ; les deux restent.");
        told.Only(Declared).Kind.Should().Be(FindingKind.Divergence);
        told.Questions.Should().ContainSingle().Which.Should().StartWith("Alix, ");
    }

    [Fact]
    public void Where_several_lived_it_otherwise_each_is_told()
    {
        var told = Telling.Of(new Participation(), Neighbours() with
        {
            Placements =
            [
                Place("a", "ana", Rung.Informing), Place("b", "bo", Rung.Consultation), Place("c", "cy", Rung.Partnership),
                Place("d", "roche", Rung.Partnership) with { As = PlacedAs.Declared },
            ],
        });

        told.TextOf(Declared).Should().Contain("Ana, information").And.Contain("Bo, consultation").And.NotContain("Cy");
        told.Codes.Should().NotContain(Gap, "who lives it differently from another who lives it is no gap with those who organise");
    }

    [Fact]
    public void Where_both_place_it_alike_there_is_no_gap_and_no_question()
    {
        var told = Told(Place("a", "alix", Rung.Partnership), Place("b", "roche", Rung.Partnership));

        told.Codes.Should().Equal(Places, Places);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Decisions_are_never_set_beside_one_another() =>
        Telling.Of(new Participation(), JourneyWith(Version("v1"), Version("v2")) with
        {
            Placements = [Place("a", "alix", Rung.Informing), Place("b", "roche", Rung.Partnership) with { About = new(ItemKind.Version, "v2") }],
        }).Codes.Should().NotContain(Gap);

    [Fact]
    public void Where_only_the_institution_placed_it_that_is_a_gap()
    {
        var told = Told(Place("b", "roche", Rung.Partnership));

        told.TextOf(OnlyOrganisers).Should().Be("Seule l'institution a placé cette décision ; nous n'avons pas trace de la place que lui donnent les personnes concernées.");
        told.Only(OnlyOrganisers).Kind.Should().Be(FindingKind.Gap);
        Told(Place("b", "service", Rung.Partnership) with { As = PlacedAs.Declared }).Codes.Should().Contain(OnlyOrganisers);
    }

    [Theory]
    [InlineData("soeur")]
    [InlineData(null)]
    public void Where_somebody_else_placed_it_too_the_institution_is_not_alone(string? by) =>
        Told(Place("a", by, Rung.Informing), Place("b", "roche", Rung.Partnership)).Codes.Should().NotContain([OnlyOrganisers, Gap]);

    [Theory]
    [InlineData(null, null, "Une place est notée, le 1er mai 2024 : information. Nous ne savons pas si c'est une parole directe.")]
    [InlineData("alix", StatementMode.Observed, "Une place est notée pour Alix, le 1er mai 2024 : information. Nous ne savons pas si c'est une parole directe.")]
    public void A_place_nobody_gave_directly_is_recorded_and_makes_no_gap(string? by, StatementMode? mode, string text)
    {
        var told = Told(Place("a", by, Rung.Informing) with { Mode = mode }, Place("b", "roche", Rung.Partnership));

        told.TextOf(Recorded).Should().Be(text);
        told.Only(Recorded).Kind.Should().Be(FindingKind.Recorded);
        told.Codes.Should().NotContain(Gap);
    }

    [Fact]
    public void A_place_its_author_corrected_makes_no_gap() =>
        Told(Place("a", "alix", Rung.Informing), Place("b", "alix", Rung.Partnership) with { Rectifies = "a" }, Place("c", "roche", Rung.Partnership)).Codes.Should().NotContain(Gap);

    [Fact]
    public void Words_without_a_rung_are_told_and_make_no_gap()
    {
        var told = Told(Place("a", "alix", null) with { Words = Says("alix", "On ne m'a rien demandé") }, Place("b", "roche", Rung.Partnership));

        told.TextsOf(Places).Should().Contain("Alix en dit, le 1er mai 2024 : « On ne m'a rien demandé. »");
        told.Codes.Should().NotContain([Gap, OnlyOrganisers]);
    }

    [Fact]
    public void Outside_readers_get_roles()
    {
        var parts = JourneyWith(Version()) with { Placements = [Place("a", "alix", Rung.Informing), Place("b", "roche", Rung.Partnership)], Consents = [Yes("alix"), Yes("roche")] };

        Telling.Of(new Participation(), parts, reader: Reader.Institution).TextOf(Gap).Should()
            .StartWith("La personne concernée : information, le 1er mai 2024. Une personne de l'équipe : partenariat, le 1er mai 2024.");
    }

    [Fact]
    public void Of_an_erased_place_no_rung_is_left()
    {
        var journey = Journey.From(JourneyWith(Version()) with { Placements = [Place("a", "alix", Rung.Informing)] });

        Telling.Of(new Participation(), journey.Erase("a", On("2025-03-01"), ErasureReason.AskedByThePerson)).TextOf(Places).Should()
            .Be("Alix en a dit quelque chose, le 1er mai 2024. Les mots ont été effacés à la demande de la personne.");
    }

    private static Placement Place(string id, string? by, Rung? rung) => new() { Id = id, About = new(ItemKind.Version, "v1"), By = by, On = On("2024-05-01"), Rung = rung };

    private static Telling Told(params Placement[] placements) => Telling.Of(new Participation(), JourneyWith(Version()) with { Placements = [.. placements] });
}
