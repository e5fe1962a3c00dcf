using System.Text.Json.Nodes;

namespace SocialEval.Tool.Tests.Methods;

/// <summary>The forms that have no reference file.</summary>
public sealed class FormsTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Areas_are_followed_with_those_added_and_dropped()
    {
        var answer = await AnswerAsync("own-measures", """
            {"times":["mars","juin"],"scale":{"lowest":0,"highest":10,"direction":"higher-is-better"},
             "areas":[{"name":"papiers","ratings":[1,6]},{"name":"argent","ratings":[5,2]},{"name":"danse","ratings":[null,8],"replaces":"papiers"}]}
            """);

        answer["better"]!.ToJsonString().Should().Be("""["papiers"]""");
        answer["worse"]!.ToJsonString().Should().Be("""["argent"]""");
        answer["withoutChange"]!.ToJsonString().Should().Be("""["danse"]""");
        answer["areas"]![0]!["replacedBy"]!.GetValue<string>().Should().Be("danse");
        answer["areas"]![2]!["presence"]!.GetValue<string>().Should().Be("added");
        answer["meanChange"]!.ToJsonString().Should().Be("""{"value":1,"rated":2,"named":3}""");
    }

    [Fact]
    public async Task Two_dimensions_are_told_apart()
    {
        var answer = await AnswerAsync("own-measures", """
            {"times":["1","2"],"scale":{"lowest":1,"highest":10,"direction":"higher-is-better"},
             "first":[{"name":"cuisiner","ratings":[2,6]}],"second":[{"name":"cuisiner","ratings":[5,4]}]}
            """);

        answer["first"]!["meanChange"]!["value"]!.GetValue<double>().Should().Be(4);
        answer["second"]!["worse"]!.ToJsonString().Should().Be("""["cuisiner"]""");
    }

    [Fact]
    public async Task A_profile_says_its_missing_rule()
    {
        var answer = await AnswerAsync("own-measures", """
            {"items":[{"name":"dormir","rating":4},{"name":"manger"}],"scale":{"lowest":0,"highest":5,"direction":"lower-is-better"},"missing":"leave-out"}
            """);

        answer["mean"]!.GetValue<double>().Should().Be(4);
        answer["missing"]!.ToJsonString().Should().Be("""["manger"]""");
        answer["parameters"]!["missing"]!.GetValue<string>().Should().Be("leave-out");
    }

    [Fact]
    public async Task A_goal_let_go_stays_without_a_change()
    {
        var answer = await AnswerAsync("own-measures", """{"start":[2,4,null],"end":[5,null,3]}""");

        answer["goalChange"]!.ToJsonString().Should().Be("[3,null,null]");
        answer["goalsAtBoth"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public async Task A_claim_is_weighed_with_its_range()
    {
        var answer = await AnswerAsync("evidence", """
            {"claim":"Sans le dossier, pas de bail","rivals":["Elle aurait trouvé seule"],"prior":0.5,"priorRange":[0.3,0.7],
             "tests":[{"name":"récit","sensitivity":0.9,"falsePositive":0.3,"answer":"found","argument":"raconté sans question","signedBy":"Inès"},
                      {"name":"lettre","sensitivity":0.4,"falsePositive":0.05,"answer":"not-looked-for","argument":"le bailleur écrirait","signedBy":"Inès"}]}
            """);

        answer["posterior"]!.GetValue<double>().Should().BeApproximately(0.75, 1e-12);
        answer["posteriorRange"]!.AsArray().Select(end => Math.Round(end!.GetValue<double>(), 6)).Should().Equal(Math.Round(0.24 / (0.24 + (0.7 * 0.4)), 6), Math.Round(0.7 / (0.7 + (0.3 * 0.2)), 6));
        answer["notLookedFor"]!.ToJsonString().Should().Be("""["lettre"]""");
    }

    [Fact]
    public async Task Bare_numbers_say_that_nobody_declared_them_independent()
    {
        var answer = await AnswerAsync("evidence", """{"prior":0.5,"evidence":[[0.9,0.3,true],[0.95,0.6,true]]}""");

        answer["parameters"]!["independence"]!.GetValue<string>().Should().Be("not declared");
        answer["posteriorRange"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public async Task A_change_shows_whether_formulas_agree()
    {
        var answer = await AnswerAsync("reliable-change", """
            {"x1":42,"x2":51,"rxx":0.801,"M1_pre":35.475,"s1":8.1586,"direction":-1,"instrument":"a depression inventory","source":"Claus and others 2020"}
            """);

        answer["agree"]!.GetValue<bool>().Should().BeFalse();
        answer["formulas"]!.AsArray().Select(formula => formula!["class"]?.GetValue<string>()).Should().Equal("unchanged", "deteriorated", "deteriorated", null);
        answer["formulas"]![3]!["why"]!.GetValue<string>().Should().StartWith("the mean and deviation");
    }

    private async Task<JsonNode> AnswerAsync(string method, string input)
    {
        var told = await desk.RunOnAsync(input, "method", method, "-");
        told.Error.Should().BeEmpty();
        return JsonNode.Parse(told.Output)!;
    }
}
