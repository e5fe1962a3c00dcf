using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Tests.Consents;

/// <summary>Words, judgement, level, rating, answer and felt timing follow whoever says them.</summary>
public sealed class VoicesTests
{
    [Fact]
    public void What_an_unknown_voice_says_stays_in_support()
    {
        var parts = (Some.Told(Some.Tells("connue"), Some.Tells("inconnue", by: null)) with { Assessments = [Some.Avis("a1"), Some.Avis("a2", by: null)] }).Agreed(Some.Yes());
        parts.Seen().Testimonies.Ids().Should().Equal("connue");
        parts.Seen().Assessments.Ids().Should().Equal("a1");
        parts.Seen(reader: Reader.Person).Testimonies.Ids().Should().Equal("connue");
        parts.Seen(Purpose.Support).Testimonies.Should().HaveCount(2);
        parts.Seen(Purpose.Support).Assessments.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("soeur")]
    [InlineData("tuteur")]
    public void The_words_of_others_than_professionals_need_their_own_consent(string speaker)
    {
        var parts = Some.Told(Some.Tells("alix-dit"), Some.Tells("autre-dit", by: speaker)) with { Assessments = [Some.Avis("a1"), Some.Avis("a2", by: speaker)] };
        parts.Agreed(Some.Yes()).Seen().Testimonies.Ids().Should().Equal("alix-dit");
        parts.Agreed(Some.Yes()).Seen().Assessments.Ids().Should().Equal("a1");
        parts.Agreed(Some.Yes(), Some.Yes(speaker)).Seen().Testimonies.Should().HaveCount(2);
        parts.Agreed(Some.Yes(), Some.Yes(speaker)).Seen().Assessments.Should().HaveCount(2);
    }

    [Fact]
    public void A_relatives_consent_does_not_stand_in_for_the_persons() =>
        Some.Told(Some.Tells("soeur-dit", by: "soeur")).Agreed(Some.Yes("soeur")).Seen().Testimonies.Should().BeEmpty();

    [Theory]
    [InlineData("roche")]
    [InlineData("service")]
    public void What_professionals_and_organisations_say_follows_the_persons_permission(string speaker)
    {
        var parts = Some.Told(Some.Tells("dit", by: speaker));
        parts.Seen().Testimonies.Should().BeEmpty();
        parts.Agreed(Some.Yes(speaker)).Seen().Testimonies.Should().BeEmpty();
        parts.Agreed(Some.Yes(), Some.No(speaker)).Seen().Testimonies.Ids().Should().Equal("dit");
    }

    [Fact]
    public void Words_that_are_another_voices_follow_that_voice_and_the_judgement_its_own()
    {
        var parts = Some.Voiced(Some.Avis("a1") with { Words = Some.Says("soeur", "Elle va mieux") }).Agreed(Some.Yes());
        var assessment = parts.Seen().Assessments.Should().ContainSingle().Subject;
        assessment.Judgement.Should().Be(Judgement.Better);
        assessment.Words.Should().BeNull();
    }

    [Fact]
    public void A_wording_or_an_intervention_whose_words_may_not_be_read_stays_without_them()
    {
        var view = WithRelativeEverywhere().Agreed(Some.Yes()).Seen();
        var version = view.Goals[0].Versions[0];
        version.Wording.IsHeldBack.Should().BeTrue();
        version.Scale.Should().BeEmpty("its levels are its wording");
        version.Importance!.Text.Should().Be("C'est pour moi");
        version.Agreements.Should().ContainSingle().Which.By.Should().Be("alix");
        view.Interventions[0].What.IsHeldBack.Should().BeTrue();
        view.Interventions[0].Timing.Should().BeNull();
        view.Interventions[0].Started.Should().Be(Some.On("2024-03-01"));
        view.Outcomes[0].Welcome.Should().BeNull();
        view.Outcomes[0].Contributions.Should().BeEmpty();
        view.Outcomes[0].What.Text.Should().Be("J'ai les clés");
    }

    [Fact]
    public void With_the_consent_of_all_their_words_are_there()
    {
        var view = WithRelativeEverywhere().Agreed(Some.Yes(), Some.Yes("soeur")).Seen();
        view.Withheld.Should().Be(0);
        view.Goals[0].Versions[0].Scale.Should().HaveCount(1);
        view.Goals[0].Versions[0].Agreements.Should().HaveCount(2);
        view.Interventions[0].Timing!.Felt.Should().Be(Felt.TooSoon);
        view.Outcomes[0].Welcome.Should().Be(Welcome.No);
        view.Outcomes[0].Contributions.Should().HaveCount(1);
    }

