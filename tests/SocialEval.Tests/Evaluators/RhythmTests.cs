using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class RhythmTests
{
    private const string Met = "rhythm.met";
    private const string Initiative = "rhythm.initiative";
    private const string Between = "rhythm.between";
    private const string SupportLasted = "rhythm.support-lasted";
    private const string Lasted = "rhythm.lasted";
    private const string Pauses = "rhythm.pauses";
    private const string Felt = "rhythm.felt";
    private const string SaysAfter = "rhythm.says-after";
    private const string RecordedAfter = "rhythm.recorded-after";
    private const string AskedAfter = "rhythm.asked-after";
    private const string NoTraceAfter = "rhythm.no-trace-after";

    private static readonly LocalDate TwoYearsLater = new(2026, 1, 15);

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new Rhythm(), Nadia());

    [Fact]
    public void Where_nobody_met_and_support_goes_on_it_says_nothing() =>
        Telling.Of(new Rhythm(), JourneyWith(Version()) with
        {
            Support = new() { Started = On("2024-01-08") },
            Pauses = [new() { Id = "ete", From = On("2024-07"), WishedBy = "alix" }],
            Interventions = [Done("permanence", "2024-02-01", "2024-02-20")],
        }).Result.Should().Be(AppraisalResult.Withheld, "what is open is open, and waiting and pauses are time-given's");

    [Fact]
    public void A_meeting_is_told_with_who_asked_for_it()
    {
        var told = Told([Meeting("a", "2024-05-02", "alix")]);

        told.TextOf(Met).Should().Be("Le 2 mai 2024, une rencontre pour faire le point, demandée par Alix (Alix et Mme Roche).");
        told.EnglishOf(Met).Should().Be("On 2 May 2024, a meeting to look back, asked for by Alix (Alix and Mme Roche).");
        Told([Meeting("a", null, null)]).TextOf(Met).Should().Be("Une rencontre pour faire le point ; nous ne savons pas qui l'a demandée (Alix et Mme Roche).");
    }

    [Fact]
    public void How_many_the_people_concerned_asked_for_is_told_of_how_many_and_never_as_a_share()
    {
        var told = Told([Meeting("a", "2024-05-02", "alix"), Meeting("b", "2024-06-02", "service"), Meeting("c", "2024-07-02", null)]);

        told.TextOf(Initiative).Should().Be("Sur 3 rencontres, 1 demandée par Alix. Pour 1 rencontre, nous ne savons pas qui l'a demandé.");
        told.Section().Should().NotContain("%");
    }

    [Fact]
    public void A_meeting_that_was_corrected_is_told_once()
    {
        var told = Told([Meeting("a", "2024-05-02", "service"), Meeting("b", "2024-05-03", "alix") with { Rectifies = "a" }]);

        told.TextsOf(Met).Should().ContainSingle().Which.Should().Contain("demandée par Alix");
        told.Codes.Should().NotContain([Initiative, Between]);
    }

    [Fact]
    public void Partial_dates_leave_the_days_between_two_bounds()
    {
        var told = Told([Meeting("a", "2024-01-08", "alix"), Meeting("b", "2024-02-05", "alix"), Meeting("c", "2024-03", "alix"), Meeting("d", null, "alix")]);

        told.TextOf(Between).Should().Be("D'une rencontre à la suivante : 28 jours, puis entre 25 et 55 jours.");
        told.EnglishOf(Between).Should().Be("From one meeting to the next: 28 days, then between 25 and 55 days.");
        told.Only(Between).Citing.Should().HaveCount(3, "a meeting without a date is between no two others");
    }

    [Fact]
    public void What_is_over_is_told_with_how_long_it_lasted_and_what_is_open_is_not_counted()
    {
        var told = Told([], parts => parts with
        {
            Support = new() { Started = On("2024-01-08"), Ended = On("2025-02") },
            Interventions = [Done("permanence", "2024-02-01", "2024-02-20"), Done("atelier", "2024-03-01", null), Done("visite", "2024-03", "2024-03")],
        });

        told.TextOf(SupportLasted).Should().Be("L'accompagnement, du 8 janvier 2024 jusqu'en février 2025 : entre 390 et 417 jours.");
        told.TextOf(Lasted).Should().Be("Du 1er février 2024 jusqu'au 20 février 2024 : 19 jours.");
    }

    [Fact]
    public void Each_pause_is_somebodys_and_one_without_an_end_is_not_counted()
    {
        var told = Told([Meeting("a", "2024-05-02", "alix")], parts => parts with
        {
            Pauses =
            [
                new() { Id = "p1", From = On("2024-06"), To = On("2024-06"), WishedBy = "alix" },
                new() { Id = "p2", From = On("2024-07-01"), To = On("2024-07-31"), WishedBy = "service" },
                new() { Id = "p3", From = On("2025-01") },
            ],
        });

        told.TextOf(Pauses).Should().Be("Les pauses. Voulue par Alix, en juin 2024. Voulue par le service, du 1er juillet 2024 jusqu'au 31 juillet 2024 : 30 jours. Sans que nous sachions qui l'a voulue, depuis janvier 2025.");
    }

    [Fact]
    public void How_the_moment_was_felt_is_told_of_those_concerned_alone()
    {
        var told = Told([Meeting("a", "2024-05-02", "service")], parts => parts with
        {
            Interventions =
            [
                Done("permanence", null, null) with { Timing = new() { Felt = SocialEval.Journeys.Felt.TooLate, By = "alix", Words = Says("alix", "Un an de trop") } },
                Done("atelier", null, null) with { Timing = new() { Felt = SocialEval.Journeys.Felt.Right, By = "roche" } },
                Done("visite", null, null) with { Timing = new() { Felt = SocialEval.Journeys.Felt.TooSoon } },
            ],
        });

        told.TextOf(Felt).Should().Be("Alix dit du moment : trop tard. « Un an de trop. »");
        told.Questions.Should().BeEmpty("they told how they found it");
    }

    [Fact]
    public void Whoever_never_asked_to_meet_is_asked_whether_the_rhythm_was_theirs()
    {
        Told([Meeting("a", "2024-05-02", "service")]).Questions.Should().Equal("Alix, le rythme de ces rencontres était-il le bon pour vous ? Vous pouvez ne pas répondre.");
        Told([Meeting("a", "2024-05-02", "alix")]).Questions.Should().BeEmpty();
        Told([Meeting("a", "2024-05-02", null)]).Asked.Should().Equal("alix");
    }

    [Theory]
    [InlineData("2024-06-10", "Autour de 6 mois après la fin de l'accompagnement, le 10 juin 2024, Alix dit : « Ça tient. » Son avis : mieux.")]
    [InlineData("2025-01", "Autour de 12 mois après la fin de l'accompagnement, en janvier 2025, Alix dit : « Ça tient. » Son avis : mieux.")]
    [InlineData("2025-11-30", "Autour de 24 mois après la fin de l'accompagnement, le 30 novembre 2025, Alix dit : « Ça tient. » Son avis : mieux.")]
    public void The_same_goal_asked_again_is_told_at_the_moment_it_is_nearest_to(string on, string text)
    {
        var told = Ended(Avis("plus-tard", on: on, words: "Ça tient"));

        told.TextOf(SaysAfter).Should().Be(text);
        told.Only(SaysAfter).Kind.Should().Be(FindingKind.Said);
        told.Only(SaysAfter).By.Should().Be("alix");
    }

    [Fact]
    public void What_is_only_noted_for_somebody_is_not_told_as_said()
    {
        var told = Ended(Avis("plus-tard", on: "2024-06-10", words: "Ça tient") with { Mode = StatementMode.Observed });

        told.TextOf(RecordedAfter).Should().Be("Autour de 6 mois après la fin de l'accompagnement, le 10 juin 2024, ceci est noté pour Alix : « Ça tient. » Ce n'est pas une parole directe.");
        told.Codes.Should().NotContain(SaysAfter);
    }

    [Fact]
    public void Not_answering_and_not_being_asked_are_two_things()
    {
        var told = Telling.Of(new Rhythm(), Support() with { Invitations = [InvitedToSay(on: "2024-06-20"), InvitedToSay("autre", "roche", on: "2025-01-20")] }, TwoYearsLater);

        told.TextOf(AskedAfter).Should().Be("Autour de 6 mois après la fin de l'accompagnement, la question a été posée à Alix, le 20 juin 2024 ; nous n'avons pas trace d'une réponse.");
        told.TextOf(NoTraceAfter).Should().Be("Autour de 12, 24 mois après la fin de l'accompagnement, nous n'avons trace ni d'une parole, ni d'une question posée.");
        told.EnglishOf(NoTraceAfter).Should().Be("About 12, 24 months after support ended, we have no trace of a word, nor of a question.");
    }

    [Fact]
    public void An_answer_comes_when_it_comes_and_is_each_ones_own()
    {
        Telling.Of(new Rhythm(), Support(Avis("apres", on: "2024-10-02")) with { Invitations = [InvitedToSay(on: "2024-09-20")] }, TwoYearsLater).Codes.Should().NotContain(AskedAfter);

        var neighbours = Neighbours(Avis("ana-dit", "ana", "2024-06-20")) with { Support = new() { Ended = On("2023-12-31") }, Invitations = [InvitedToSay("i1", "ana", on: "2024-06-10"), InvitedToSay("i2", "bo", on: "2024-06-10")] };
        Telling.Of(new Rhythm(), neighbours, TwoYearsLater).TextOf(AskedAfter).Should().Contain("la question a été posée à Bo, le 10 juin 2024");
    }

    [Fact]
    public void A_moment_that_is_not_there_yet_is_no_silence() =>
        Telling.Of(new Rhythm(), Support(), new LocalDate(2024, 6, 29)).Codes.Should().NotContain(NoTraceAfter);

    [Theory]
    [InlineData("2024")]
    [InlineData(null)]
    public void A_word_that_dates_leave_then_or_not_is_neither_told_nor_a_silence(string? on) =>
        Telling.Of(new Rhythm(), Support(Avis("un-jour", on: on)), new LocalDate(2025, 2, 1)).Codes.Should().NotContain([SaysAfter, NoTraceAfter]);

    [Theory]
    [InlineData(GoalEndingKind.LetGo)]
    [InlineData(GoalEndingKind.Replaced)]
    public void Of_a_goal_that_was_let_go_nothing_is_missing(GoalEndingKind kind)
    {
        var parts = Support();

        Telling.Of(new Rhythm(), parts with { Goals = [parts.Goals[0] with { Ending = new() { Kind = kind, On = On("2024-01-20") } }] }, TwoYearsLater).Codes.Should().NotContain(NoTraceAfter);
    }

    [Fact]
    public void Of_somebody_who_died_nobody_asks_what_lasts()
    {
        var parts = Support();

        Telling.Of(new Rhythm(), parts with { Parties = [Alix with { DeceasedOn = On("2024-02-01") }, .. parts.Parties.Skip(1)] }, TwoYearsLater).Codes.Should().NotContain(NoTraceAfter);
    }

    [Fact]
    public void Outside_readers_get_roles()
    {
        var told = Telling.Of(new Rhythm(), Support(Avis("plus-tard", on: "2024-06-10", words: "Ça tient")).Agreed(Yes()), TwoYearsLater, Reader.Institution);

        told.TextOf(SaysAfter).Should().StartWith("Autour de 6 mois après la fin de l'accompagnement, le 10 juin 2024, la personne concernée dit");
        told.Section().Should().NotContainAny("Alix", "Roche");
    }

    [Fact]
    public void Of_an_erased_answer_no_word_is_left()
    {
        var journey = Journey.From(Support(Avis("plus-tard", on: "2024-06-10", words: "Ça tient"))).Erase("plus-tard", On("2025-03-01"), ErasureReason.AskedByThePerson);

        Telling.Of(new Rhythm(), journey, TwoYearsLater).Section().Should().NotContainAny("tient", "mieux");
    }

    private static Reflection Meeting(string id, string? on, string? askedBy) => new()
    {
        Id = id, On = on is null ? null : On(on), AskedBy = askedBy, Participants = ["alix", "roche"], Held = Says("roche", "On continue"),
    };

    private static Intervention Done(string id, string? from, string? until) => new()
    {
        Id = id, What = Says("roche", "Une permanence"), Started = from is null ? null : On(from), Ended = until is null ? null : On(until),
    };

    private static JourneyParts Support(params Assessment[] assessments) => Voiced(assessments) with { Support = new() { Started = On("2023-01-09"), Ended = On("2023-12-31") } };

    private static Telling Ended(params Assessment[] assessments) => Telling.Of(new Rhythm(), Support(assessments), TwoYearsLater);

    private static Telling Told(Reflection[] meetings, Func<JourneyParts, JourneyParts>? also = null)
    {
        var parts = JourneyWith(Version()) with { Reflections = [.. meetings] };
        return Telling.Of(new Rhythm(), also is null ? parts : also(parts));
    }
}
