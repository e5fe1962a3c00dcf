using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

public sealed class PracticeTests
{
    private const string Saying = "practice.says";
    private const string Recorded = "practice.recorded";
    private const string Change = "practice.change";
    private const string ChangeRecorded = "practice.change-recorded";
    private const string Tried = "practice.tried";
    private const string Unspoken = "practice.unspoken";

    private static readonly Outcome Evenings = new() { Id = "soirs", What = Says("claire", "Je ferme sans la boule au ventre"), On = On("2024-06"), Welcome = Welcome.Yes, WelcomeBy = "claire", Towards = ["but-v1"] };

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators() => EvaluatorContract.Require(new Practice(), Nadia(), Journey.From(Team(Says("claire", "Huit"))));

    [Theory]
    [InlineData(JourneyKind.Individual)]
    [InlineData(JourneyKind.Collective)]
    public void Of_the_people_a_team_supports_it_says_nothing(JourneyKind kind)
    {
        var parts = Team(Says("claire", "Huit"));

        Telling.Of(new Practice(), parts with { Kind = kind, Parties = [parts.Parties[0]], Consents = [parts.Consents[0]] }, purpose: Purpose.OwnUse).Result.Should().Be(AppraisalResult.Withheld);
    }

    [Theory]
    [InlineData(Purpose.Support)]
    [InlineData(Purpose.Evaluation)]
    public void To_any_purpose_but_the_teams_own_it_says_nothing(Purpose purpose)
    {
        var parts = Team(Says("claire", "Huit"));
        var told = Telling.Of(new Practice(), parts with { Consents = [.. parts.Consents, Yes("claire"), Yes("bastien")] }, purpose: purpose);

        told.Result.Should().Be(AppraisalResult.Withheld);
        told.Reason.Should().Be("not-enough-to-say");
    }

    [Fact]
    public void Each_of_the_team_is_told_in_their_own_words()
    {
        var told = Told(Says("claire", "J'ai coupé la parole"), parts => parts with { Assessments = [.. parts.Assessments, Avis("b", "bastien", judgement: Judgement.PrefersNotToSay)] });

        told.TextsOf(Saying).Should().BeEquivalentTo(
            "Le 10 février 2025, Claire dit : « J'ai coupé la parole. » Son avis : moins bien.",
            "Le 10 février 2025, Bastien préfère ne rien dire ; c'est une réponse.");
        told.Codes.Should().NotContain(Recorded);
    }

    [Fact]
    public void What_one_of_them_corrected_is_told_as_they_corrected_it() =>
        Told(Says("claire", "Huit"), parts => parts with { Assessments = [.. parts.Assessments, Avis("b", "claire", "2025-02-11", words: "Neuf") with { Rectifies = "a" }] }).TextOf(Saying).Should().Contain("« Neuf. »");

    [Fact]
    public void What_a_management_holds_of_their_conditions_is_not_told_here()
    {
        var told = Told(null, parts => parts with
        {
            Parties = [.. parts.Parties, new() { Id = "direction", Role = PartyRole.Organisation, Name = "la Direction" }],
            Assessments = [Avis("d", "direction", words: "Aucun incident")],
            Outcomes = [Evenings with { What = Says("direction", "Un accueil sûr") }],
            Testimonies = [Tells(by: "direction"), Tells("inconnu", null)],
        });

        told.Codes.Should().OnlyContain(code => code == Unspoken);
    }

    [Fact]
    public void What_is_noted_for_one_of_them_is_not_told_as_said()
    {
        var told = Told(null, parts => parts with
        {
            Assessments = [Avis("a", "claire", words: "Elle est fatiguée") with { Mode = StatementMode.Observed }],
            Outcomes = [Evenings with { What = Evenings.What with { Mode = StatementMode.Observed } }],
        });

        told.TextOf(Recorded).Should().Be("Ceci est noté pour Claire, le 10 février 2025 : « Elle est fatiguée. » L'avis noté : mieux.");
        told.TextOf(ChangeRecorded).Should().Be("Un changement est noté pour Claire, en juin 2024.");
        told.Codes.Should().NotContain([Saying, Change]);
    }

    [Fact]
    public void A_change_is_told_with_whether_it_is_welcome_to_whom_it_is_told_by()
    {
        var told = Told(null, parts => parts with { Outcomes = [Evenings, Evenings with { Id = "ecrits", Welcome = Welcome.No, WelcomeBy = "bastien" }] });

        told.TextsOf(Change).Should().BeEquivalentTo("Un changement que raconte Claire, en juin 2024 ; à ses yeux : bienvenu.", "Un changement que raconte Claire, en juin 2024.");
    }

