using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class CollectiveTests
{
    private const string Room = "collective.room";
    private const string Answers = "collective.answers";
    private const string Voices = "collective.voices";
    private const string Held = "collective.held";
    private const string Dissent = "collective.dissent";

    private static readonly Intervention Meeting = new()
    {
        Id = "reunion", What = Says("roche", "Une réunion au jardin"), Reach = InterventionKind.Collective, DoneBy = ["ana", "roche"], Started = On("2024-06-20"),
    };

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new Collective(), Nadia(), Journey.From(Neighbours(Avis("a", "ana"))));

    [Fact]
    public void Of_a_journey_of_one_it_says_nothing() =>
        Telling.Of(new Collective(), Voiced(Avis("a")) with { Interventions = [Meeting with { DoneBy = ["alix"] }] }).Result.Should().Be(AppraisalResult.Withheld);

    [Fact]
    public void Who_was_in_the_room_is_told_of_what_was_done_together()
    {
        var told = Told(parts => parts with
        {
            Interventions = [Meeting, Meeting with { Id = "mediation", Mediates = ["ana", "bo"], DoneBy = ["roche"] }, Meeting with { Id = "visite", Reach = InterventionKind.Individual }, Meeting with { Id = "vide", DoneBy = [] }],
        });

        told.TextsOf(Room).Should().Equal(
            "Qui y a pris part, le 20 juin 2024 : Mme Roche. Une rencontre tenue entre Ana et Bo.",
            "Qui y a pris part, le 20 juin 2024 : Ana et Mme Roche.");
    }

    [Fact]
    public void Agreements_and_dissents_are_told_by_name_and_no_majority_is_counted()
    {
        var told = Agreed(
            "roche", Answer("ana"), Answer("bo", AgreementAnswer.Disagrees), Answer("cy", AgreementAnswer.AgreesInPart), Answer("roche"));

        told.TextOf(Answers).Should().Be("Proposé par Mme Roche. D'accord : Ana. D'accord en partie : Cy. Pas d'accord : Bo. L'accord du groupe n'est pas celui de chacun.");
        told.EnglishOf(Answers).Should().Be("Proposed by Mme Roche. Agree: Ana. Agree in part: Cy. Do not agree: Bo. What the group agrees to is not each one's.");
        told.Section().Should().NotContainAny("majorité", "%", "sur 3");
    }

    [Fact]
    public void The_yes_of_one_is_nobody_elses_and_silence_is_neither_yes_nor_no() =>
        Agreed("roche", Answer("ana")).TextOf(Answers).Should().Be("Proposé par Mme Roche. D'accord : Ana. Sans réponse notée : Bo et Cy. L'accord du groupe n'est pas celui de chacun.");

    [Fact]
    public void Whoever_proposed_it_is_not_silent_and_has_not_agreed_by_that() =>
        Agreed("ana", Answer("bo")).TextOf(Answers).Should().Be("Proposé par Ana. D'accord : Bo. Sans réponse notée : Cy. L'accord du groupe n'est pas celui de chacun.");

    [Fact]
    public void Answers_that_differ_without_a_last_one_are_told_as_that() =>
        Agreed("roche", Answer("ana", on: "2024"), Answer("ana", AgreementAnswer.Disagrees, on: "2024-05")).TextOf(Answers).Should()
            .Contain("Des réponses diffèrent, sans que nous sachions laquelle est la dernière : Ana.").And.NotContainAny("D'accord", "Pas d'accord");

    [Fact]
    public void Where_nobody_answered_there_is_nothing_to_hold_apart() => Agreed("roche", Answer("roche")).Codes.Should().NotContain(Answers);

    [Fact]
    public void Each_voice_stands_apart_in_its_own_words()
    {
        var told = Told(parts => parts, Avis("a", "ana", words: "C'est chez nous"), Avis("b", "bo", judgement: Judgement.Worse), Avis("r", "roche"));

        told.TextOf(Voices).Should().Be("Ana, le 10 février 2025 : mieux. « C'est chez nous. » Bo, le 10 février 2025 : moins bien. Nous n'avons pas trace d'un avis pour Cy. Chaque voix reste la sienne.");
        told.Only(Voices).Citing.Should().HaveCount(2, "what the team thinks is not a voice of the group");
    }

    [Fact]
    public void Of_each_the_latest_stands_and_where_dates_leave_several_each_of_them()
    {
        Told(parts => parts, Avis("a", "ana", "2024-05-01", Judgement.Worse), Avis("b", "ana", "2025-02-10")).TextOf(Voices).Should().StartWith("Ana, le 10 février 2025 : mieux. Nous n'avons pas");
        Told(parts => parts, Avis("a", "ana", "2025-02", Judgement.Worse), Avis("b", "ana", "2025-02-10")).TextOf(Voices).Should()
            .Contain("Ana, le 10 février 2025 : mieux.").And.Contain("Ana, en février 2025 : moins bien.");
        Told(parts => parts, Avis("a", "ana", "2025-02-09", Judgement.Worse), Avis("b", "ana", "2025-02-10") with { Rectifies = "a" }).TextOf(Voices).Should().NotContain("moins bien");
    }

    [Fact]
    public void A_signed_voice_is_a_voice()
    {
        var told = Told(parts => parts, new Assessment { Id = "a", About = TheGoal, By = "ana", On = On("2025-02-10"), Words = Statement.OfMedia("media:ana", StatementMode.Signed, "ana") }, Avis("b", "bo", judgement: Judgement.PrefersNotToSay));

        told.TextOf(Voices).Should().Be("Ana, le 10 février 2025 : Un enregistrement, une vidéo ou un dessin le garde ; ce n'est pas transcrit. Bo, le 10 février 2025 : préfère ne rien dire. Nous n'avons pas trace d'un avis pour Cy. Chaque voix reste la sienne.");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("ana", StatementMode.Observed)]
    public void What_somebody_unknown_says_or_another_observes_is_nobodys_voice(string? by, StatementMode? mode) =>
        Told(parts => parts, Avis("a", by) with { Mode = mode }).Codes.Should().NotContain(Voices);

    [Fact]
    public void What_a_group_holds_is_told_with_who_holds_otherwise()
    {
        var told = Told(parts => parts with
        {
            Reflections = [new() { Id = "r", On = On("2025-03-15"), Participants = ["ana", "bo"], Held = "On garde les samedis", Dissents = [Says("bo", "Pas à nous de faire la police"), Says(null, "Trop de bruit")] }],
        });

        told.TextOf(Held).Should().Be("Le 15 mars 2025, une rencontre (Ana et Bo). Ce qui est tenu ensemble : « On garde les samedis. »");
        told.TextsOf(Dissent).Should().Equal(
            "Un désaccord reste, le 15 mars 2025, dans les mots de Bo : « Pas à nous de faire la police. »",
            "Un désaccord reste, le 15 mars 2025 : « Trop de bruit. »");
    }

    [Fact]
    public void To_an_outside_reader_nothing_is_told_of_fewer_than_five()
    {
        var parts = Group(4);

        Telling.Of(new Collective(), parts, reader: Reader.Institution).Result.Should().Be(AppraisalResult.Withheld);
        Telling.Of(new Collective(), parts).Codes.Should().Contain(Answers, "the team reads it");
    }

    [Fact]
    public void To_an_outside_reader_a_larger_group_is_not_divided_into_small_ones()
    {
        var parts = Group(6);
        var divided = Telling.Of(new Collective(), parts, reader: Reader.Institution);

        divided.Codes.Should().Contain(Room).And.NotContain([Answers, Voices]);
        divided.Section().Should().NotContainAny("h1", "Habitante", "d'accord", "Pas d'accord", "moins bien");
        var together = Telling.Of(new Collective(), Group(6, dissents: 0), reader: Reader.Institution);
        together.TextOf(Answers).Should().Be("Proposé par une personne de l'équipe. D'accord : des personnes concernées. L'accord du groupe n'est pas celui de chacun.");
        together.TextOf(Voices).Should().StartWith("Une personne concernée, le 10 février 2025 : mieux.");
    }

    [Fact]
    public void To_an_outside_reader_nobody_is_picked_out_by_having_said_nothing()
    {
        var parts = Group(6, dissents: 0);
        var five = parts with { Assessments = [.. parts.Assessments.Skip(1)] };

        Telling.Of(new Collective(), five, reader: Reader.Institution).TextOf(Voices).Should().StartWith("Une personne concernée").And.NotContain("pas trace");
        Telling.Of(new Collective(), five).TextOf(Voices).Should().Contain("Nous n'avons pas trace d'un avis pour Habitante 1.");
    }

    [Fact]
    public void Who_did_not_consent_is_gone_from_lists_and_counts()
    {
        var parts = Group(6);

        Telling.Of(new Collective(), parts with { Consents = [.. parts.Consents.Skip(1)] }, reader: Reader.Team, purpose: Purpose.Evaluation).Section().Should().NotContain("Habitante 1");
    }

    // So many inhabitants; all but the last few agree and find it better, and one more has said nothing of it.
    private static JourneyParts Group(int size, int dissents = 1)
    {
        string[] people = [.. Enumerable.Range(1, size).Select(place => $"h{place}")];
        var version = Version() with { Agreements = [.. people.Select((person, place) => Answer(person, place < size - dissents ? AgreementAnswer.Agrees : AgreementAnswer.Disagrees))] };
        return JourneyWith(version) with
        {
            Kind = JourneyKind.Collective,
            Parties = [.. people.Select((person, place) => new Party { Id = person, Role = PartyRole.Beneficiary, Name = $"Habitante {place + 1}" }), new() { Id = "roche", Role = PartyRole.Professional }],
            Interventions = [Meeting with { DoneBy = [.. people] }],
            Assessments = [.. people.Take(dissents == 0 ? size : 2).Select((person, place) => Avis($"a{place}", person, judgement: dissents > 0 ? Judgement.Worse : Judgement.Better))],
            Consents = [.. people.Select(person => Yes(person))],
        };
    }

    private static Telling Agreed(string proposedBy, params Agreement[] answers)
    {
        var parts = Neighbours();
        return Telling.Of(new Collective(), parts with { Goals = [GoalOf(Version(proposedBy: proposedBy) with { Agreements = [.. answers] })] });
    }

    private static Telling Told(Func<JourneyParts, JourneyParts> also, params Assessment[] assessments) => Telling.Of(new Collective(), also(Neighbours(assessments)));
}
