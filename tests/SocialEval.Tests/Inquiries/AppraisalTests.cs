using SocialEval.Consents;
using SocialEval.Inquiries;

namespace SocialEval.Tests.Inquiries;

public sealed class AppraisalTests
{
    [Fact]
    public void With_nothing_put_down_it_is_withheld_because_there_is_not_enough_to_say()
    {
        var appraisal = Laws.Appraise(_ => { });

        appraisal.Result.Should().Be(AppraisalResult.Withheld);
        appraisal.Reason.Should().Be(Silence.NotEnoughToSay);
        appraisal.ReasonCode.Should().Be("not-enough-to-say");
    }

    [Fact]
    public void A_question_alone_is_something_found()
    {
        var appraisal = Laws.Appraise(inquiry => inquiry.Ask(Probe.Talk, null, "alix"));

        appraisal.Result.Should().Be(AppraisalResult.Found);
        appraisal.ReasonCode.Should().BeNull();
    }

    [Fact]
    public void Nothing_is_withheld_once_something_was_found()
    {
        Withholding(inquiry => inquiry.Found(Probe.Gap, null)).Should().Be("probe/1: 'probe/1' withholds after it put something down; expected Conclude once there is something to tell.");
        Withholding(inquiry => inquiry.Ask(Probe.Talk, null, "alix")).Should().Contain("withholds after it put something down");
    }

    [Theory]
    [InlineData(Silence.TooEarly, "too-early")]
    [InlineData(Silence.NotAgreed, "not-enough-to-say")]
    [InlineData(Silence.NotShared, "not-enough-to-say")]
    [InlineData(Silence.NotEnoughToSay, "not-enough-to-say")]
    public void That_nobody_agreed_or_shared_is_no_reason_of_one_evaluator(Silence reason, string code)
    {
        foreach (var reader in new[] { Reader.Team, Reader.Person, Reader.Party("roche") })
        {
            Withheld(reason, reader).ReasonCode.Should().Be(code);
        }
    }

    [Theory]
    [InlineData(Silence.TooEarly)]
    [InlineData(Silence.NotAgreed)]
    [InlineData(Silence.NotShared)]
    public void Outside_readers_are_told_that_there_is_not_enough_to_say_whatever_the_reason(Silence reason)
    {
        foreach (var reader in new[] { Reader.Institution, Reader.Researcher })
        {
            Withheld(reason, reader).Reason.Should().Be(Silence.NotEnoughToSay);
        }
    }

    [Fact]
    public void Where_nobody_consented_the_team_is_told_so_and_an_institution_is_not()
    {
        var journey = Journey.From(Laws.TwoVoices);
        var nothing = Probe.That(_ => { });

        var evaluation = new Evaluation(nothing);
        evaluation.Run(journey.View(new(Some.FirstOfJune2025, Purpose.Evaluation, Reader.Team))).Reason.Should().Be(Silence.NotAgreed);
        evaluation.Run(journey.View(new(Some.FirstOfJune2025, Purpose.Evaluation, Reader.Institution))).Reason.Should().BeNull();
    }

    private static string Withholding(Action<Inquiry> act) => FluentActions.Invoking(() => new Probe(inquiry =>
    {
        act(inquiry);
        return inquiry.Withhold(Silence.TooEarly);
    }).Appraise(Some.TeamView(Journey.From(Laws.TwoVoices)))).Should().Throw<BrokenLawException>().Which.Message;

    private static Appraisal Withheld(Silence reason, Reader reader) =>
        new Probe(inquiry => inquiry.Withhold(reason)).Appraise(Journey.From(Laws.TwoVoices).View(new(Some.FirstOfJune2025, Purpose.Support, reader)));
}
