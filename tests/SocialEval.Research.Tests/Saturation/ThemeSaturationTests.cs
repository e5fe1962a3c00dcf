using System.Text;
using CsCheck;
using SocialEval.Research.Saturation;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.Saturation;

public sealed class ThemeSaturationTests
{
    private static readonly Sequence<int> Counts = [20, 8, 5, 4, 3, 1, 0, 1, 0, 0, 0, 1];

    // Guest, Namey and Chen 2020, PLoS ONE 15(5):e0232076: a base of 4 interviews has 37 themes; a run with 4 new ones is 11 %, one
    // with 1 is 3 %; at most 5 %, it is 6+2 by runs of two and 7+3 by runs of three. Whatever else their table holds, only 1, 0, 1, 0
    // from the seventh interview on gives all of this.
    [Theory]
    [InlineData(2, "6+2", new[] { 0.11, 0.08, 0.03, 0.03, 0.03 })]
    [InlineData(3, "7+3", new[] { 0.14, 0.08, 0.05, 0.03 })]
    public void The_published_example_comes_out_as_published(int run, string reported, double[] ratios)
    {
        Sequence<int> consistent = [16, 9, 7, 5, 2, 2, 1, 0, 1, 0];

        var found = ThemeSaturation.OfCounts(consistent, new SaturationRule { Base = 4, Run = run });

        found.BaseThemes.Should().Be(37);
        found.Reached!.ToString().Should().Be(reported);
        found.Runs.Select(one => Math.Round(one.Ratio!.Value, 2)).Should().Equal(ratios);
    }

    [Theory]
    [InlineData(4, 2, 0, "8+2", 0)]
    [InlineData(4, 2, 0.05, "5+2", 1 / 37.0)]
    [InlineData(4, 3, 0.05, "6+3", 1 / 37.0)]
    [InlineData(5, 3, 0.05, "5+3", 2 / 40.0)]
    [InlineData(6, 3, 0.05, "6+3", 1 / 41.0)]
    public void Base_run_and_threshold_decide_together(int atFirst, int run, double threshold, string reported, double ratio)
    {
        var found = ThemeSaturation.OfCounts(Counts, new SaturationRule { Base = atFirst, Run = run, Threshold = threshold });

        found.Reached!.ToString().Should().Be(reported);
        found.Reached.Ratio.Should().BeApproximately(ratio, 1e-15);
    }

    [Fact]
    public void What_still_came_afterwards_is_told() =>
        ThemeSaturation.OfCounts(Counts, new SaturationRule { Threshold = 0 }).NewThemesAfter.Should().Be(1);

    [Fact]
    public void Where_there_is_none_it_says_why()
    {
        ThemeSaturation.OfCounts([5, 4, 3]).Why.Should().Be(Unsaturated.TooFewInterviews);
        ThemeSaturation.OfCounts([5, 4, 3, 2, 1]).Why.Should().Be(Unsaturated.TooFewInterviews);
        ThemeSaturation.OfCounts([0, 0, 0, 0, 1, 1]).Why.Should().Be(Unsaturated.NoThemesInBase);
        ThemeSaturation.OfCounts([0, 0, 0, 0, 1, 1]).Runs.Should().ContainSingle().Which.Ratio.Should().BeNull();
        ThemeSaturation.OfCounts([5, 4, 3, 2, 1, 1]).Why.Should().Be(Unsaturated.StillNew);
        ThemeSaturation.OfCounts(Counts).Why.Should().BeNull();
    }

    [Fact]
    public void Interviews_give_the_counts_of_what_none_before_had()
    {
        var found = ThemeSaturation.Of([new("E1", ["a", "b", "a"]), new("E2", ["b", "c"]), new("E3", []), new("E4", ["c"])], new SaturationRule { Base = 2, Run = 1 }, orders: 0);

        found.NewThemes.Should().Equal(2, 1, 0, 0);
        found.Reached!.ToString().Should().Be("2+1");
        found.OtherOrders.Should().BeNull();
    }

    [Fact]
    public void Other_orders_of_the_same_interviews_are_drawn_from_a_seed()
    {
        Sequence<Interview> interviews = [.. Enumerable.Range(0, 12).Select(i => new Interview($"E{i}", [.. Enumerable.Range(0, 12).Where(theme => (i * theme) % 5 < 2).Select(theme => $"t{theme}")]))];

        var once = ThemeSaturation.Of(interviews, seed: 3).OtherOrders!;
        var again = ThemeSaturation.Of(interviews, seed: 3).OtherOrders!;

        once.Should().Be(again);
        (once.NeverIn + once.After.Sum(count => count.Orders)).Should().Be(1_000);
        once.At(0).Should().Be(once.After[0].After);
        once.At(1).Should().Be(once.After[^1].After);
        once.At(0.5).Should().BeInRange(once.After[0].After, once.After[^1].After);
    }

