using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Consents;

/// <summary>What stands after corrections, and what they never take away.</summary>
public sealed class CorrectionsTests
{
    private static readonly Assessment Mine = Some.Avis("a1", words: "Mieux, je dors.");

    [Fact]
    public void What_somebody_said_is_replaced_by_their_own_correction_only()
    {
        Corrected(Mine, Some.Avis("a2", judgement: Judgement.Mixed)).IsReplaced(Mine).Should().BeTrue();
        Corrected(Mine, Some.Avis("a2", by: "roche")).IsReplaced(Mine).Should().BeFalse("it is another's word");
        Corrected(Mine, Some.Avis("a2", by: null)).IsReplaced(Mine).Should().BeFalse("nobody knows whose word it is");
        Corrected(Mine, Some.Avis("a2") with { Mode = StatementMode.Observed }).IsReplaced(Mine).Should().BeFalse("an observation is not the person's word");
    }

    [Fact]
    public void A_recorded_fact_is_replaced_by_whoever_corrects_it()
    {
        var refused = Asked("i1", DecisionAnswer.Refused);
        var granted = Asked("i2", DecisionAnswer.Granted) with { Rectifies = "i1" };
        var view = Some.TeamView(Journey.From(Some.JourneyWith() with { Interventions = [refused, granted] }));

        view.Standing(view.Interventions).Ids().Should().Equal("i2");
        view.Standing(view.Interventions[0]).Should().BeSameAs(view.Interventions[1]);
        view.CorrectionOf(view.Interventions[0]).Should().BeSameAs(view.Interventions[1]);
        new Evaluation(new Rights()).Run(view).ToText("fr").Should().Contain("accord").And.NotContain("Refus");
    }

    [Fact]
    public void A_chain_of_corrections_ends_in_what_stands()
    {
        var view = Some.TeamView(Journey.From(Some.Voiced(Mine, Some.Avis("a2") with { Rectifies = "a1" }, Some.Avis("a3") with { Rectifies = "a2" })));

        view.Standing(view.Assessments[0]).Id.Should().Be("a3");
        view.Standing(view.Assessments).Ids().Should().Equal("a3");
    }

    [Fact]
    public void A_later_assessment_that_was_corrected_away_hides_no_earlier_one()
    {
        var elsewhere = Some.Avis("a3", on: "2025-05-01") with { Rectifies = "a2", About = new Citation(ItemKind.Party, "roche") };
        var view = Some.TeamView(Journey.From(Some.Voiced(Mine, Some.Avis("a2", on: "2025-04-01"), elsewhere)));

        view.IsLatest(view.Assessments[0]).Should().BeTrue("what was put down after it was of something else");
        view.IsLatest(view.Assessments[1]).Should().BeFalse("it was corrected");
    }

    [Fact]
    public void A_version_that_corrects_another_with_an_earlier_day_is_in_force()
    {
        var wrong = Some.Version("v1", on: "2024-05-08");
        var right = Some.Version("v2", on: "2024-03-08") with { Rectifies = "v1" };
        var view = Some.TeamView(Journey.From(Some.JourneyWith() with { Goals = [Some.GoalOf(right, wrong) with { Id = "but" }] }));

        view.InForce(view.Goals[0])!.Id.Should().Be("v2");
    }

    [Fact]
    public void A_contest_stands_on_what_takes_the_place_of_what_it_contests()
    {
        var note = Some.Avis("a1", by: "roche", judgement: Judgement.Worse, words: "Elle ne vient plus.");
        var contest = new Contest { Id = "k", Contested = note.ToCitation(), By = "alix", On = Some.On("2025-03-01"), Words = Some.Says("alix", "Ce n'est pas vrai.") };
        var reworded = Some.Avis("a2", by: "roche", on: "2025-04-01", judgement: Judgement.Mixed, words: "Elle vient moins.") with { Rectifies = "a1" };
        var view = Some.TeamView(Journey.From(Some.Voiced(note, reworded, Some.Avis("mine")) with { Contests = [contest] }));

        foreach (var appraisal in new Evaluation(EvaluatorCatalogue.All.AsSpan()) { IsStrict = true }.Run(view).Appraisals)
        {
            var told = appraisal.Findings.Where(finding => finding.Citing.AsEnumerable().Contains(reworded.ToCitation())).Select(finding => finding.About).Distinct();
            told.Should().NotContain(about => !appraisal.Findings.Any(finding => finding.About == about && finding.Citing.AsEnumerable().Contains(contest.ToCitation())), "{0} tells it", appraisal.Evaluator);
        }

        new Evaluation(new Voices()).Run(view).ToText("fr").Should().Contain("Ce n'est pas vrai.");
    }

    [Fact]
    public void Nobodys_correction_makes_a_contest_or_a_voice_disappear() => MarkedJourneys.Supported.Hold(made =>
    {
        var view = made.Journey.View(made.Reading);
        foreach (var said in view.Assessments.AsEnumerable<Item>().Concat(view.Testimonies).Concat(view.Outcomes).Where(Voice.IsOwn))
        {
            Voice.Of(view.Standing(said)).Should().Be(Voice.Of(said));
            Voice.IsOwn(view.Standing(said)).Should().BeTrue();
        }

        foreach (var contest in view.Standing(view.Contests).Where(contest => view.Find(contest.Contested) is not null))
        {
            view.ContestsOn(view.Standing(view.Find(contest.Contested)!)).ToArray().Should().Contain(contest);
        }
    });

    private static JourneyView Corrected(Assessment corrected, Assessment correction) =>
        Some.TeamView(Journey.From(Some.Voiced(corrected, correction with { Rectifies = corrected.Id })));

    private static Intervention Asked(string id, DecisionAnswer answer) => new()
    {
        Id = id,
        What = Some.Says("roche", "Demande d'aide"),
        Decision = new() { Answer = answer, AskedOf = "service" },
    };
}
