using System.Text.Json;

namespace SocialEval.Tool.Tests.Commands;

public sealed class StudyCausalMapTests : IDisposable
{
    private const string Links = "source;from;to;quote;quartier\nP1;groupe;moins seule;« Le jeudi »;Nord\nP1;moins seule;sort;;Nord\nP2;sort;formation;;Sud\nP3;groupe;reste;;Nord\n";

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task A_table_is_told_as_a_map_with_the_ways_nobody_told()
    {
        var answer = await AnswerAsync("liens.csv", Links, "--from", "groupe", "--to", "formation");

        answer.GetProperty("schema").GetString().Should().Be("socialeval/causal-map/1");
        var edge = answer.GetProperty("edges").EnumerateArray().Single(one => one.GetProperty("to").GetString() == "moins seule");
        edge.GetProperty("citations").GetInt32().Should().Be(1);
        edge.GetProperty("sourceIds")[0].GetString().Should().Be("P1");
        answer.GetProperty("links")[0].GetProperty("quote").GetString().Should().Be("« Le jeudi »");
        answer.GetProperty("inCitations").GetProperty("sort").GetInt32().Should().Be(1);
        answer.GetProperty("pathInPooledMap").GetBoolean().Should().BeTrue();
        answer.GetProperty("sourcesTellingWholeStory").GetArrayLength().Should().Be(0);
        answer.GetProperty("toldByNobody").GetBoolean().Should().BeTrue();
        answer.GetProperty("maxFlowCitations").GetInt32().Should().Be(1);
        answer.GetProperty("minCutCitations").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task What_is_written_can_be_read_again_and_gives_the_same()
    {
        var once = await desk.RunAsync("study", "causal-map", desk.Put("liens.csv", Links), "--opposite", "sort=reste", "--format", "json");

        var again = await desk.RunOnAsync(once.Output, "study", "causal-map", "-", "--format", "json");

        again.Error.Should().BeEmpty();
        again.Output.Should().Be(once.Output);
    }

    [Fact]
    public async Task Opposites_drawn_as_one_are_still_counted_apart()
    {
        var answer = await AnswerAsync("liens.csv", Links + "P4;groupe;sort;;Sud\n", "--opposite", "sort=reste", "--combine-opposites");

        var edge = answer.GetProperty("edges").EnumerateArray().Single(one => one.GetProperty("from").GetString() == "groupe" && one.GetProperty("to").GetString() == "sort");
        edge.GetProperty("citations").GetInt32().Should().Be(2);
        edge.GetProperty("readings").EnumerateArray().Select(one => (one.GetProperty("toIsOpposite").GetBoolean(), one.GetProperty("citations").GetInt32())).Should().Equal((false, 1), (true, 1));
    }

    [Fact]
    public async Task A_group_has_a_map_of_its_own_and_so_has_what_several_told()
    {
        var north = await AnswerAsync("liens.csv", Links, "--group", "quartier=Nord");
        var several = await AnswerAsync("liens.csv", Links, "--at-least", "2");

        north.GetProperty("tellers").EnumerateArray().Select(one => one.GetProperty("source").GetString()).Should().Equal("P1", "P3");
        several.GetProperty("edges").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("fr", "groupe → moins seule → sort → formation : raconté en entier par personne")]
    [InlineData("en", "groupe → moins seule → sort → formation: told from end to end by nobody")]
    public async Task It_is_told_in_words(string language, string way)
    {
        var told = await desk.RunAsync("study", "causal-map", desk.Put("liens.csv", Links), "--from", "groupe", "--to", "formation", "--language", language);

        told.Exit.Should().Be(0);
        told.Output.Should().Contain(way);
    }

    [Theory]
    [InlineData("liens.csv", "source,from,to\nP1,a,a\n", ":2: a link that leads from 'a' to itself, expected two factors")]
    [InlineData("liens.json", "{ \"links\": [ { \"source\": \"P1\", \"from\": \"a\" } ] }", ": $.links[0]: no 'to', expected one")]
    public async Task What_is_no_map_is_refused(string name, string text, string problem)
    {
        var told = await desk.RunAsync("study", "causal-map", desk.Put(name, text));

        told.Exit.Should().Be(1);
        told.ErrorLines.Should().Equal($"{desk[name]}{problem}");
    }

    [Fact]
    public async Task A_factor_nobody_told_of_is_refused()
    {
        var told = await desk.RunAsync("study", "causal-map", desk.Put("liens.csv", "source,from,to\nP1,a,b\n"), "--from", "a", "--to", "z");

        told.Exit.Should().Be(1);
        told.ErrorLines.Should().Equal($"{desk["liens.csv"]}: --to: 'z', expected one of 'a', 'b'");
    }

    [Theory]
    [InlineData(new[] { "--from", "a" }, "--from: ways lead from one factor to another; expected --from and --to")]
    [InlineData(new[] { "--from", "a", "--to", "a" }, "--to: 'a' is at both ends; expected two factors")]
    [InlineData(new[] { "--opposite", "a" }, "--opposite: 'a' is not two factors that are in no other pair; expected FACTOR=OPPOSITE")]
    public async Task A_wrong_command_line_is_2(string[] words, string message)
    {
        var told = await desk.RunAsync(["study", "causal-map", desk.Put("liens.csv", Links), .. words]);

        told.Exit.Should().Be(2);
        told.Error.Should().Contain(message);
    }

    private async Task<JsonElement> AnswerAsync(string name, string text, params string[] words)
    {
        var told = await desk.RunAsync(["study", "causal-map", desk.Put(name, text), .. words, "--format", "json"]);
        told.Error.Should().BeEmpty();
        told.Exit.Should().Be(0);
        return JsonDocument.Parse(told.Output).RootElement;
    }
}