    // All 24 orders of four interviews, of which one alone brings something of its own.
    [Fact]
    public void The_orders_drawn_are_as_likely_as_each_other()
    {
        Sequence<Interview> interviews = [new("E1", ["a"]), new("E2", ["a"]), new("E3", ["a"]), new("E4", ["a", "b"])];

        var range = ThemeSaturation.Of(interviews, new SaturationRule { Base = 1, Run = 1, Threshold = 0 }, orders: 10_000).OtherOrders!;

        // The one who brings b is second in a quarter of the orders: only then the first run brings something.
        range.NeverIn.Should().Be(0);
        range.After.Select(count => count.After).Should().Equal(1, 2);
        range.After[1].Orders.Should().BeInRange(2_350, 2_650);
    }

    [Fact]
    public void Looking_run_by_run_gives_the_first_run_that_brings_little() => Gen.Select(Gen.Int[0, 5].Array[0, 15], Gen.Int[1, 4], Gen.Int[1, 3]).Sample((counts, atFirst, run) =>
    {
        var rule = new SaturationRule { Base = atFirst, Run = run, Threshold = 0.2 };
        var expected = Enumerable.Range(0, counts.Length).FirstOrDefault(
            after => after >= atFirst && after + run <= counts.Length && counts.Take(atFirst).Sum() > 0 && counts.Skip(after).Take(run).Sum() <= 0.2 * counts.Take(atFirst).Sum(), -1);

        (ThemeSaturation.OfCounts([.. counts], rule).Reached?.After ?? -1).Should().Be(expected);
    });

    [Fact]
    public void A_table_gives_interviews_in_the_order_they_first_come()
    {
        var interviews = Interviews.Read(Table.Parse("entretien;thème\nE2;solitude\nE1;logement\nE2;droits\nE3;\n"));

        interviews.Select(interview => (interview.Name, string.Join(' ', interview.Themes))).Should().Equal(("E2", "solitude droits"), ("E1", "logement"), ("E3", string.Empty));
    }

    [Theory]
    [InlineData("entretien\nE1\n", "one column, expected the interview in the first, a theme in the second")]
    [InlineData("entretien,thème\nE1,a\n,b\n", "line 3, column 'entretien': no interview, expected one in the first cell")]
    public void A_table_without_interviews_or_themes_is_refused(string table, string problem) =>
        FluentActions.Invoking(() => Interviews.Read(Table.Parse(table))).Should().Throw<InvalidTableException>().Which.Problems.Select(one => one.ToString()).Should().Equal(problem);

    [Theory]
    [InlineData("""{ }""", "$: no interviews, expected 'interviews' or 'newThemesPerInterview'")]
    [InlineData("""{ "newThemesPerInterview": [ 1, -1 ] }""", "$.newThemesPerInterview[1]: -1, expected a whole number, 0 or more")]
    [InlineData("""{ "interviews": [ { "id": "E1" }, { "id": "E1" } ] }""", "$.interviews[1].id: 'E1', which an earlier interview has, expected an id of its own")]
    [InlineData("""{ "interviews": [ { "themes": [ "a" ] } ] }""", "$.interviews[0].id: no id, expected an id of its own")]
    [InlineData("""{ "newThemesPerInterview": [ 1 ], "threshold": 5 }""", "$.threshold: 5, expected a number from 0 to 1")]
    public void A_document_without_interviews_is_refused_by_path(string json, string problem) =>
        FluentActions.Invoking(() => InterviewsJson.Read(Encoding.UTF8.GetBytes(json))).Should().Throw<InvalidDocumentException>().Which.Problems.Select(one => one.ToString()).Should().Equal(problem);

    [Fact]
    public void Wrong_rules_and_counts_are_refused()
    {
        FluentActions.Invoking(() => new SaturationRule { Base = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("A base is of one interview or more.*");
        FluentActions.Invoking(() => new SaturationRule { Threshold = 5 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("A share of new themes is from 0 to 1.*");
        FluentActions.Invoking(() => ThemeSaturation.OfCounts([1, -1])).Should().Throw<ArgumentException>().WithMessage("An interview brings -1 new themes; expected 0 or more.*");
        FluentActions.Invoking(() => ThemeSaturation.Of([new("E1", []), new("E1", [])])).Should().Throw<ArgumentException>().WithMessage("Interview 'E1' has no name or that of another*");
    }
}
