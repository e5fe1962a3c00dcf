using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Tests.Inquiries;

/// <summary>A contest prints wherever what it contests prints, once, and an evaluator need not think of it.</summary>
public sealed class ContestTests
{
    private const string Stands = "contest.stands";

    private static readonly Contest OfTheOther = new()
    {
        Id = "k",
        Contested = new(ItemKind.Assessment, "b"),
        By = "alix",
        On = Some.On("2025-02-13"),
        Words = Some.Says("alix", "Elle n'est pas venue voir"),
    };

    [Fact]
    public void It_prints_after_what_cites_the_contested_item_and_cites_both()
    {
        var findings = Findings(OfTheOther, inquiry => inquiry.Found(Probe.Gap, inquiry.Goal(), inquiry.Assessment("b")));

        findings.Select(finding => finding.Code).Should().Equal("probe.gap", Stands);
        findings[1].Kind.Should().Be(FindingKind.Said);
        findings[1].By.Should().Be("alix");
        findings[1].About.Should().Be(Some.TheGoal);
        findings[1].Citing.Should().Equal(new Citation(ItemKind.Contest, "k"), new Citation(ItemKind.Assessment, "b"));
    }

    [Fact]
    public void It_does_not_print_where_something_else_does() =>
        Findings(OfTheOther, inquiry => inquiry.Found(Probe.Says, inquiry.Goal(), inquiry.Assessment("a"))).Should().ContainSingle();

    [Fact]
    public void It_prints_once_for_each_subject()
    {
        var findings = Findings(OfTheOther, inquiry =>
        {
            inquiry.Found(Probe.Gap, inquiry.Goal(), inquiry.Assessment("b"));
            inquiry.Found(Probe.Differ, inquiry.Goal(), inquiry.Assessment("a"), inquiry.Assessment("b"));
            inquiry.Found(Probe.Gap, null, inquiry.Assessment("b"));
        });

        findings.Select(finding => (finding.Code, finding.About.Kind)).Should().Equal(
            ("probe.gap", ItemKind.Goal), (Stands, ItemKind.Goal), ("probe.differ", ItemKind.Goal), ("probe.gap", ItemKind.Journey), (Stands, ItemKind.Journey));
    }

    [Fact]
    public void It_does_not_print_again_where_a_finding_tells_it_itself()
    {
        Findings(OfTheOther, inquiry => inquiry.Found(Probe.Differ, inquiry.Goal(), inquiry.Assessment("a"), inquiry.Assessment("b"), inquiry.Item(ItemKind.Contest, "k")))
            .Should().ContainSingle();
        Findings(OfTheOther, inquiry =>
        {
            inquiry.Found(Probe.Differ, inquiry.Goal(), inquiry.Assessment("a"), inquiry.Assessment("b"), inquiry.Item(ItemKind.Contest, "k"));
            inquiry.Found(Probe.Gap, inquiry.Goal(), inquiry.Assessment("b"));
        }).Select(finding => finding.Code).Should().Equal("probe.differ", "probe.gap");
    }

    [Fact]
    public void One_of_a_goal_prints_where_the_goal_is_the_subject_though_nothing_cites_it() =>
        Findings(OfTheOther with { Contested = Some.TheGoal }, inquiry => inquiry.Found(Probe.Gap, inquiry.Goal()))
            .Select(finding => finding.Code).Should().Equal("probe.gap", Stands);

    [Fact]
    public void One_of_the_journey_prints_where_the_journey_is_the_subject()
    {
        var contest = OfTheOther with { Contested = new(ItemKind.Journey, "j-alix") };

        Findings(contest, inquiry => inquiry.Found(Probe.Gap, null)).Select(finding => finding.Code).Should().Equal("probe.gap", Stands);
        Findings(contest, inquiry => inquiry.Found(Probe.Gap, inquiry.Goal())).Should().ContainSingle();
    }

    public static TheoryData<string, Contest> NotOwn => new()
    {
        { "nobody knows whose it is", OfTheOther with { By = null, Words = null } },
        { "its words are somebody else's", OfTheOther with { Words = Some.Says("soeur", "Alix n'est pas d'accord") } },
        { "it was observed", OfTheOther with { Words = Some.Says("alix", "Se détourne") with { Mode = StatementMode.Observed } } },
    };

    [Theory]
    [MemberData(nameof(NotOwn))]
    public void One_that_is_not_somebodys_own_saying_is_recorded(string what, Contest contest)
    {
        var printed = Findings(contest, inquiry => inquiry.Found(Probe.Gap, inquiry.Goal(), inquiry.Assessment("b")))[1];

        printed.Code.Should().Be("contest.recorded", what);
        printed.Kind.Should().Be(FindingKind.Recorded, what);
    }

    [Fact]
    public void It_is_told_with_its_day_and_its_words()
    {
        var parts = Laws.TwoVoices with { Contests = [OfTheOther] };
        var report = new Evaluation(Probe.That(inquiry => inquiry.Found(Probe.Gap, inquiry.Goal(), inquiry.Assessment("b")))).Run(Some.TeamView(Journey.From(parts)));

        report.ToText().Should().EndWith("Alix n'est pas d'accord avec ce qui est noté ici, le 13 février 2025 : « Elle n'est pas venue voir. »\n");
        report.ToText("en").Should().EndWith("Alix disagrees with what is written here, on 13 February 2025: “Elle n'est pas venue voir.”\n");
    }

    private static Sequence<Finding> Findings(Contest contest, Action<Inquiry> act) => Laws.Appraise(act, Laws.TwoVoices with { Contests = [contest] }).Findings;
}
