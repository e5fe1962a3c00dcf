using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Inquiries;

public sealed class InquiryTests
{
    private static readonly Wording Recorded = new("probe.recorded", FindingKind.Recorded);
    private static readonly Wording<string> GapWith = new("probe.gap", FindingKind.Gap, static (word, arguments) => arguments.Text("what", word));

    [Fact]
    public void An_item_of_another_journey_cannot_be_cited() =>
        Laws.Broken(inquiry => inquiry.Found(Probe.Says, null, Some.Avis("elsewhere")))
            .Should().Be("probe/1: 'probe.says' cites what the view does not hold; expected items of the view itself.");

    [Fact]
    public void A_copy_of_an_item_cannot_be_cited() =>
        Laws.Broken(inquiry => inquiry.Found(Probe.Says, null, (Assessment)inquiry.Assessment("a") with { Judgement = Judgement.Worse }))
            .Should().EndWith("cites what the view does not hold; expected items of the view itself.");

    [Fact]
    public void What_is_held_back_cannot_be_cited()
    {
        var parts = Some.Voiced(Some.Avis("a"), Some.Avis("b", by: "roche") with { SharedWith = ["roche"] });

        Laws.Broken(inquiry => inquiry.Found(Probe.Says, null, inquiry.Assessment("a"), parts.Assessments[1]), parts)
            .Should().EndWith("cites what the view does not hold; expected items of the view itself.");
    }

    [Fact]
    public void A_finding_is_about_an_item_of_the_view_or_about_the_journey()
    {
        Laws.Broken(inquiry => inquiry.Found(Probe.Gap, Some.GoalOf(Some.Version())))
            .Should().Be("probe/1: 'probe.gap' is about what the view does not hold; expected an item of the view itself.");

        Laws.Appraise(inquiry => inquiry.Found(Probe.Gap, null)).Findings.Single().About.Should().Be(new Citation(ItemKind.Journey, "j-alix"));
        Laws.Appraise(inquiry => inquiry.Found(Probe.Gap, inquiry.Goal())).Findings.Single().About.Should().Be(Some.TheGoal);
    }

    [Theory]
    [InlineData(FindingKind.Said)]
    [InlineData(FindingKind.Recorded)]
    [InlineData(FindingKind.Divergence)]
    public void Only_a_gap_may_cite_nothing(FindingKind kind)
    {
        Laws.Broken(inquiry => inquiry.Found(new Wording("probe.something", kind), inquiry.Goal()))
            .Should().Be("probe/1: 'probe.something' cites nothing; expected what it rests on; only a gap may cite nothing.");

        Laws.Appraise(inquiry => inquiry.Found(Probe.Gap, inquiry.Goal())).Findings.Single().Citing.Should().BeEmpty();
    }

    public static TheoryData<string, Assessment> NotOwn => new()
    {
        { "an unknown speaker's", Some.Avis("a", by: null) },
        { "another's reading of someone who does not speak", Some.Avis("a") with { Mode = StatementMode.Observed } },
        { "told in somebody else's words", Some.Avis("a") with { Words = Some.Says("soeur", "Ça va") } },
        { "an observation in words", Some.Avis("a") with { Words = Some.Says("alix", "Sourit") with { Mode = StatementMode.Observed } } },
    };

    [Theory]
    [MemberData(nameof(NotOwn))]
    public void What_is_not_somebodys_own_saying_is_never_told_as_said(string what, Assessment assessment)
    {
        var parts = Some.Voiced(assessment);

        Laws.Broken(inquiry => inquiry.Found(Probe.Says, inquiry.Goal(), inquiry.Assessment("a")), parts)
            .Should().Be("probe/1: 'probe.says' is told as said, and what it cites first is not somebody's own saying; expected what was said, cited first; anything else is recorded.", what);
        Laws.Appraise(inquiry => inquiry.Found(Recorded, inquiry.Goal(), inquiry.Assessment("a")), parts).Findings.Should().ContainSingle();
    }

    [Fact]
    public void Something_said_cites_first_what_was_said()
    {
        Laws.Broken(inquiry => inquiry.Found(Probe.Says, inquiry.Goal(), inquiry.Goal(), inquiry.Assessment("a")))
            .Should().Contain("what it cites first is not somebody's own saying");

        var finding = Laws.Appraise(inquiry => inquiry.Found(Probe.Says, inquiry.Goal(), inquiry.Assessment("a"), inquiry.Goal())).Findings.Single();
        finding.Citing.Should().Equal(new Citation(ItemKind.Assessment, "a"), Some.TheGoal);
        finding.By.Should().Be("alix");
    }

    [Fact]
    public void Whose_voice_it_is_comes_from_what_is_cited_first_and_a_gap_and_a_divergence_are_nobodys()
    {
        Laws.Appraise(inquiry => inquiry.Found(Recorded, inquiry.Goal(), inquiry.Assessment("b"))).Findings.Single().By.Should().Be("roche");
        Laws.Appraise(inquiry => inquiry.Found(Probe.Gap, inquiry.Goal(), inquiry.Assessment("b"))).Findings.Single().By.Should().BeNull();
        Laws.Appraise(inquiry => inquiry.Found(Probe.Differ, inquiry.Goal(), inquiry.Assessment("a"), inquiry.Assessment("b"))).Findings.Single().By.Should().BeNull();
    }

    [Fact]
    public void The_arguments_come_from_the_first_item_cited_or_from_what_the_wording_needs()
    {
        Laws.Appraise(inquiry => inquiry.Found(Probe.Says, inquiry.Goal(), inquiry.Assessment("a"))).Findings.Single().Arguments
            .Select(argument => argument.Name).Should().Equal("on", "judgement");
        Laws.Appraise(inquiry => inquiry.Found(GapWith, "rien", inquiry.Goal())).Findings.Single().Arguments.Single().Text.Should().Be("rien");
    }

    [Fact]
    public void A_finding_and_a_question_are_told_by_their_codes_in_a_log_never_by_what_they_say()
    {
        var appraisal = Laws.Appraise(inquiry =>
        {
            inquiry.Found(Probe.Says, inquiry.Goal(), inquiry.Assessment("a"));
            inquiry.Ask(Probe.Talk, inquiry.Goal(), "alix");
        });

        appraisal.ToString().Should().Be("probe/1: found");
        appraisal.Findings[0].ToString().Should().Be("probe.says");
        appraisal.Questions[0].ToString().Should().Be("probe.ask");
    }

    [Fact]
    public void Nothing_is_put_down_without_its_wording_or_with_nothing_among_what_is_cited()
    {
        Refused(inquiry => inquiry.Found(null!, inquiry.Goal())).Should().Be("wording");
        Refused(inquiry => inquiry.Found<string>(null!, "", inquiry.Goal())).Should().Be("wording");
        Refused(inquiry => inquiry.Found(GapWith, null!, inquiry.Goal())).Should().Be("basis");
        Refused(inquiry => inquiry.Found(Probe.Gap, inquiry.Goal(), inquiry.Assessment("a"), null!)).Should().Be("citing");
        Refused(inquiry => inquiry.Ask(null!, inquiry.Goal(), "alix")).Should().Be("asking");
        Refused(inquiry => inquiry.Ask(Probe.Talk, inquiry.Goal(), string.Empty)).Should().Be("to");
    }

    private static string Refused(Action<Inquiry> act) =>
        FluentActions.Invoking(() => Laws.Appraise(act)).Should().Throw<ArgumentException>().Which.ParamName!;
}
