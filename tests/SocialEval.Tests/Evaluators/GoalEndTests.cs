using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Tests.Inquiries;
using static SocialEval.Tests.Some;

namespace SocialEval.Tests.Evaluators;

/// <summary>A goal that ended is told first, by whom and in what words, and nothing is asked about it.</summary>
public sealed class GoalEndTests
{
    private static readonly GoalVersion Hers = Version(proposedBy: "alix", words: "Trouver une place en cuisine") with
    {
        Agreements = [Answer("alix"), Answer("alix", AgreementAnswer.Withdraws, "2024-09-02")],
    };

    [Fact]
    public void Whoever_let_a_goal_go_is_told_first_with_their_words()
    {
        var told = Telling.Of(new BeneficiaryWord(), Ended(Hers, GoalEndingKind.LetGo) with { Assessments = [Avis("a") with { On = On("2024-06-01") }] });

        told.Codes.Should().Equal("beneficiary-word.ended", "beneficiary-word.says");
        told.TextOf("beneficiary-word.ended").Should().Be("Le 5 septembre 2024, Alix a laissé cet objectif : « Je préfère la menuiserie. »");
        told.EnglishOf("beneficiary-word.ended").Should().Be("On 5 September 2024, Alix let this goal go: “Je préfère la menuiserie.”");
        told.Questions.Should().BeEmpty();
    }

    [Theory]
    [InlineData(GoalEndingKind.Reached, "service", "Le 5 septembre 2024, le service dit que cet objectif est atteint : « Je préfère la menuiserie. »")]
    [InlineData(GoalEndingKind.Interrupted, "service", "Le 5 septembre 2024, le service a interrompu cet objectif : « Je préfère la menuiserie. »")]
    [InlineData(GoalEndingKind.Replaced, null, "Le 5 septembre 2024, un autre objectif a pris la place de celui-ci : « Je préfère la menuiserie. »")]
    public void An_end_is_told_by_whom(GoalEndingKind kind, string? by, string text) =>
        Telling.Of(new BeneficiaryWord(), Ended(Hers, kind, by)).TextOf("beneficiary-word.ended").Should().Be(text);

    [Fact]
    public void What_took_the_place_of_a_goal_is_told()
    {
        var parts = Ended(Hers, GoalEndingKind.Replaced);
        parts = parts with { Goals = [parts.Goals[0] with { Ending = parts.Goals[0].Ending! with { ReplacedBy = "but-v2", Words = null } }, GoalOf(Version("v2", words: "Apprendre la menuiserie"))] };

        Telling.Of(new BeneficiaryWord(), parts).TextOf("beneficiary-word.ended").Should()
            .Be("Le 5 septembre 2024, Alix a mis un autre objectif à la place de celui-ci. L'objectif qui a suivi : « Apprendre la menuiserie. »");
    }