    [Fact]
    public void A_date_that_was_read_out_of_words_goes_with_them()
    {
        var until = new Horizon(TimeHorizon.Until(Some.On("2025-09"))) { Words = Some.Says("soeur", "à la rentrée"), Derived = true };
        Horizon? Seen(Horizon horizon, params Consent[] consents) => Some.JourneyWith(Some.Version() with { Horizon = horizon }).Agreed(consents).Seen().Goals[0].Versions[0].Horizon;

        Seen(until, Some.Yes()).Should().BeNull();
        Seen(until, Some.Yes(), Some.Yes("soeur")).Should().Be(until);
        Seen(until with { Derived = false }, Some.Yes()).Should().Be(until with { Derived = false, Words = null }, "it was set as a date");
    }

    [Fact]
    public void A_date_that_was_read_out_of_the_wording_goes_with_the_wording()
    {
        var version = Some.Version() with { Wording = Some.Says("soeur", "Un logement avant l'été"), Horizon = new(TimeHorizon.Until(Some.On("2025-06"))) { Derived = true } };
        Some.JourneyWith(version).Agreed(Some.Yes()).Seen().Goals[0].Versions[0].Horizon.Should().BeNull();
        Some.JourneyWith(version).Agreed(Some.Yes(), Some.Yes("soeur")).Seen().Goals[0].Versions[0].Horizon.Should().Be(version.Horizon);
    }

    [Fact]
    public void A_wording_by_nobody_known_is_its_proposers_to_refuse()
    {
        var parts = Some.JourneyWith(Some.Version(proposedBy: "soeur") with { Wording = "Vendre la maison" });
        parts.Seen(Purpose.Support).Goals[0].Versions[0].Wording.Text.Should().Be("Vendre la maison");
        parts.Agreed(Some.No("soeur", Purpose.Support)).Seen(Purpose.Support).Goals[0].Versions[0].Wording.IsHeldBack.Should().BeTrue();
    }

    [Fact]
    public void A_statement_that_mentions_somebody_else_stays_inside_support_and_evaluation()
    {
        var parts = Some.Told(Some.Tells("de-moi"), Mentioning("de-soeur", "soeur"), Mentioning("de-soi", "alix"))
            .Agreed(Some.Yes(), Some.Yes(purpose: Purpose.Research), Some.Yes("soeur"), Some.Yes("soeur", Purpose.Research));
        parts.Seen(Purpose.Support).Testimonies.Should().HaveCount(3);
        parts.Seen(Purpose.Evaluation).Testimonies.Should().HaveCount(3);
        parts.Seen(Purpose.Research).Testimonies.Ids().Should().Equal("de-moi", "de-soi");
        parts.Seen(Purpose.Evaluation, Reader.Institution).Testimonies.Ids().Should().Equal("testimony-1", "testimony-2");
        parts.Seen(Purpose.Research, Reader.Researcher).Testimonies.Ids().Should().Equal("testimony-1", "testimony-2");
        parts.Seen(Purpose.Research, Reader.Person).Testimonies.Should().HaveCount(3, "they are the reader's own words");
    }

    private static Testimony Mentioning(string id, string party) => Some.Tells(id) is var told ? told with { Words = told.Words with { Mentions = [party] } } : told;

    private static JourneyParts WithRelativeEverywhere() =>
        Some.JourneyWith(Some.Version() with
        {
            Wording = Some.Says("soeur", "Qu'elle ait un chez-elle"),
            Scale = [new(0, "Un bail à son nom")],
            Importance = Some.Says("alix", "C'est pour moi"),
            Agreements = [Some.Answer("alix"), Some.Answer("soeur", AgreementAnswer.Disagrees)],
        }) with
        {
            Interventions =
            [
                new()
                {
                    Id = "visite",
                    What = Some.Says("soeur", "Une visite"),
                    DoneBy = ["alix", "roche"],
                    Started = Some.On("2024-03-01"),
                    Timing = new() { Felt = Felt.TooSoon, By = "soeur" },
                },
            ],
            Outcomes =
            [
                new()
                {
                    Id = "cles",
                    What = Some.Says("alix", "J'ai les clés"),
                    Welcome = Welcome.No,
                    WelcomeBy = "soeur",
                    Contributions = [new() { Of = new(ItemKind.Party, "alix"), Words = Some.Says("soeur", "Elle a tenu") }],
                },
            ],
        };
}
