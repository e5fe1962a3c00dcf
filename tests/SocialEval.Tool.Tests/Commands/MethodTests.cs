using System.Text.Json.Nodes;

namespace SocialEval.Tool.Tests.Commands;

public sealed class MethodTests : IDisposable
{
    private const string Goals = """{"levels":[-1,0],"weights":[1,2],"rho":0.3,"baseline":[-1,-1]}""";

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task One_case_is_answered_as_one_object()
    {
        var told = await desk.RunAsync("method", "goal-attainment", desk.Put("goals.json", Goals));

        told.Exit.Should().Be(0);
        told.Error.Should().BeEmpty();
        var answer = JsonNode.Parse(told.Output)!;
        answer["t"]!.GetValue<double>().Should().BeApproximately(45.983903355487506, 1e-9);
        answer["baselineT"]!.GetValue<double>().Should().BeApproximately(37.95171006646252, 1e-9);
        answer["change"]!.GetValue<double>().Should().BeApproximately(8.032193289024988, 1e-9);
        answer["goals"]!.ToJsonString().Should().Be("""[["no-change"],["as-expected"]]""");
        answer["method"]!.GetValue<string>().Should().Be("goal-attainment");
    }

    [Fact]
    public async Task A_list_of_cases_is_answered_as_a_list_in_its_order()
    {
        var told = await desk.RunOnAsync("""[{"levels":[0]},{"levels":[1]}]""", "method", "goal-attainment", "-");

        JsonNode.Parse(told.Output)!.AsArray().Select(answer => answer!["t"]!.GetValue<double>()).Should().Equal(50, 60);
    }

    [Fact]
    public async Task A_file_of_cases_is_answered_as_a_list()
    {
        var told = await desk.RunOnAsync("""{"source":"somebody","cases":[{"scores":[2],"T":70,"note":"recorded"}]}""", "method", "goal-attainment", "-");

        told.Error.Should().BeEmpty();
        JsonNode.Parse(told.Output)!.AsArray().Should().ContainSingle().Which!["t"]!.GetValue<double>().Should().Be(70);
    }