    [Fact]
    public void A_goal_its_owner_let_go_was_neither_kept_nor_imposed()
    {
        var told = Told(Hers with { Agreements = [.. Hers.Agreements, Answer("roche"), Answer("service")] });

        told.Codes.Should().Contain("co-construction.gone-back")
            .And.NotContain(["co-construction.kept-despite", "co-construction.imposed", "co-construction.institution-only", "co-construction.not-ended"]);
        told.Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_goal_of_another_that_the_person_ended_long_after_their_no_was_not_kept_against_them() =>
        Told(Version() with { Agreements = [Answer("alix", AgreementAnswer.Disagrees), Answer("roche")] }).Codes.Should().NotContain("co-construction.kept-despite");

    [Fact]
    public void A_goal_that_the_institution_ended_long_after_a_no_was_kept_until_then() =>
        Told(Version() with { Agreements = [Answer("alix", AgreementAnswer.Disagrees)] }, "service").Codes.Should().Contain("co-construction.kept-despite");

    [Fact]
    public void Who_said_nothing_of_a_goal_and_ended_it_is_not_silent_on_it()
    {
        Told(Version()).Codes.Should().NotContain("co-construction.imposed");
        Telling.Of(new BeneficiaryWord(), Ended(Version(), GoalEndingKind.LetGo)).Codes.Should().NotContain("beneficiary-word.no-trace");
    }

    [Fact]
    public void What_somebody_proposed_and_no_longer_wants_is_not_imposed_on_them()
    {
        var told = Telling.Of(new CoConstruction(), JourneyWith(Hers));

        told.Codes.Should().NotContain("co-construction.kept-despite");
        told.TextOf("co-construction.not-ended").Should().Be("Alix ne veut plus de cet objectif ; aucune fin n'est notée.");
        told.Questions.Should().Contain("Alix, que souhaitez-vous faire de cet objectif : le garder, le changer, le laisser ? Vous pouvez ne pas répondre.");
    }

    [Fact]
    public void Where_the_person_once_agreed_the_institution_was_never_alone()
    {
        var version = Version() with { Agreements = [Answer("alix"), Answer("roche"), Answer("alix", AgreementAnswer.Withdraws, "2024-09-02")] };

        Telling.Of(new CoConstruction(), JourneyWith(version)).Codes.Should().NotContain("co-construction.institution-only");
    }

    [Fact]
    public void A_goal_that_a_beneficiary_proposes_anew_may_be_asked_about()
    {
        var parts = Ended(Version(), GoalEndingKind.Interrupted, "service");
        parts = parts with { Goals = [parts.Goals[0] with { Versions = [.. parts.Goals[0].Versions, Version("v2", proposedBy: "alix", on: "2024-10-01")] }] };
        var view = TeamView(Journey.From(parts));

        view.HasEnded(view.Goals[0]).Should().BeFalse();
        new Evaluation(Asks()).Run(view).Appraisals[0].Questions.Should().NotBeEmpty();
    }

    [Fact]
    public void Nobody_is_asked_about_a_goal_that_ended_whichever_evaluator_asks() => MarkedJourneys.Any.Hold(made =>
    {
        var view = made.Journey.View(made.Reading);
        foreach (var appraisal in new Evaluation([.. EvaluatorCatalogue.All, Asks()]) { IsStrict = true }.Run(view).Appraisals)
        {
            appraisal.Questions.Should().NotContain(question => IsOfEnded(view, question.About), "of {0}", appraisal.Evaluator);
        }
    }, usual: 500);

    [Fact]
    public void Every_end_is_told_before_anything_else_of_its_goal() => MarkedJourneys.Any.Hold(made =>
    {
        var view = made.Journey.View(made.Reading);
        var told = new Evaluation(new BeneficiaryWord()) { IsStrict = true }.Run(view).Appraisals[0].Findings;
        foreach (var goal in view.Standing(view.Goals).Where(goal => goal.Ending is not null))
        {
            var first = told.First(finding => finding.About == goal.ToCitation());
            first.Code.Should().Be("beneficiary-word.ended");
            first.Arguments.FirstOrDefault(argument => argument.Name == "words").Text.Should().Be(goal.Ending!.Words?.Text);
        }
    });

    // A plug-in that asks every beneficiary about every goal, each of its versions and what was said of it.
    private static Probe Asks() => Probe.That(inquiry =>
    {
        var view = inquiry.View;
        foreach (var item in view.Goals.AsEnumerable<Item>().Concat(view.Goals.SelectMany(goal => goal.Versions)).Concat(view.Assessments))
        {
            foreach (var party in view.Parties.Where(party => party.Role == PartyRole.Beneficiary))
            {
                inquiry.Ask(Probe.Talk, item, party.Id);
            }
        }
    });

    private static bool IsOfEnded(JourneyView view, Citation about) =>
        view.Goals.Any(goal => view.HasEnded(goal)
            && (about == goal.ToCitation() || goal.Versions.Any(version => about == version.ToCitation())
                || view.Assessments.Any(assessment => assessment.About == goal.ToCitation() && about == assessment.ToCitation())));

    private static Telling Told(GoalVersion version, string by = "alix") => Telling.Of(new CoConstruction(), Ended(version, GoalEndingKind.LetGo, by));

    private static JourneyParts Ended(GoalVersion version, GoalEndingKind kind, string? by = "alix") => JourneyWith() with
    {
        Goals = [GoalOf(version) with { Ending = new() { Kind = kind, By = by, On = On("2024-09-05"), Words = Says(by, "Je préfère la menuiserie") } }],
    };
}
