using System.Text;
using SocialEval.Inquiries;
using SocialEval.Json;

namespace SocialEval.Tests.Inquiries;

public sealed class EvaluationTests
{
    private const string Secret = "Nadia a dit un secret";

    private static readonly Probe Failing = new(_ => throw new FormatException(Secret), Probe.Words, "failing/1");
    private static readonly Probe Lawless = new(
        inquiry =>
        {
            inquiry.Found(Probe.Says, inquiry.View.Goals[0]);
            return inquiry.Conclude();
        },
        Probe.Words,
        "lawless/1");

    [Fact]
    public void There_is_one_evaluator_or_more_and_each_once()
    {
        FluentActions.Invoking(() => new Evaluation()).Should().Throw<ArgumentException>().WithMessage("An evaluation has one evaluator or more.*");
        FluentActions.Invoking(() => new Evaluation(Probe.OfAssessments(), Probe.OfAssessments())).Should().Throw<ArgumentException>()
            .WithMessage("Evaluator 'probe/1' is there twice; expected each once.*");
        FluentActions.Invoking(() => new Evaluation(Probe.OfAssessments(), null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Evaluation(Probe.OfAssessments()).Run(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Appraisals_are_told_in_the_order_the_evaluators_were_given()
    {
        var evaluation = new Evaluation(Failing, Probe.OfAssessments(), Lawless);

        evaluation.Evaluators.Select(evaluator => evaluator.Id).Should().Equal("failing/1", "probe/1", "lawless/1");
        Run(evaluation).Appraisals.Select(appraisal => appraisal.Evaluator).Should().Equal("failing/1", "probe/1", "lawless/1");
    }

    [Fact]
    public void A_failure_is_contained_and_the_others_still_run()
    {
        var report = Run(new Evaluation(Failing, Lawless, Probe.OfAssessments()));

        report.Appraisals.Select(appraisal => appraisal.Result).Should().Equal(AppraisalResult.Failed, AppraisalResult.Failed, AppraisalResult.Found);
        report.Appraisals[2].Findings.Should().NotBeEmpty();
        report.Appraisals[0].Findings.Should().BeEmpty();
        report.Appraisals[0].ReasonCode.Should().Be("failed");
        report.Appraisals[0].ToString().Should().Be("failing/1: failed");
    }

    [Fact]
    public void A_failure_shows_its_type_and_never_its_message()
    {
        var report = Run(new Evaluation(Failing));

        report.Appraisals[0].Failure.Should().Be("System.FormatException");
        report.ToText().Should().Contain("Cet évaluateur s'est arrêté sur une erreur (System.FormatException). Les autres ont répondu.").And.NotContain(Secret);
        report.ToMarkdown("en").Should().Contain("System.FormatException").And.NotContain(Secret);
        Encoding.UTF8.GetString(ReportJson.ToUtf8Bytes(report)).Should().Contain("System.FormatException").And.NotContain(Secret);
    }

    [Fact]
    public void What_was_put_down_before_a_failure_is_told_to_nobody()
    {
        var report = Run(new Evaluation(new Probe(
            inquiry =>
            {
                inquiry.Found(Probe.Gap, inquiry.View.Goals[0]);
                throw new FormatException();
            },
            Probe.Words)));

        report.Appraisals[0].Findings.Should().BeEmpty();
        report.Subjects.Should().BeEmpty();
    }

    [Fact]
    public void A_strict_evaluation_rethrows_what_was_thrown()
    {
        FluentActions.Invoking(() => Run(new Evaluation(Failing) { IsStrict = true })).Should().Throw<FormatException>().WithMessage(Secret);
        FluentActions.Invoking(() => Run(new Evaluation(Lawless) { IsStrict = true })).Should().Throw<BrokenLawException>();
    }

    [Fact]
    public void A_machine_out_of_memory_is_no_evaluators_failure()
    {
        var exhausted = new Evaluation(new Probe(_ => throw new InsufficientMemoryException()));

        FluentActions.Invoking(() => Run(exhausted)).Should().Throw<OutOfMemoryException>();
    }

    private static EvaluationReport Run(Evaluation evaluation) => evaluation.Run(Some.TeamView(Some.Nadia()));
}
