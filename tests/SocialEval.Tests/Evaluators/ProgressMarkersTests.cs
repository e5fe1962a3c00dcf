using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class ProgressMarkersTests
{
    private const string Hoped = "progress-markers.hoped";
    private const string HopedRecorded = "progress-markers.hoped-recorded";
    private const string Course = "progress-markers.course";
    private const string NothingNoted = "progress-markers.nothing-noted";

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new ProgressMarkers(), Nadia());

    [Fact]
    public void Where_nobody_wrote_markers_it_says_nothing() => Told().Result.Should().Be(AppraisalResult.Withheld);

    [Theory]
    [InlineData(MarkerDepth.Expect, "Ce qu'Alix s'attend à voir, du côté de Lou : « Elle appelle. »")]
    [InlineData(MarkerDepth.Like, "Ce qu'Alix aimerait voir, du côté de Lou : « Elle appelle. »")]
    [InlineData(MarkerDepth.Love, "Ce qu'Alix rêve de voir, du côté de Lou : « Elle appelle. »")]
    public void The_three_are_depth_and_are_told_as_such(MarkerDepth depth, string text)
    {
        var told = Told(Marker() with { Depth = depth });

        told.TextOf(Hoped).Should().Be(text);
        told.Only(Hoped).Kind.Should().Be(FindingKind.Said);
        told.Only(Hoped).By.Should().Be("alix");
    }

    [Fact]
    public void An_institution_can_be_a_partner() =>
        Told(Marker() with { Partner = "service" }).TextOf(Hoped).Should().Be("Ce qu'Alix s'attend à voir, du côté du service : « Elle appelle. »");

    [Theory]
    [InlineData(MarkerDepth.Expect, "Attendu, du côté de Lou, d'après ce qui est noté : « Elle appelle. »")]
    [InlineData(MarkerDepth.Like, "Souhaité, du côté de Lou, d'après ce qui est noté : « Elle appelle. »")]
    [InlineData(MarkerDepth.Love, "Rêvé, du côté de Lou, d'après ce qui est noté : « Elle appelle. »")]
    public void What_nobody_is_known_to_hope_for_is_recorded(MarkerDepth depth, string text)
    {
        var told = Told(Marker() with { Depth = depth, What = Says(null, "Elle appelle") });

        told.TextOf(HopedRecorded).Should().Be(text);
        told.Only(HopedRecorded).Kind.Should().Be(FindingKind.Recorded);
    }

    [Fact]
    public void What_was_seen_is_a_course_told_entry_by_entry()
    {
        var told = Told(Marker() with
        {
            Journal =
            [
                new() { On = On("2024-03"), By = "alix", Seen = MarkerSeen.NotYet },
                new() { On = On("2024-06-02"), By = "roche", Seen = MarkerSeen.InPart, Words = Says("roche", "Quand elle y pense") },
                new() { By = "alix", Seen = MarkerSeen.Yes },
                new() { On = On("2024-09"), Words = Says(null, "Elle a rappelé") },
            ],
        });

        told.TextOf(Course).Should().Be(
            "Ce qui en a été vu. En mars 2024, selon Alix : pas encore. Le 2 juin 2024, selon Mme Roche : en partie ; « Quand elle y pense. » Sans date, selon Alix : oui. En septembre 2024 : « Elle a rappelé. »");
        told.Only(Course).Kind.Should().Be(FindingKind.Recorded);
        told.Codes.Should().Equal(Hoped, Course);
    }

    [Fact]
    public void Where_nothing_was_noted_that_is_a_gap_and_nobody_is_asked()
    {
        var told = Told(Marker());

        told.TextOf(NothingNoted).Should().Be("Nous n'avons pas trace de ce qui en a été vu.");
        told.Only(NothingNoted).Kind.Should().Be(FindingKind.Gap);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void No_marker_is_due_and_none_are_counted() =>
        Told(Marker() with { Journal = [new() { Seen = MarkerSeen.Yes }] }, Marker() with { Id = "autre", Depth = MarkerDepth.Love, On = On("2019") }).Section().Should()
            .NotContainAny("%", "total", " sur 2", "retard", "encore");

    [Fact]
    public void Outside_readers_get_roles()
    {
        var parts = JourneyWith() with { Markers = [Marker() with { Journal = [new() { By = "roche", Seen = MarkerSeen.Yes }] }], Consents = [Yes("alix"), Yes("soeur"), Yes("roche")] };
        var told = Telling.Of(new ProgressMarkers(), parts, reader: Reader.Institution);

        told.TextOf(Hoped).Should().Be("Ce que la personne concernée s'attend à voir, du côté d'une personne proche : « Elle appelle. »");
        told.TextOf(Course).Should().Be("Ce qui en a été vu. Sans date, selon une personne de l'équipe : oui.");
    }

    [Fact]
    public void Of_an_erased_marker_no_word_is_left()
    {
        var journey = Journey.From(JourneyWith() with { Markers = [Marker() with { Journal = [new() { By = "alix", Seen = MarkerSeen.Yes, Words = Says("alix", "Enfin") }] }] });

        Telling.Of(new ProgressMarkers(), journey.Erase("appel", On("2025-03-01"), ErasureReason.AskedByThePerson)).Section().Should().NotContainAny("appelle", "Enfin");
    }

    private static ProgressMarker Marker() => new() { Id = "appel", Partner = "soeur", Depth = MarkerDepth.Expect, What = Says("alix", "Elle appelle"), On = On("2024-02") };

    private static Telling Told(params ProgressMarker[] markers) => Telling.Of(new ProgressMarkers(), JourneyWith() with { Markers = [.. markers] });
}