    [Fact]
    public async Task A_file_may_begin_with_a_byte_order_mark() =>
        (await desk.RunAsync("method", "goal-attainment", desk.Put("goals.json", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Goals)]))).Exit.Should().Be(0);

    [Fact]
    public async Task An_answer_can_be_read_as_lines() =>
        (await desk.RunOnAsync(Goals, "method", "goal-attainment", "-", "--format", "text")).Output.Should().StartWith("t: 45.983903355487506\nbaselineT: 37.95171006646252\n").And.Contain("parameters:\n  rho: 0.3\n");

    [Fact]
    public async Task An_answer_can_go_to_a_file()
    {
        var told = await desk.RunOnAsync(Goals, "method", "goal-attainment", "-", "--output", desk["answer.json"]);

        told.Output.Should().BeEmpty();
        (await File.ReadAllTextAsync(desk["answer.json"])).Should().StartWith("{\n  \"t\": 45.98");
    }

    [Theory]
    [InlineData("goal-attainment", """{"levels":[3],"rho":2}""", "$.levels[0]: goal-attainment: '3', expected a level from -2 to 2", "$.rho: goal-attainment: '2', expected a correlation between goals from 0 to 1")]
    [InlineData("goal-attainment", """{"levels":[]}""", "$.levels: goal-attainment: no goal, expected one goal or more")]
    [InlineData("goal-attainment", """{"levels":[1],"weights":[-1]}""", "$.weights[0]: goal-attainment: '-1', expected a weight of 0 or more")]
    [InlineData("goal-attainment", """{"rho":0.3}""", "$.levels: goal-attainment: nothing, expected the levels of the goals, once")]
    [InlineData("goal-attainment", """{"levels":[1],"scores":[1]}""", "$.levels: goal-attainment: levels beside scores, expected the levels of the goals, once")]
    [InlineData("goal-attainment", """[{"levels":[0]},{"levels":[5]}]""", "$[1].levels[0]: goal-attainment: '5', expected a level from -2 to 2")]
    [InlineData("goal-attainment", """{"cases":[{"levels":[5]}]}""", "$.cases[0].levels[0]: goal-attainment: '5', expected a level from -2 to 2")]
    [InlineData("own-measures", """{"ratings":[3,5],"ratingMax":10,"points":[4,3]}""", "$.points: own-measures: a sum of '7', expected what adds up to 10, 12, 14 or 60, or to a declared pointsTotal")]
    [InlineData("own-measures", """{"ratings":[3,5],"ratingMax":10,"points":[4,3],"pointsTotal":9}""", "$.points: own-measures: a sum of '7', expected what adds up to 9")]
    [InlineData("own-measures", """{"ratings":[3,50],"ratingMax":10,"points":[5,5]}""", "$.ratings[1]: own-measures: '50', expected a rating from 0 to 10")]
    [InlineData("own-measures", """{"levels":[70,40],"weights":[50,40]}""", "$.weights: own-measures: a sum of '90', expected what adds up to 100")]
    [InlineData("own-measures", """{"symptom1":7,"activity":1,"wellbeing":1}""", "$.symptom1: own-measures: '7', expected a rating from 0 to 6")]
    [InlineData("own-measures", """{"p1":null,"p2":1,"f":1,"w":1}""", "$.p1: own-measures: nothing, expected a rating, or a rated item that stands in")]
    [InlineData("own-measures", """{"start":[2,11],"end":[3]}""", "$.end: own-measures: 1 values, expected as many as before, 2")]
    [InlineData("own-measures", """{"start":[2,11],"end":[3,4]}""", "$.start[1]: own-measures: '11', expected a rating from 0 to 10")]
    [InlineData("own-measures", """{"performance1":[0],"performance2":[1],"satisfaction1":[1],"satisfaction2":[12]}""", "$.performance1[0]: own-measures: '0', expected a rating from 1 to 10", "$.satisfaction2[0]: own-measures: '12', expected a rating from 1 to 10")]
    [InlineData("own-measures", """{"times":["a"],"scale":{"lowest":0,"highest":10,"direction":"higher-is-better"},"areas":[]}""", "$.times: own-measures: one time, expected two times or more", "$.areas: own-measures: no area, expected one area or more, named by the person")]
    [InlineData("own-measures", """{"mood":3}""", "$: own-measures: something of no known form, expected an object with one of areas, first, performance1, start, points, levels, items, symptom1, p1")]
    [InlineData("judgement-analysis", """{"cases":[[1],[1],[1]],"judgements":[1,2,3]}""", "$.cases: judgement-analysis: cue 0, counted from 0, that never varies, expected cues that differ between profiles")]
    [InlineData("judgement-analysis", """{"cases":[[1],[2],[3]],"judgements":[1,2,4],"replicates":[{"case":9,"judgement":1},{"case":0,"judgement":1},{"case":1,"judgement":2}]}""", "$.replicates[0].case: judgement-analysis: '9', expected the place of a profile, counted from 0")]
    [InlineData("reliable-change", """{"x1":32.5,"x2":47.5,"rxx":1.8,"s1":7.5,"M1_pre":40,"direction":1,"source":"a paper"}""", "$.rxx: reliable-change: '1.8', expected a reliability of more than 0 and at most 1")]
    [InlineData("reliable-change", """{"x1":32.5,"x2":47.5,"s1":7.5,"M1_pre":40,"direction":1,"source":"a paper"}""", "$.rxx: reliable-change: nothing, expected a published reliability; a scale without one, as a goal rated from 0 to 10, has no reliable change")]
    [InlineData("reliable-change", """{"x1":3,"x2":7,"rxx":0.8,"s1":7.5,"M1_pre":40,"direction":1}""", "$.instrument: reliable-change: nothing, expected the name of a published instrument", "$.source: reliable-change: nothing, expected where the reliability was published")]
    [InlineData("reliable-change", """{"x1":3,"x2":7,"rxx":0.8,"s1":7.5,"M1_pre":40,"direction":1,"source":"us","origin":"self-made"}""", "$.origin: reliable-change: 'self-made', expected a published instrument: the error of a self-made scale is not known")]
    [InlineData("reliable-change", """{"x1":3,"x2":7,"rxx":0.8,"s1":0,"M1_pre":40,"source":"a paper"}""", "$.direction: reliable-change: nothing, expected 1 where more is better or -1 where less is")]
    [InlineData("reliable-change", """{"people":[{"id":1,"pre":3,"post":4}],"reliability":0.8,"direction":1,"source":"a paper"}""", "$.people: reliable-change: 1 with both values, expected three people or more with both values")]
    [InlineData("reliable-change", """{"people":[{"id":[1],"pre":3,"post":4}],"reliability":0.8,"direction":1,"source":"a paper"}""", "$.people[0].id: reliable-change: neither text nor number, expected what the person is called here")]
    [InlineData("evidence", """{"sensitivity":1.2,"falsePositive":0.1,"observed":true,"prior":0.5}""", "$.sensitivity: evidence: '1.2', expected a probability from 0 to 1")]
    [InlineData("evidence", """{"sensitivity":0.5,"falsePositive":0.1,"observed":true,"prior":-0.5}""", "$.prior: evidence: '-0.5', expected a probability from 0 to 1")]
    [InlineData("evidence", """{"sensitivity":0.5,"sensitivityRange":[0.1],"falsePositive":0.1,"prior":0.5}""", "$.sensitivityRange: evidence: 1 values, expected the lowest and the highest")]
    [InlineData("evidence", """{"prior":0.5,"evidence":[[0.9,0.3,true],[0.9,-1,true]]}""", "$.evidence[1][1]: evidence: '-1', expected a probability from 0 to 1")]
    [InlineData("evidence", """{"prior":0.5,"evidence":[[0.9,0.3]]}""", "$.evidence[0]: a list, expected a list of sensitivity, false-positive rate and whether it was observed")]
    public async Task What_a_method_refuses_is_told_with_its_place_its_value_and_the_rule(string method, string input, params string[] messages)
    {
        var told = await desk.RunOnAsync(input, "method", method, "-");

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.ErrorLines.Should().Equal(messages.Select(message => $"-:1 {message}"));
    }

    [Theory]
    [InlineData("""{"levels":"all"}""", "$.levels: 'all', expected a list")]
    [InlineData("""{"levels":[1],"weights":"one of my own words"}""", "$.weights: a text, expected a list")]
    [InlineData("""{"levels":[1,null]}""", "$.levels[1]: null, expected a number")]
    [InlineData("""{"levels":[1e999]}""", "$.levels[0]: '1e999', expected a number")]
    [InlineData("""{"levels":[1],"levels":[2]}""", "$.levels: a member that is there already, expected each member once")]
    [InlineData("""{"levels":[1],"variant":"seven-point"}""", "$.variant: 'seven-point', expected five-point, six-point or three-milestone")]
    [InlineData("""{"levels":[1],"variant":1}""", "$.variant: '1', expected five-point, six-point or three-milestone")]
    [InlineData("""{"level":[1]}""", "$.level: the unknown member 'level', expected one of levels, scores, weights, rho, baseline, variant, partly")]
    [InlineData("""{"what she said to me":[1]}""", "$: an unknown member, expected one of levels, scores, weights, rho, baseline, variant, partly")]
    [InlineData("3", "$: '3', expected an object")]
    [InlineData("", "$: something that is not JSON, expected JSON in UTF-8")]
    [InlineData("{\"levels\":[1]", "$: something that is not JSON, expected JSON in UTF-8")]
    public async Task What_is_no_input_is_told_with_its_place(string input, string message)
    {
        var told = await desk.RunOnAsync(input, "method", "goal-attainment", "-");

        told.Exit.Should().Be(1);
        told.ErrorLines.Should().Equal($"-:1 {message}");
    }

    [Fact]
    public async Task A_problem_is_on_its_line()
    {
        var told = await desk.RunAsync("method", "goal-attainment", desk.Put("goals.json", "{\n  \"levels\": [\n    1,\n    7\n  ],\n  \"weight\": [1]\n}"));

        told.ErrorLines.Should().Equal($"{desk["goals.json"]}:6 $.weight: the unknown member 'weight', expected one of levels, scores, weights, rho, baseline, variant, partly");
        (await desk.RunAsync("method", "goal-attainment", desk.Put("goals.json", "{\n  \"levels\": [\n    1,\n    7\n  ]\n}"))).ErrorLines.Should().ContainSingle().Which.Should().StartWith($"{desk["goals.json"]}:4 $.levels[1]");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public async Task What_is_refused_writes_nothing_and_leaves_what_was_there(string format)
    {
        desk.Put("answer.json", "of yesterday");

        var told = await desk.RunOnAsync("""[{"levels":[0]},{"levels":[9]}]""", "method", "goal-attainment", "-", "--format", format, "--output", desk["answer.json"]);

        told.Exit.Should().Be(1);
        told.ErrorLines.Should().ContainSingle();
        (await File.ReadAllTextAsync(desk["answer.json"])).Should().Be("of yesterday");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        var told = await desk.RunAsync("method", "evidence", "missing.json");

        told.Exit.Should().Be(1);
        told.ErrorLines.Should().Equal("missing.json: no such file or folder, expected one that exists");
    }

    [Theory]
    [InlineData("method")]
    [InlineData("method goal-attainment")]
    [InlineData("method goals -")]
    [InlineData("method goal-attainment one.json two.json")]
    [InlineData("method goal-attainment - --format ndjson")]
    public async Task A_wrong_command_line_ends_with_2(string words) =>
        (await desk.RunAsync(words.Split(' '))).Exit.Should().Be(2);

    [Fact]
    public async Task Help_lists_the_methods() =>
        (await desk.RunAsync("method", "--help")).Output.Should().ContainAll("goal-attainment", "own-measures", "reliable-change", "judgement-analysis", "evidence", "default: json");
}
