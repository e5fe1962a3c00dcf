using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class SelfSignificationTests
{
    private const string Marks = "self-signification.marks";
    private const string DoesNotApply = "self-signification.does-not-apply";
    private const string Stones = "self-signification.stones";
    private const string Answers = "self-signification.says";
    private const string Recorded = "self-signification.recorded";

    private static readonly Testimony Story = new() { Id = "parole", Words = Says("alix", "On a trouvé"), On = On("2024-05-01") };

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new SelfSignification(), Nadia());

    [Fact]
    public void Where_nobody_put_a_mark_it_says_nothing() => Told().Result.Should().Be(AppraisalResult.Withheld);

    [Theory]
    [InlineData(8, 1, 1, "près de « moi »")]
    [InlineData(1, 8, 1, "près de « les miens »")]
    [InlineData(1, 1, 8, "près de « le service »")]
    [InlineData(5, 1, 4, "entre « moi » et « le service »")]
    [InlineData(4, 5, 1, "entre « moi » et « les miens »")]
    [InlineData(1, 4, 5, "entre « les miens » et « le service »")]
    [InlineData(1, 1, 1, "au milieu, entre « moi », « les miens » et « le service »")]
    public void Between_three_poles_the_mark_is_told_in_words(int mine, int theirs, int service, string where)
    {
        var told = Told(Mark([mine, theirs, service], "moi", "les miens", "le service"));

        told.TextOf(Marks).Should().Be($"À « qui l'a rendu possible », Alix met sa marque {where}, le 1er mai 2024.");
        told.Only(Marks).Kind.Should().Be(FindingKind.Said);
        told.Only(Marks).By.Should().Be("alix");
        told.Only(Marks).Figures.Should().BeEmpty();
    }

    [Theory]
    [InlineData(9, 1, "près de « moi »")]
    [InlineData(2, 8, "près de « les autres »")]
    [InlineData(5, 5, "entre « moi » et « les autres »")]
    public void Between_two_poles_the_mark_is_told_in_words(int mine, int others, string where) =>
        Told(Mark([mine, others], "moi", "les autres")).TextOf(Marks).Should().Be($"À « qui l'a rendu possible », Alix met sa marque {where}, le 1er mai 2024.");

    [Fact]
    public void That_the_frame_does_not_apply_is_an_answer_and_never_the_centre()
    {
        var told = Told(Mark() with { DoesNotApply = true, Words = Says("alix", "Personne") });

        told.TextOf(DoesNotApply).Should().Be("À « qui l'a rendu possible », Alix dit que la question ne convient pas ; c'est une réponse. « Personne. »");
        told.Only(DoesNotApply).Kind.Should().Be(FindingKind.Said);
        told.Codes.Should().Equal(DoesNotApply);
    }

    [Fact]
    public void Stones_are_told_where_they_lie_on_each_axis_and_nothing_is_concluded() =>
        Told(Mark() with { Poles = ["près", "tôt"], Stones = [new() { Of = "l'école", X = 0.1m, Y = 0.5m }, new() { Of = "la PMI", X = 0.9m, Y = 0 }] }).TextOf(Stones).Should()
            .Be("À « qui l'a rendu possible », Alix place, le 1er mai 2024 : « l'école » (près : peu, tôt : au milieu) ; « la PMI » (près : beaucoup, tôt : peu) ; rien d'autre n'en est déduit.");

    [Fact]
    public void Stones_on_axes_without_a_name_are_told_too() =>
        Told(Mark() with { Stones = [new() { Of = "l'école", X = 0.1m, Y = 0.5m }] }).TextOf(Stones).Should().Contain("« l'école » (peu, au milieu) ; ");

    [Fact]
    public void Words_without_a_mark_are_an_answer() =>
        Told(Mark() with { Words = Says("alix", "Je ne sais pas où mettre ça") }).TextOf(Answers).Should()
            .Be("À « qui l'a rendu possible », Alix répond, le 1er mai 2024 : « Je ne sais pas où mettre ça. »");

    [Theory]
    [InlineData(null, null, "Une marque est notée à « qui l'a rendu possible » près de « moi », le 1er mai 2024. Nous ne savons pas si elle vient de qui raconte.")]
    [InlineData("alix", StatementMode.Observed, "Une marque est notée à « qui l'a rendu possible » pour Alix près de « moi », le 1er mai 2024. Nous ne savons pas si elle vient de qui raconte.")]
    public void A_mark_the_teller_did_not_make_is_recorded(string? by, StatementMode? mode, string text)
    {
        var told = Told(Mark([9, 1], "moi", "les autres") with { By = by, Mode = mode });

        told.Only(Recorded).Kind.Should().Be(FindingKind.Recorded);
        told.TextOf(Recorded).Should().Be(text);
    }

    [Fact]
    public void A_mark_somebody_else_made_on_the_tellers_story_is_not_the_tellers()
    {
        var told = Told(Mark([9, 1], "moi", "les autres") with { By = "roche" });

        told.Only(Recorded).Kind.Should().Be(FindingKind.Recorded);
        told.TextOf(Recorded).Should().Be("Une marque est notée à « qui l'a rendu possible » par Mme Roche près de « moi », le 1er mai 2024. Elle n'est pas d'Alix, qui raconte.");
    }

    [Fact]
    public void Who_wrote_it_down_and_when_it_was_read_back_are_told() =>
        Told(Mark([9, 1], "moi", "les autres") with { RecordedBy = "roche", ConfirmedOn = On("2024-05-02") }).TextOf(Marks).Should().EndWith(" Noté par Mme Roche, relu ensemble le 2 mai 2024.");

    [Fact]
    public void Marks_of_several_people_are_not_put_together()
    {
        var told = Telling.Of(new SelfSignification(), Neighbours() with
        {
            Significations = [Mark([9, 1], "moi", "les autres") with { Id = "a", By = "ana", About = TheGoal }, Mark([1, 9], "moi", "les autres") with { Id = "b", By = "bo", About = TheGoal }],
        });

        told.Codes.Should().Equal(Marks, Marks);
        told.Section().Should().NotContainAny("%", "moyenne", "centre", "majorité");
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Outside_readers_get_roles()
    {
        var parts = JourneyWith() with { Testimonies = [Story], Significations = [Mark([9, 1], "moi", "les autres") with { RecordedBy = "roche" }], Consents = [Yes("alix"), Yes("roche")] };

        Telling.Of(new SelfSignification(), parts, reader: Reader.Institution, vocabulary: new("qui l'a rendu possible", "moi", "les autres")).TextOf(Marks).Should()
            .Be("À « qui l'a rendu possible », la personne concernée met sa marque près de « moi », le 1er mai 2024. Noté par une personne de l'équipe.");
    }

    [Fact]
    public void Of_an_erased_mark_the_place_it_had_is_gone()
    {
        var journey = Journey.From(JourneyWith() with { Testimonies = [Story], Significations = [Mark([9, 1], "moi", "les autres")] });
        var told = Telling.Of(new SelfSignification(), journey.Erase("marque", On("2025-03-01"), ErasureReason.AskedByThePerson));

        told.Section().Should().NotContain("près de").And.Contain("Les mots ont été effacés à la demande de la personne.");
    }

    private static Signification Mark(decimal[]? place = null, params string[] poles) => new()
    {
        Id = "marque", About = new(ItemKind.Testimony, "parole"), Frame = "qui l'a rendu possible", By = "alix", On = On("2024-05-01"), Poles = [.. poles], Place = [.. place ?? []],
    };

    private static Telling Told(params Signification[] marks) => Telling.Of(new SelfSignification(), JourneyWith() with { Testimonies = [Story], Significations = [.. marks] });
}
