using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class HarvestTests
{
    private const string Account = "harvest.account";
    private const string AccountRecorded = "harvest.account-recorded";
    private const string Substantiated = "harvest.substantiated";
    private const string Unanswered = "harvest.unanswered";
    private const string NobodyAsked = "harvest.nobody-asked";

    private static readonly Outcome Change = new()
    {
        Id = "soeur-vient", What = Says("alix", "Ma sœur vient le dimanche"), On = On("2024-06"), Actor = "soeur", Significance = Says("alix", "Je ne mange plus sans personne"),
    };

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new Harvest(), Nadia());

    [Fact]
    public void A_change_that_is_only_told_is_none_of_its_business() =>
        Told(Change with { Actor = null, Significance = null }).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void An_account_says_who_changed_and_why_it_matters()
    {
        var told = Told(Change);

        told.TextOf(Account).Should().Be("Qui a changé, selon Alix : Lou. Pourquoi cela compte : « Je ne mange plus sans personne. »");
        told.Only(Account).Kind.Should().Be(FindingKind.Said);
        told.Only(Account).By.Should().Be("alix");
        told.Only(Account).Citing.Should().Equal(new Citation(ItemKind.Outcome, "soeur-vient"));
    }

    [Fact]
    public void An_account_that_names_nobody_is_still_an_account() =>
        Told(Change with { Actor = null }).TextOf(Account).Should().Be("Alix en fait le récit. Pourquoi cela compte : « Je ne mange plus sans personne. »");

    [Theory]
    [InlineData(null, "alix", "Il est noté que Lou a changé. Pourquoi cela compte, dans les mots d'Alix : « C'est nouveau. »")]
    [InlineData("alix", "roche", "Il est noté que Lou a changé. Pourquoi cela compte, dans les mots de Mme Roche : « C'est nouveau. »")]
    public void An_account_that_is_not_one_persons_own_is_recorded(string? teller, string why, string text)
    {
        var told = Told(Change with { What = Says(teller, "Elle vient"), Significance = Says(why, "C'est nouveau") });

        told.Only(AccountRecorded).Kind.Should().Be(FindingKind.Recorded);
        told.TextOf(AccountRecorded).Should().Be(text);
    }

    [Fact]
    public void Each_part_is_answered_on_its_own_and_what_was_not_answered_is_left_out()
    {
        var told = Told(Change with
        {
            Substantiations =
            [
                new() { By = "soeur", On = On("2025-01-12"), Description = SubstantiationAnswer.Agrees, Contribution = SubstantiationAnswer.Disagrees, Words = Says("soeur", "Je venais déjà") },
                new() { By = "roche", Significance = SubstantiationAnswer.NoOpinion },
                new() { Description = SubstantiationAnswer.AgreesInPart },
            ],
        });

        told.TextsOf(Substantiated).Should().Equal(
            "Lou a répondu sur ce récit, le 12 janvier 2025. Ce qui a changé : d'accord. Ce qui a aidé : pas d'accord. Ses mots : « Je venais déjà. »",
            "Mme Roche a répondu sur ce récit. Pourquoi cela compte : sans avis.",
            "Une personne que nous ne connaissons pas a répondu sur ce récit. Ce qui a changé : d'accord en partie.");
        told.Codes.Should().NotContain(NobodyAsked);
    }

    [Fact]
    public void How_many_answered_is_told_of_those_who_were_asked()
    {
        var told = Told(
            Change with { Substantiations = [new() { By = "soeur", Description = SubstantiationAnswer.Agrees }, new() { By = "service", Description = SubstantiationAnswer.Agrees }] },
            Invited("i1", "soeur"), Invited("i2", "roche"), Invited("i3", "roche"));

        told.TextOf(Unanswered).Should().Be("Sur 2 personnes invitées à dire ce qu'il en est, 1 a répondu. Nous n'avons pas trace d'une réponse pour Mme Roche.");
        told.Only(Unanswered).Kind.Should().Be(FindingKind.Gap);
        told.Section().Should().NotContain("%");
    }

    [Fact]
    public void Of_several_who_have_not_answered_each_is_named() =>
        Told(Change, Invited("i1", "soeur"), Invited("i2", "roche")).TextOf(Unanswered).Should()
            .Be("Sur 2 personnes invitées à dire ce qu'il en est, 0 a répondu. Nous n'avons pas trace d'une réponse pour Lou et Mme Roche.");

    [Fact]
    public void Where_all_who_were_asked_answered_there_is_no_gap() =>
        Told(Change with { Substantiations = [new() { By = "soeur", Description = SubstantiationAnswer.NoOpinion }] }, Invited("i1", "soeur")).Codes.Should().Equal(Account, Substantiated);

    [Fact]
    public void Having_no_opinion_is_an_answer_and_silence_is_not()
    {
        var told = Told(Change with { Substantiations = [new() { By = "soeur", Description = SubstantiationAnswer.NoOpinion }] }, Invited("i1", "soeur"), Invited("i2", "roche"));

        told.TextOf(Substantiated).Should().Contain("sans avis");
        told.TextOf(Unanswered).Should().EndWith("une réponse pour Mme Roche.");
    }

    [Fact]
    public void Where_nobody_else_was_asked_that_is_told()
    {
        Told(Change).TextOf(NobodyAsked).Should().Be("Nous n'avons trace de personne d'autre à qui la question ait été posée.");
        Told(Change, Invited("i1", "alix")).Codes.Should().Contain(NobodyAsked, "who tells of the change is not among those asked");
        Told(Change, Invited("i1", "roche") with { About = new(ItemKind.Goal, "but-v1") }).Codes.Should().Contain(NobodyAsked);
    }

    [Fact]
    public void It_asks_nothing_of_anybody() => Told(Change, Invited("i1", "roche")).Questions.Should().BeEmpty();

    [Fact]
    public void Outside_readers_get_roles()
    {
        var parts = JourneyWith() with
        {
            Outcomes = [Change with { Substantiations = [new() { By = "soeur", Description = SubstantiationAnswer.Agrees }] }],
            Invitations = [Invited("i1", "roche")],
            Consents = [Yes("alix"), Yes("soeur"), Yes("roche")],
        };
        var told = Telling.Of(new Harvest(), parts, reader: Reader.Institution);

        told.TextOf(Account).Should().StartWith("Qui a changé, selon la personne concernée : une personne proche.");
        told.TextsOf(Substantiated).Should().ContainSingle().Which.Should().StartWith("Une personne proche a répondu");
        told.Section().Should().NotContainAny("Alix", "Lou", "Roche");
    }

    [Fact]
    public void Of_an_erased_account_no_word_is_left()
    {
        var journey = Journey.From(JourneyWith() with { Outcomes = [Change with { Substantiations = [new() { By = "soeur", Words = Says("soeur", "Je venais déjà") }] }] });

        Telling.Of(new Harvest(), journey.Erase("soeur-vient", On("2025-03-01"), ErasureReason.AskedByThePerson)).Section().Should().NotContainAny("dimanche", "mange", "déjà");
    }

    private static Invitation Invited(string id, string to) => InvitedToSay(id, to) with { About = new(ItemKind.Outcome, "soeur-vient") };

    private static Telling Told(Outcome outcome, params Invitation[] invitations) =>
        Telling.Of(new Harvest(), JourneyWith(Version()) with { Outcomes = [outcome], Invitations = [.. invitations] });
}
