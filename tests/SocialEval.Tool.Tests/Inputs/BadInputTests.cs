using System.Text;

namespace SocialEval.Tool.Tests.Inputs;

public sealed class BadInputTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("\"kind\":\"individual\"", "\"kind\":\"individual\",\"colour\":\"blue\"", "$.colour: the unknown member 'colour'")]
    [InlineData("\"kind\":\"individual\"", "\"kind\":\"individual\",\"kind\":\"individual\"", "$.kind: a member that is there already, expected each member once")]
    [InlineData("2024-12-30", "2024-13", "$.testimonies[0].on: '2024-13', expected")]
    [InlineData("2024-12-30", "2024-02-30", "$.testimonies[0].on: '2024-02-30', expected")]
    [InlineData("2024-12-30", "24-1-1", "$.testimonies[0].on: '24-1-1', expected")]
    [InlineData("\"by\":\"amina\"", "\"by\":\"nobody\"", "$.testimonies[0].words.by: ")]
    [InlineData("\"id\":\"t1\"", "\"id\":\"amina\"", "$.testimonies[0].id: ")]
    [InlineData("socialeval/journey/1", "socialeval/journey/2", "$.schema: ")]
    [InlineData("\"individual\"", "\"Individual\"", "$.kind: 'Individual', expected")]
    public async Task What_cannot_be_in_a_journey_is_named_with_its_place(string what, string instead, string expected)
    {
        var file = desk.Put("bad.json", Some.Laid().Replace(what, instead, StringComparison.Ordinal));

        var told = await desk.RunAsync("evaluate", file);

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.Error.Should().MatchRegex($"^{System.Text.RegularExpressions.Regex.Escape(file)}:[0-9]+ ").And.Contain(expected).And.NotContain(Some.Secret);
    }

    [Fact]
    public async Task The_line_is_the_one_the_problem_is_on()
    {
        var file = desk.Put("bad.json", Some.Laid().Replace("2024-12-30", "2024-13", StringComparison.Ordinal));
        var line = (await File.ReadAllLinesAsync(file)).Index().First(line => line.Item.Contains("2024-13", StringComparison.Ordinal)).Index + 1;

        var told = await desk.RunAsync("validate", file);

        told.Exit.Should().Be(1);
        told.OutputLines.Should().ContainSingle().Which.Should().StartWith($"{file}:{line} $.testimonies[0].on: ");
    }

    [Fact]
    public async Task Every_problem_of_a_file_is_listed()
    {
        var file = desk.Put("bad.json", Some.Laid().Replace("2024-12-30", "2024-13", StringComparison.Ordinal).Replace("\"individual\"", "\"family\"", StringComparison.Ordinal));

        (await desk.RunAsync("validate", file)).OutputLines.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_level_of_7_is_refused()
    {
        var file = desk.Put("bad.json", Some.Journey(more: ""","assessments":[{"id":"a1","about":{"party":"amina"},"by":"amina","level":7}]"""));

        (await desk.RunAsync("validate", file)).Output.Should().StartWith($"{file}:1 $.assessments[0].level: 7, expected");
    }

    [Fact]
    public async Task A_text_that_is_cut_off_is_refused()
    {
        var whole = Some.Laid();
        var file = desk.Put("cut.json", whole[..^30]);

        var told = await desk.RunAsync("evaluate", file);

        told.Exit.Should().Be(1);
        told.Error.Should().StartWith($"{file}:").And.Contain("cut off").And.NotContain(Some.Secret);
    }

    [Theory]
    [InlineData("empty.json")]
    [InlineData("empty.ndjson")]
    [InlineData("empty")]
    public async Task An_empty_file_is_refused(string name)
    {
        var file = desk.Put(name, string.Empty);

        var told = await desk.RunAsync("evaluate", file);

        told.Exit.Should().Be(1);
        told.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"{file}:1 $: nothing").And.Contain("expected a journey");
    }

    [Fact]
    public async Task A_file_that_is_not_UTF_8_is_refused()
    {
        var file = desk.Put("latin.json", Encoding.Latin1.GetBytes(Some.Laid()));

        var told = await desk.RunAsync("evaluate", file);

        told.Exit.Should().Be(1);
        told.Error.Should().Contain("$.testimonies[0].words.text: bytes that are not UTF-8, expected JSON in UTF-8");
    }

    [Theory]
    [InlineData("deep.json")]
    [InlineData("deep.ndjson")]
    [InlineData("deep")]
    public async Task A_nesting_of_10_000_is_refused(string name)
    {
        var file = desk.Put(name, Some.Journey(more: $",\"extra\":{{\"other\":{new string('[', 10_000)}{new string(']', 10_000)}}}"));

        var told = await desk.RunAsync("evaluate", file);

        told.Exit.Should().Be(1);
        told.Error.Should().Contain($"{file}:1 $.extra").And.Contain("nested");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_and_the_others_are_read()
    {
        var file = desk.Put("good.json", Some.Journey());

        var told = await desk.RunAsync("evaluate", desk["missing.json"], file, "--purpose", "support");

        told.Exit.Should().Be(1);
        told.ErrorLines[0].Should().Be($"{desk["missing.json"]}: no such file or folder, expected one that exists");
        told.Output.Should().Contain("j-1");
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_problem()
    {
        foreach (var name in new[] { "marked.json", "marked.ndjson", "marked" })
        {
            var file = desk.Put(name, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Some.Journey())]);

            (await desk.RunAsync("validate", file)).Should().BeEquivalentTo(new { Exit = 0, Output = "" });
        }
    }

    [Fact]
    public async Task A_fault_in_one_journey_is_told_by_its_kind_only_and_the_others_are_evaluated()
    {
        var file = desk.Put("many.ndjson", $"{Some.Journey("breaks")}\n{Some.Journey("untellable")}\n{Some.Journey("good")}\n");

        var told = await desk.RunAsync("evaluate", file, "--purpose", "support", "--format", "ndjson");

        told.Exit.Should().Be(1);
        told.OutputLines.Should().HaveCount(2);
        told.OutputLines[0].Should().Contain("\"failed\"");
        told.Error.Should().Contain($"{file}:2 $: ").And.Contain("System.InvalidOperationException").And.NotContain("somebody's words");
    }

    [Fact]
    public async Task A_failed_appraisal_is_no_refusal()
    {
        var file = desk.Put("one.json", Some.Journey("breaks"));

        (await desk.RunAsync("evaluate", file, "--purpose", "support")).Exit.Should().Be(0);
    }

    [Fact]
    public async Task Signs_that_would_move_a_cursor_are_told_by_their_number()
    {
        var file = desk.Put("bad\u001b[2J.json", "{}");

        var told = await desk.RunAsync("validate", file);

        told.Output.Should().Contain("bad\\u001b[2J.json").And.NotContain("\u001b");
    }
}
