using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class SignificantChangeTests
{
    private const string Tells = "significant-change.tells";
    private const string Recorded = "significant-change.recorded";
    private const string NotReadBack = "significant-change.not-read-back";
    private const string Chosen = "significant-change.chosen";
    private const string NotChosen = "significant-change.not-chosen";
    private const string FeedbackDue = "significant-change.feedback-due";
    private const string NoUnwelcome = "significant-change.no-unwelcome";

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new SignificantChange(), Nadia());

    [Fact]
    public void Where_nobody_told_a_story_it_says_nothing() => Told().Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void A_story_is_told_with_why_it_matters_to_its_teller()
    {
        var told = Told(Story() with { Significance = Says("alix", "Je ne baisse plus les yeux") });

        told.TextOf(Tells).Should().Be("Alix raconte, le 1er février 2024 : « J'ai pris le train. » Pourquoi cela compte, pour Alix : « Je ne baisse plus les yeux. »");
        told.Only(Tells).Kind.Should().Be(FindingKind.Said);
        told.Only(Tells).By.Should().Be("alix");
        told.Only(Tells).Citing.Should().Equal(new Citation(ItemKind.Story, "histoire"));
    }

    [Fact]
    public void Why_it_matters_in_somebody_elses_words_is_not_the_tellers_reason() =>
        Told(Story() with { Significance = Says("roche", "Un grand pas") }).TextOf(Tells).Should().EndWith("Pourquoi cela compte, dans les mots de Mme Roche : « Un grand pas. »");

    [Theory]
    [InlineData(null, null, "Une histoire est notée, le 1er février 2024 : « J'ai pris le train. »")]
    [InlineData("alix", StatementMode.Observed, "Une histoire est notée pour Alix, le 1er février 2024 : « J'ai pris le train. »")]
    public void A_story_nobody_told_directly_is_recorded(string? by, StatementMode? mode, string text)
    {
        var told = Told(Story() with { What = Says(by, "J'ai pris le train") with { Mode = mode } });

        told.Only(Recorded).Kind.Should().Be(FindingKind.Recorded);
        told.TextOf(Recorded).Should().Be(text);
    }

    [Fact]
    public void A_story_written_down_and_not_read_back_says_that_this_is_due()
    {
        var told = Told(Story() with { What = Says("alix", "J'ai pris le train") with { RecordedBy = "roche" } });

        told.TextOf(NotReadBack).Should().Be("Nous n'avons pas trace que cette histoire ait été relue avec qui l'a racontée ; cela est dû avant que d'autres la lisent.");
        told.Only(NotReadBack).Kind.Should().Be(FindingKind.Gap);
    }

    [Fact]
    public void A_story_read_back_or_written_by_its_teller_owes_nothing()
    {
        Told(Story() with { What = Says("alix", "J'ai pris le train") with { RecordedBy = "roche", ConfirmedOn = On("2024-02-02") } }).Codes.Should().NotContain(NotReadBack);
        Told(Story() with { What = Says("alix", "J'ai pris le train") with { RecordedBy = "alix" } }).Codes.Should().NotContain(NotReadBack);
    }

    [Fact]
    public void A_choice_is_told_with_who_sat_how_they_chose_why_and_who_did_not_agree()
    {
        var told = Told(ReadBack() with { Selections = [Selection(true) with { Dissents = [Says("soeur", "L'autre disait plus"), Says(null, "Non")] }] });

        told.TextOf(Chosen).Should().Be(
            "Choisie au tour « quartier », le 1er mars 2024 : Mme Roche et Lou, par vote. Pourquoi : « On s'y reconnaît. » Désaccord de Lou : « L'autre disait plus. » Désaccord : « Non. »");
        told.Only(Chosen).Kind.Should().Be(FindingKind.Recorded);
    }

    [Fact]
    public void A_story_that_was_not_chosen_stays_and_is_told_like_one_that_was()
    {
        var told = Told(ReadBack() with { Selections = [Selection(false)] });

        told.Codes.Should().StartWith([Tells, NotChosen]);
        told.TextOf(NotChosen).Should().Be("Pas choisie au tour « quartier », le 1er mars 2024 : Mme Roche et Lou, par vote. Elle reste. Pourquoi : « On s'y reconnaît. »");
    }

    [Fact]
    public void A_choice_of_which_little_is_known_is_still_told() =>
        Told(ReadBack() with { Selections = [new() { Chosen = true, Reason = Says("roche", "Elle dit tout") }] }).TextOf(Chosen).Should().Be("Choisie par un groupe. Pourquoi : « Elle dit tout. »");

    [Fact]
    public void A_dissent_whose_words_are_gone_is_still_a_dissent() =>
        Told(ReadBack() with { Selections = [Selection(true) with { Dissents = [Statement.OfErased(new(On("2024-05-01"), ErasureReason.ThirdParty)) with { By = "soeur" }] }] }).TextOf(Chosen).Should()
            .EndWith(" Désaccord de Lou ; ses mots ne sont pas là.");

    [Fact]
    public void Feedback_is_due_to_the_teller_and_the_panel_is_asked_who_will_give_it()
    {
        var told = Told(ReadBack() with { Selections = [Selection(false)] });

        told.TextOf(FeedbackDue).Should().Be("Nous n'avons pas trace que l'on ait dit à Alix ce qu'il est advenu de cette histoire.");
        told.Only(FeedbackDue).Kind.Should().Be(FindingKind.Gap);
        told.Questions.Should().Equal("Mme Roche, qui dira ce qu'il est advenu de cette histoire à qui l'a racontée ?");
    }

    [Fact]
    public void Feedback_to_somebody_else_is_not_feedback_to_the_teller() =>
        Told(ReadBack() with { Selections = [Selection(true)], Feedback = [new() { To = "soeur", By = "roche" }] }).Codes.Should().Contain(FeedbackDue);

    [Fact]
    public void Feedback_that_was_given_is_told_and_nothing_is_asked()
    {
        var told = Told(ReadBack() with { Selections = [Selection(true)], Feedback = [new() { To = "alix", By = "roche", On = On("2024-03-08"), Words = Says("roche", "Merci") }] });

        told.TextOf("significant-change.told-back").Should().Be("Mme Roche en a reparlé à Alix, le 8 mars 2024 : « Merci. »");
        told.Codes.Should().NotContain(FeedbackDue);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_story_no_panel_read_owes_no_feedback() => Told(Story()).Codes.Should().NotContain(FeedbackDue);

    [Fact]
    public void The_teller_is_never_asked_for_their_own_feedback_nor_anybody_who_died_or_whom_it_does_not_reach()
    {
        var story = ReadBack() with { Selections = [Selection(true) with { Panel = ["alix", "roche", "tuteur", "soeur"] }], SharedWith = ["beneficiary", "professional", "soeur"] };
        var parts = JourneyWith();
        var told = Telling.Of(new SignificantChange(), parts with
        {
            Stories = [story],
            Parties = [.. parts.Parties.Select(party => party.Id == "roche" ? party with { DeceasedOn = On("2025-01") } : party)],
        });

        told.Questions.Should().Equal("Lou, qui dira ce qu'il est advenu de cette histoire à qui l'a racontée ?");
    }

    [Fact]
    public void An_unwelcome_change_is_told_as_such()
    {
        var told = Told(Story() with { Domain = SocialEval.Outcomes.Story.Unwelcome });

        told.TextOf(Tells).Should().EndWith(" C'est un changement qui n'est pas bienvenu.");
        told.Codes.Should().NotContain(NoUnwelcome);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(SocialEval.Outcomes.Story.AnyOther)]
    [InlineData("répit")]
    public void Where_no_story_is_of_an_unwelcome_change_that_is_told(string? domain)
    {
        var told = Told(Story() with { Domain = domain });

        told.TextOf(NoUnwelcome).Should().Be("Parmi les histoires lues ici, aucune ne dit un changement qui n'est pas bienvenu : nous ne savons pas si la question a été posée.");
        told.Only(NoUnwelcome).Kind.Should().Be(FindingKind.Gap);
    }

    [Fact]
    public void Nothing_is_counted() => Told(ReadBack() with { Selections = [Selection(true), Selection(false)] }).Section().Should().NotContainAny("%", " sur ", "majorité", "total");

    [Fact]
    public void Outside_readers_get_roles()
    {
        var parts = JourneyWith() with { Stories = [ReadBack() with { Selections = [Selection(true)] }], Consents = [Yes("alix"), Yes("roche"), Yes("soeur")] };
        var told = Telling.Of(new SignificantChange(), parts, reader: Reader.Institution, vocabulary: new("quartier", "vote"));

        told.TextOf(Chosen).Should().Be("Choisie au tour « quartier », le 1er mars 2024 : une personne de l'équipe et une personne proche, par vote. Pourquoi : « On s'y reconnaît. »");
        told.Section().Should().NotContainAny("Alix", "Roche", "Lou");
    }

    [Fact]
    public void Of_an_erased_story_the_place_is_left_and_no_word()
    {
        var journey = Journey.From(JourneyWith() with { Stories = [ReadBack() with { Significance = Says("alix", "Je ne baisse plus les yeux"), Selections = [Selection(true)] }] });
        var told = Telling.Of(new SignificantChange(), journey.Erase("histoire", On("2024-05-01"), ErasureReason.AskedByThePerson));

        told.Section().Should().NotContainAny("train", "yeux", "reconnaît").And.Contain("Les mots ont été effacés à la demande de la personne.");
    }

    private static Story Story() => new() { Id = "histoire", What = Says("alix", "J'ai pris le train"), On = On("2024-02-01") };

    private static Story ReadBack() => Story() with { What = Story().What with { ConfirmedOn = On("2024-02-20") } };

    private static Selection Selection(bool chosen) => new()
    {
        Round = "quartier", On = On("2024-03-01"), Panel = ["roche", "soeur"], Method = "vote", Chosen = chosen, Reason = Says("roche", "On s'y reconnaît"),
    };

    private static Telling Told(params Story[] stories) => Telling.Of(new SignificantChange(), JourneyWith() with { Stories = [.. stories] });
}
