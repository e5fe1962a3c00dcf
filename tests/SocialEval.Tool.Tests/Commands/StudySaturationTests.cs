using System.Text.Json;

namespace SocialEval.Tool.Tests.Commands;

public sealed class StudySaturationTests : IDisposable
{
    private const string Codes = "entretien,thème\nE1,a\nE1,b\nE2,a\nE2,c\nE3,b\nE4,\nE5,c\nE6,d\n";
    private const string Counts = """{ "newThemesPerInterview": [ 20, 8, 5, 4, 3, 1, 0, 1, 0, 0, 0, 1 ] }""";

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("4", "2", "0", "8+2", 0)]
    [InlineData("4", "2", "0.05", "5+2", 1 / 37.0)]
    [InlineData("5", "3", "0.05", "5+3", 0.05)]
    public async Task Counts_give_the_first_run_that_brings_little(string atFirst, string run, string threshold, string at, double ratio)
    {
        var answer = await AnswerAsync("c.json", Counts, "--base", atFirst, "--run", run, "--threshold", threshold);

        answer.GetProperty("saturatedAt").GetString().Should().Be(at);
        answer.GetProperty("ratio").GetDouble().Should().BeApproximately(ratio, 1e-15);
        answer.TryGetProperty("otherOrders", out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_table_of_codes_gives_counts_and_what_other_orders_give()
    {
        var answer = await AnswerAsync("c.csv", Codes, "--base", "2", "--run", "2");

        answer.GetProperty("newThemesPerInterview").EnumerateArray().Select(one => one.GetInt32()).Should().Equal(2, 1, 0, 0, 0, 1);
        answer.GetProperty("saturatedAt").GetString().Should().Be("2+2");
        answer.GetProperty("newThemesAfter").GetInt32().Should().Be(1);
        var others = answer.GetProperty("otherOrders");
        others.GetProperty("orders").GetInt32().Should().Be(1_000);
        others.GetProperty("never").GetInt32().Should().Be(1_000 - others.GetProperty("after").EnumerateArray().Sum(one => one.GetProperty("orders").GetInt32()));
        others.GetProperty("least").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task The_rule_of_a_document_holds_where_the_command_line_says_nothing()
    {
        var said = await AnswerAsync("c.json", Counts.Replace("}", ", \"base\": 6, \"run\": 3, \"threshold\": 0 }", StringComparison.Ordinal), "--run", "2");

        said.GetProperty("base").GetInt32().Should().Be(6);
        said.GetProperty("run").GetInt32().Should().Be(2);
        said.GetProperty("saturatedAt").GetString().Should().Be("8+2");
    }

    [Fact]
    public async Task Too_few_interviews_are_told_as_that()
    {
        var answer = await AnswerAsync("c.csv", "e,t\nE1,a\nE2,b\n");

        answer.GetProperty("why").GetString().Should().Be("too-few-interviews");
        answer.TryGetProperty("saturatedAt", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("fr", "Presque rien de nouveau à 5+2.", "Ce n'est pas un nombre de personnes à entendre")]
    [InlineData("en", "Hardly anything new at 5+2.", "It is no number of people to hear")]
    public async Task It_is_told_in_words(string language, string reached, string caution)
    {
        var told = await desk.RunAsync("study", "saturation", desk.Put("c.json", Counts), "--language", language);

        told.Exit.Should().Be(0);
        told.Output.Should().ContainAll(reached, caution);
    }

    [Theory]
    [InlineData("c.csv", "e\nE1\n", ": one column, expected the interview in the first, a theme in the second")]
    [InlineData("c.json", "{ \"newThemesPerInterview\": [ -1 ] }", ": $.newThemesPerInterview[0]: -1, expected a whole number, 0 or more")]
    public async Task What_holds_no_interviews_is_refused(string name, string text, string problem)
    {
        var told = await desk.RunAsync("study", "saturation", desk.Put(name, text));

        told.Exit.Should().Be(1);
        told.ErrorLines.Should().Equal($"{desk[name]}{problem}");
    }

    private async Task<JsonElement> AnswerAsync(string name, string text, params string[] words)
    {
        var told = await desk.RunAsync(["study", "saturation", desk.Put(name, text), .. words, "--format", "json"]);
        told.Error.Should().BeEmpty();
        told.Exit.Should().Be(0);
        return JsonDocument.Parse(told.Output).RootElement;
    }
}