    [Fact]
    public void A_trial_is_the_teams_with_what_was_learnt_and_no_gap_where_nothing_is_noted()
    {
        var told = Told(null, parts => parts with
        {
            Interventions =
            [
                new()
                {
                    Id = "jeudis", What = Says("claire", "Jeudis hors les murs"),
                    Trials = [new() { On = On("2024-09-19"), What = Says("claire", "Une table au marché"), Learnt = Says("bastien", "Enlever l'affiche") }, new() { What = Says("claire", "La laverie") }],
                },
            ],
        });

        told.TextsOf(Tried).Should().Equal(
            "Un essai de l'équipe, le 19 septembre 2024, dans les mots de Claire : « Une table au marché. » Ce qui en a été appris, dans les mots de Bastien : « Enlever l'affiche. »",
            "Un essai de l'équipe, dans les mots de Claire : « La laverie. »");
    }

    [Theory]
    [InlineData("securite", "De la sécurité, rien n'est dit ici sous ce nom.")]
    [InlineData("charge-de-travail", "Du temps, rien n'est dit ici sous ce nom.")]
    [InlineData("inventer", "De la place laissée à l'invention, rien n'est dit ici sous ce nom.")]
    [InlineData("collectif", "Du collectif, rien n'est dit ici sous ce nom.")]
    public void A_subject_nobody_of_the_team_spoke_of_is_told_as_such(string theme, string text)
    {
        var silent = Themed(theme, Team(null));
        silent.TextsOf(Unspoken).Should().HaveCount(4, "a goal alone is no word").And.Contain(text);
        silent.Codes.Should().OnlyContain(code => code == Unspoken);

        Themed(theme, Team(Says("claire", "Huit"))).TextsOf(Unspoken).Should().HaveCount(3).And.NotContain(text);
        Themed(theme, Team(null) with { Outcomes = [Evenings] }).TextsOf(Unspoken).Should().NotContain(text, "a change towards it is a word on it");
    }

    [Fact]
    public void It_asks_nobody_anything_and_counts_nobody()
    {
        var told = Told(Says("claire", "Huit"));

        told.Questions.Should().BeEmpty();
        told.Section().Should().NotContainAny("%", "moyenne", "note ");
    }

    [Fact]
    public void Who_refuses_own_use_is_not_told()
    {
        var parts = Team(Says("claire", "Huit"));

        Telling.Of(new Practice(), parts with { Consents = [No("claire", Purpose.OwnUse), Yes("bastien", Purpose.OwnUse)] }, purpose: Purpose.OwnUse).Section().Should().NotContainAny("Claire", "Huit");
    }

    [Fact]
    public void Of_an_erased_word_nothing_is_left()
    {
        var journey = Journey.From(Team(Says("claire", "Huit"))).Erase("a", On("2025-03-01"), ErasureReason.AskedByThePerson);

        Telling.Of(new Practice(), journey, purpose: Purpose.OwnUse).TextOf(Saying).Should().Be("Le 10 février 2025, Claire s'exprime. Les mots ont été effacés à la demande de la personne.");
    }

    private static Telling Themed(string theme, JourneyParts parts) =>
        Telling.Of(new Practice(), parts with { Goals = [parts.Goals[0] with { Themes = [new Theme(theme)] }] }, purpose: Purpose.OwnUse);

    private static Telling Told(Statement? words, Func<JourneyParts, JourneyParts>? also = null) =>
        Telling.Of(new Practice(), also is null ? Team(words) : also(Team(words)), purpose: Purpose.OwnUse);

    // Claire and Bastien, on their own conditions; and what Claire says of their one goal.
    private static JourneyParts Team(Statement? words) => JourneyWith(Version(proposedBy: "claire", words: "Finir un entretien")) with
    {
        Kind = JourneyKind.Practice,
        Parties = [new() { Id = "claire", Role = PartyRole.Beneficiary, Name = "Claire" }, new() { Id = "bastien", Role = PartyRole.Beneficiary, Name = "Bastien" }],
        Assessments = words is null ? [] : [Avis("a", "claire", judgement: Judgement.Worse) with { Words = words }],
        Consents = [Yes("claire", Purpose.OwnUse), Yes("bastien", Purpose.OwnUse)],
    };
}
