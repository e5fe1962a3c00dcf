using System.Text.Json;

namespace SocialEval.Tool.Tests.Commands;

public sealed class StudyCalibrateTests : IDisposable
{
    // Ragin (2009), chapter 5: national income of four countries between the wars, and what came of it.
    private const string Table = "case,DEV,note\nAU,720,\"a, b\"\nBE,1098,c\nCZ,586,d\nEE,468,e\n";

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Raw_values_become_memberships_and_the_rest_of_the_table_stays()
    {
        var told = await desk.RunAsync("study", "calibrate", desk.Put("t.csv", Table), "--set", "DEV=400,550,900");

        told.Exit.Should().Be(0);
        var lines = told.OutputLines;
        lines[0].Should().Be("case,DEV,note");
        lines[1].Should().StartWith("AU,0.811").And.EndWith(",\"a, b\"");
        lines[4].Should().StartWith("EE,0.162");
    }

    [Fact]
    public async Task What_comes_out_can_be_analysed_with_a_decimal_comma_too()
    {
        desk.Put("raw.csv", "cas;A;Y\nx;10,5;1\ny;2,5;0\nz;7;1\n");
        var calibrated = await desk.RunAsync("study", "calibrate", desk["raw.csv"], "--set", "A=0,5,10", "--method", "linear");

        calibrated.Output.Should().Be("cas;A;Y\nx;1;1\ny;0,25;0\nz;0,7;1\n");
        var told = await desk.RunOnAsync(calibrated.Output, "study", "qca", "-", "--outcome", "Y", "--conditions", "A", "--format", "json");
        told.Exit.Should().Be(0);
    }

    [Theory]
    [InlineData("DEV=400,550,900", "logistic", "logistic", 0.8111)]
    [InlineData("DEV=400,550,900", "linear", "linear", 0.7429)]
    [InlineData("DEV=200,400,600,700,800,1000", "logistic", "bell", 0.9)]
    public async Task As_JSON_each_column_says_what_it_was_made_from(string set, string method, string told, double membership)
    {
        var answered = await desk.RunAsync("study", "calibrate", desk.Put("t.csv", Table), "--set", set, "--method", method, "--format", "json");

        using var answer = JsonDocument.Parse(answered.Output);
        answer.RootElement.GetProperty("schema").GetString().Should().Be("socialeval/calibration/1");
        var column = answer.RootElement.GetProperty("columns")[0];
        column.GetProperty("method").GetString().Should().Be(told);
        column.GetProperty("raw")[0].GetDouble().Should().Be(720);
        column.GetProperty("membership")[0].GetDouble().Should().BeApproximately(membership, 0.0001);
        column.TryGetProperty("logOdds", out _).Should().Be(told == "logistic");
    }

    [Fact]
    public async Task The_log_odds_can_be_those_of_another_program()
    {
        var told = await desk.RunAsync("study", "calibrate", desk.Put("t.csv", Table), "--set", "DEV=400,550,900", "--log-odds", "2.944439", "--format", "json");

        using var answer = JsonDocument.Parse(told.Output);
        answer.RootElement.GetProperty("columns")[0].GetProperty("membership")[0].GetDouble().Should().BeApproximately(0.8069256, 1e-6);
    }

    [Fact]
    public async Task The_indirect_method_takes_thresholds()
    {
        var table = $"case,X\n{string.Join('\n', Enumerable.Range(1, 9).Select(i => $"c{i},{i}"))}\n";

        var told = await desk.RunAsync("study", "calibrate", desk.Put("t.csv", table), "--set", "X=2.5,4.5,7.5", "--method", "indirect", "--format", "json");

        told.Exit.Should().Be(0);
        using var answer = JsonDocument.Parse(told.Output);
        answer.RootElement.GetProperty("columns")[0].GetProperty("membership").EnumerateArray().Select(membership => membership.GetDouble()).Should().BeInAscendingOrder();
    }

    [Fact]
    public async Task A_raw_value_at_the_crossover_is_told_by_case()
    {
        var told = await desk.RunAsync("study", "calibrate", desk.Put("t.csv", Table), "--set", "DEV=400,720,900");

        told.Exit.Should().Be(0);
        told.ErrorLines.Should().Equal("socialeval: note: line 2, column 'DEV', row 'AU': a membership of 0.5, expected one on either side: the case would be in no combination");
    }

    [Theory]
    [InlineData("case,X\na,abc\nb,\nb,3\n", "X=1,2,3", "logistic", "t.csv:2: column 'X', row 'a': 'abc', expected a number|t.csv:3: column 'X', row 'b': nothing, expected a number|t.csv:4: column 'case': 'b', which line 3 has already, expected a name of its own")]
    [InlineData("case,X\na,1\nb,0\n", "X=1,2,3", "indirect", "t.csv:3: column 'X', row 'b': '0', expected a number above 0, which has a logarithm")]
    [InlineData("case,X\na,1\nb,2\n", "X=1,2,3", "indirect", "t.csv: column 'X': 2 values that differ, expected six or more for the indirect method")]
    [InlineData("case,X\na,1\nb,2\n", "Z=1,2,3", "logistic", "t.csv: column 'Z': no such column, expected one of X")]
    public async Task A_table_that_cannot_be_calibrated_is_refused_whole(string text, string set, string method, string refusals)
    {
        var told = await desk.RunAsync("study", "calibrate", desk.Put("t.csv", text), "--set", set, "--method", method);

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.ErrorLines.Should().Equal(refusals.Split('|').Select(line => Path.Combine(desk.Folder, line)));
    }

    [Theory]
    [InlineData("--set DEV", "--set: 'DEV' names no column; expected COLUMN=OUT,CROSSOVER,IN, as DEV=400,550,900, or with six anchors")]
    [InlineData("--set DEV=1,x,3", "--set: 'x' in 'DEV=1,x,3' is not a number; expected COLUMN=OUT,CROSSOVER,IN, as DEV=400,550,900, or with six anchors")]
    [InlineData("--set DEV=1,3,2", "--set DEV: The anchors 1, 3, 2 neither rise nor fall; expected the crossover between the others")]
    [InlineData("--set DEV=1,2", "--set DEV: 2 anchors; expected 3 or 6")]
    [InlineData("--set DEV=1,2,3 --set DEV=1,2,3", "--set: 'DEV' is there twice; expected each column once")]
    [InlineData("--set DEV=1,2,3 --log-odds 0", "--log-odds: '0' is not a number above 0, as 2.944")]
    public async Task A_wrong_option_is_named_and_nothing_is_read(string options, string message)
    {
        var told = await desk.RunAsync(["study", "calibrate", "none.csv", .. options.Split(' ')]);

        told.Exit.Should().Be(2);
        told.ErrorLines.Should().Equal($"socialeval: {message}", "socialeval: 'socialeval study calibrate --help' says what there is");
    }
}
