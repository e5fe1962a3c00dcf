using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class VoicesTests
{
    private const string Differ = "voices.differ";
    private const string NoneReplaces = "Aucun avis ne remplace l'autre.";

    private static readonly Assessment Mixed = Avis("a", judgement: Judgement.Mixed);
    private static readonly Assessment Better = Avis("b", by: "roche", on: "2025-02-12");

    private static readonly Contest Contest = new()
    {
        Id = "k",
        Contested = new(ItemKind.Assessment, "b"),
        By = "alix",
        On = On("2025-02-13"),
        Words = Says("alix", "Elle n'est pas venue voir"),
    };

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new Voices(), Nadia());

    [Fact]
    public void Of_nothing_it_says_nothing() => Told(JourneyWith()).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void Where_two_voices_differ_both_are_told_with_their_days_and_neither_replaces_the_other()
    {
        var told = Told(Voiced(Mixed, Better));

        told.TextOf(Differ).Should().Be("Alix : mitigé, le 10 février 2025. Mme Roche : mieux, le 12 février 2025. Ce sont deux jours différents, peut-être deux sujets. " + NoneReplaces);
        told.Only(Differ).Kind.Should().Be(FindingKind.Divergence);
        told.Only(Differ).By.Should().BeNull("a divergence is nobody's voice");
        told.Only(Differ).Citing.Should().Equal(new Citation(ItemKind.Assessment, "a"), new Citation(ItemKind.Assessment, "b"));
        told.Codes.Should().Equal(Differ);
    }

    [Fact]
    public void Who_is_right_is_never_said() =>
        Told(Voiced(Mixed, Better) with { Contests = [Contest] }).Section().Should().NotContainAny("raison", "tort", "vrai", "faux", "exact", "erreur", "en réalité", "majorité");

    [Fact]
    public void Voices_that_agree_are_no_divergence() =>
        Told(Voiced(Mixed, Better with { Judgement = Judgement.Mixed })).Result.Should().Be(AppraisalResult.Withheld);

    [Theory]
    [InlineData(Judgement.PrefersNotToSay)]
    [InlineData(Judgement.NotYet)]
    public void Preferring_not_to_say_and_finding_it_too_early_differ_from_nobody(Judgement judgement)
    {
        Told(Voiced(Mixed with { Judgement = judgement }, Better)).Result.Should().Be(AppraisalResult.Withheld);
        Told(Voiced(Mixed with { Judgement = judgement, Level = -1 }, Better with { Level = 1 })).Result.Should().Be(AppraisalResult.Withheld);
    }

    [Fact]
    public void A_person_who_prefers_not_to_say_is_left_out_where_others_differ()
    {
        var told = Told(Voiced(Avis("a", judgement: Judgement.PrefersNotToSay), Better, Avis("c", by: "soeur", judgement: Judgement.Worse)));

        told.TextOf(Differ).Should().NotContain("Alix").And.Contain("Lou : moins bien").And.Contain("Mme Roche : mieux");
    }

    [Fact]
    public void Levels_differ_from_levels_and_judgements_from_judgements_only()
    {
        var level = Better with { Judgement = null, Level = 1 };

        Told(Voiced(Mixed, level)).Result.Should().Be(AppraisalResult.Withheld);
        Told(Voiced(Mixed with { Judgement = null, Level = -1 }, level)).TextOf(Differ).Should()
            .StartWith("Alix : moins qu'espéré, le 10 février 2025. Mme Roche : plus qu'espéré, le 12 février 2025.");
        Told(Voiced(Mixed with { Level = -1 }, level)).Codes.Should().Equal(Differ);
    }

    [Fact]
    public void A_level_is_told_in_the_words_of_the_goals_scale()
    {
        var version = Version() with { Scale = [new(-1, "Je reste chez moi"), new(1, "Je sors seule")] };
        var told = Told(JourneyWith(version) with { Assessments = [Mixed with { Judgement = null, Level = -1 }, Better with { Judgement = null, Level = 1 }] });

        told.TextOf(Differ).Should().StartWith("Alix : « Je reste chez moi », le 10 février 2025. Mme Roche : « Je sors seule », le 12 février 2025.");
    }

    [Fact]
    public void One_judgement_with_two_levels_is_told_with_both() =>
        Told(Voiced(Mixed with { Level = 0 }, Better with { Judgement = Judgement.Mixed, Level = 1 })).TextOf(Differ).Should()
            .StartWith("Alix : mitigé, ce qui était espéré, le 10 février 2025. Mme Roche : mitigé, plus qu'espéré, le 12 février 2025.");

    [Fact]
    public void Only_what_each_said_last_is_held_side_by_side()
    {
        Told(Voiced(Avis("before", on: "2024-06", judgement: Judgement.Worse), Avis("a"), Better)).Result.Should().Be(AppraisalResult.Withheld);
        Told(Voiced(Avis("before", on: "2024-06"), Mixed, Better)).Only(Differ).Citing.Should().NotContain(new Citation(ItemKind.Assessment, "before"));
    }

    [Fact]
    public void Who_changed_their_mind_to_prefer_not_to_say_is_not_held_to_what_they_said_before() =>
        Told(Voiced(Mixed, Avis("later", on: "2025-03-01", judgement: Judgement.PrefersNotToSay), Better)).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void What_has_no_date_or_was_corrected_is_nobodys_last_word()
    {
        Told(Voiced(Mixed with { On = null }, Better)).Result.Should().Be(AppraisalResult.Withheld);
        Told(Voiced(Mixed, Avis("corrected") with { Rectifies = "a" }, Better)).Result.Should().Be(AppraisalResult.Withheld);
    }

    [Fact]
    public void Where_dates_leave_open_what_somebody_said_last_all_of_it_is_told_and_that_is_said()
    {
        var told = Told(Voiced(Mixed with { On = On("2024") }, Avis("c", on: "2024-06"), Better));

        told.Only(Differ).Citing.Should().BeEquivalentTo(
            [new Citation(ItemKind.Assessment, "a"), new Citation(ItemKind.Assessment, "c"), new Citation(ItemKind.Assessment, "b")]);
        told.TextOf(Differ).Should().Contain("Alix : mitigé, en 2024.").And.Contain("Alix : mieux, en juin 2024.")
            .And.Contain("Pour Alix, les dates ne disent pas quel avis est le dernier.");
    }

    [Fact]
    public void One_and_the_same_day_is_not_told_as_different_days() =>
        Told(Voiced(Mixed, Better with { On = On("2025-02-10") })).TextOf(Differ).Should().Be("Alix : mitigé, le 10 février 2025. Mme Roche : mieux, le 10 février 2025. " + NoneReplaces);

    [Fact]
    public void Days_that_may_be_the_same_are_told_as_such() =>
        Told(Voiced(Mixed, Better with { On = On("2025-02") })).TextOf(Differ).Should().Contain("Nous ne savons pas si c'est le même jour.");

    [Fact]
    public void Three_voices_are_all_told_and_none_counts_for_more()
    {
        var told = Told(Voiced(Mixed, Better, Avis("c", by: "soeur", on: "2025-02-12")));

        told.TextOf(Differ).Should().Be(
            "Alix : mitigé, le 10 février 2025. Mme Roche : mieux, le 12 février 2025. Lou : mieux, le 12 février 2025. Ce ne sont pas les mêmes jours, ni peut-être les mêmes sujets. Aucun avis ne remplace les autres.");
    }

    [Fact]
    public void A_voice_nobody_knows_is_called_unknown_and_never_taken_for_the_person()
    {
        var told = Told(Voiced(Mixed with { By = null }, Better));

        told.TextOf(Differ).Should().StartWith("Une voix que nous ne connaissons pas : mitigé, le 10 février 2025. Mme Roche : mieux");
        told.TextOf(Differ).Should().NotContain("Alix");
    }

    [Fact]
    public void Two_voices_nobody_knows_may_be_one() =>
        Told(Voiced(Mixed with { By = null }, Better with { By = null })).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void What_was_observed_or_put_in_somebody_elses_words_is_told_as_recorded()
    {
        Told(Voiced(Mixed with { Mode = StatementMode.Observed }, Better)).TextOf(Differ).Should().StartWith("Alix (noté, pas dit) : mitigé, le 10 février 2025.");
        Told(Voiced(Mixed with { Words = Says("soeur", "Bof") }, Better)).TextOf(Differ).Should().StartWith("Alix (noté, pas dit) : mitigé");
        Told(Voiced(Mixed, Better with { Mode = StatementMode.Observed })).TextOf(Differ).Should().Contain("Mme Roche a observé : mieux, le 12 février 2025.");
        Told(Voiced(Mixed, Better with { Mode = StatementMode.Observed, Words = Says("soeur", "Bof") })).TextOf(Differ).Should().Contain("Mme Roche (noté, pas dit) : mieux");
    }

    [Fact]
    public void What_is_said_on_behalf_of_somebody_is_told_as_such() =>
        Told(Voiced(Avis("a", by: "tuteur", judgement: Judgement.Worse) with { OnBehalfOf = "alix" }, Better)).TextOf(Differ)
            .Should().StartWith("M. Petit, au nom d'Alix : moins bien, le 10 février 2025.");

    [Fact]
    public void A_contested_assessment_is_told_with_its_contest_once()
    {
        var told = Told(Voiced(Mixed, Better) with { Contests = [Contest] });

        told.TextOf(Differ).Should().Be(
            "Alix : mitigé, le 10 février 2025. Mme Roche : mieux, le 12 février 2025. Alix n'est pas d'accord avec cet avis, le 13 février 2025 : « Elle n'est pas venue voir. » Ce sont deux jours différents, peut-être deux sujets. " + NoneReplaces);
        told.Only(Differ).Citing.Should().Contain(new Citation(ItemKind.Contest, "k"));
        told.Codes.Should().Equal(Differ);
    }

    [Fact]
    public void A_contest_nobody_said_themselves_is_told_as_recorded() =>
        Told(Voiced(Mixed, Better) with { Contests = [Contest with { By = null, Words = null }] }).TextOf(Differ)
            .Should().Contain("D'après ce qui est noté, une voix que nous ne connaissons pas n'est pas d'accord avec cet avis, le 13 février 2025.");

    [Fact]
    public void The_question_goes_to_the_person_alone_who_decides()
    {
        var told = Told(Voiced(Mixed, Better));

        told.Questions.Should().Equal("Alix, voulez-vous en parler ? Vous décidez si, quand et avec qui.");
    }

    [Fact]
    public void Where_others_differ_about_the_person_the_person_is_asked_and_nobody_else() =>
        Told(Voiced(Avis("a", by: "soeur", judgement: Judgement.Worse), Better)).Questions.Should().ContainSingle().Which.Should().StartWith("Alix, ");

    [Fact]
    public void Among_several_those_whose_voices_differ_are_asked_and_each_alone()
    {
        var told = Told(Neighbours(Avis("a", "ana"), Avis("b", "bo", judgement: Judgement.Worse)));

        told.Questions.Should().HaveCount(2).And.Contain(question => question.StartsWith("Ana, ", StringComparison.Ordinal)).And.Contain(question => question.StartsWith("Bo, ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_person_who_has_died_is_asked_nothing()
    {
        var parts = Voiced(Mixed, Better);
        var told = Told(parts with { Parties = [.. parts.Parties.Select(party => party.Id == "alix" ? party with { DeceasedOn = On("2025-03") } : party)] });

        told.Codes.Should().Equal(Differ);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Each_subject_has_its_own_divergence_the_journey_too()
    {
        var journey = new Citation(ItemKind.Journey, "j-alix");
        var told = Told(Voiced(Mixed, Better, Avis("c") with { About = journey }, Avis("d", by: "soeur", judgement: Judgement.Worse) with { About = journey }));

        told.TextsOf(Differ).Should().HaveCount(2);
        told.Questions.Should().HaveCount(2);
    }

    [Fact]
    public void What_is_not_shared_with_the_reader_differs_from_nothing()
    {
        var parts = Voiced(Mixed with { SharedWith = ["alix"] }, Better);

        Told(parts).Result.Should().Be(AppraisalResult.Withheld);
        Telling.Of(new Voices(), parts, reader: Reader.Person).Codes.Should().Equal(Differ);
    }

    [Fact]
    public void Outside_readers_are_told_roles_each_beginning_its_sentence()
    {
        var consented = Voiced(Mixed, Better) with { Consents = [new() { Id = "oui", By = "alix", Purpose = Purpose.Evaluation, Answer = ConsentAnswer.Given, On = On("2025-01-01") }] };

        Telling.Of(new Voices(), consented, reader: Reader.Institution).TextOf(Differ).Should()
            .StartWith("La personne concernée : mitigé, le 10 février 2025. Une personne de l'équipe : mieux, le 12 février 2025.");
    }

    private static Telling Told(JourneyParts parts) => Telling.Of(new Voices(), parts);
}
