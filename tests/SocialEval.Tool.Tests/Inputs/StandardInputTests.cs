using System.Text.RegularExpressions;

namespace SocialEval.Tool.Tests.Inputs;

public sealed partial class StandardInputTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task One_journey_over_many_lines_is_one_journey()
    {
        var told = await EvaluateAsync(Some.Laid());

        told.Should().BeEquivalentTo(new { Exit = 0, Error = "" });
        Ids(told).Should().Equal("j-1");
    }

    [Fact]
    public async Task A_second_journey_makes_it_a_line_for_each() =>
        Ids(await EvaluateAsync(Some.Lines(3))).Should().Equal("j-1", "j-2", "j-3");

    [Fact]
    public async Task Journeys_over_many_lines_may_follow_each_other()
    {
        var told = await EvaluateAsync($"{Some.Laid()}\n{Some.Laid("j-2")}\n\n{Some.Journey("j-3")}\n{Some.Laid("j-4")}");

        told.Exit.Should().Be(0);
        Ids(told).Should().Equal("j-1", "j-2", "j-3", "j-4");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("{\"schema\":\"socialeval/jour")]
    [InlineData("{\"schema\":\"socialeval/journey/1\",\"parties\":[")]
    [InlineData("[]")]
    [InlineData("{}")]
    public async Task A_bad_first_line_leaves_the_others(string bad)
    {
        var told = await EvaluateAsync($"{bad}\n{Some.Lines(3)}");

        told.Exit.Should().Be(1);
        Ids(told).Should().Equal("j-1", "j-2", "j-3");
        told.ErrorLines[0].Should().StartWith("-:1 $");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("{\"schema\":\"socialeval/jour")]
    [InlineData("{\"schema\":\"socialeval/journey/1\",\"parties\":[")]
    public async Task A_bad_line_later_leaves_the_others(string bad)
    {
        var told = await EvaluateAsync($"{Some.Journey()}\n{bad}\n{Some.Journey("j-3")}\n{Some.Journey("j-4")}\n{bad}\n{Some.Journey("j-6")}");

        told.Exit.Should().Be(1);
        Ids(told).Should().Equal("j-1", "j-3", "j-4", "j-6");
        told.ErrorLines.Should().Contain(line => line.StartsWith("-:2 $", StringComparison.Ordinal)).And.Contain(line => line.StartsWith("-:5 $", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_journey_over_many_lines_leaves_those_that_follow()
    {
        var told = await EvaluateAsync($"{Some.Laid().Replace("\"kind\"", "kind", StringComparison.Ordinal)}\n{Some.Laid("j-2")}");

        told.Exit.Should().Be(1);
        Ids(told).Should().Equal("j-2");
        told.ErrorLines[0].Should().StartWith("-:3 $");
    }

    [Fact]
    public async Task Lines_are_counted_from_the_start_of_standard_input()
    {
        var bad = Some.Laid("j-2").Replace("2024-12-30", "2024-13", StringComparison.Ordinal);
        var input = $"{Some.Laid()}\n\n{bad}";
        var line = input.Split('\n').Index().First(line => line.Item.Contains("2024-13", StringComparison.Ordinal)).Index + 1;

        (await EvaluateAsync(input)).ErrorLines[0].Should().StartWith($"-:{line} $.testimonies[0].on: ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public async Task Nothing_on_standard_input_is_refused(string nothing)
    {
        var told = await EvaluateAsync(nothing);

        told.Exit.Should().Be(1);
        told.ErrorLines.Should().ContainSingle().Which.Should().StartWith("-:1 $: nothing");
    }

    [Fact]
    public async Task Input_that_comes_byte_by_byte_is_read_the_same()
    {
        foreach (var input in new[] { Some.Laid(), Some.Lines(3), $"bad\n{Some.Lines(2)}", $"{Some.Laid()}\n{Some.Laid()}" })
        {
            using var output = new MemoryStream();
            using var error = new MemoryStream();
            await desk.RunAsync(new Dripping(input), output, error, CancellationToken.None, "evaluate", "-", "--format", "ndjson");

            var whole = await EvaluateAsync(input);
            System.Text.Encoding.UTF8.GetString(output.ToArray()).Should().Be(whole.Output);
            System.Text.Encoding.UTF8.GetString(error.ToArray()).Should().Be(whole.Error);
        }
    }

    [Fact]
    public async Task It_may_stand_among_files_once()
    {
        var file = desk.Put("one.json", Some.Journey("file"));

        Ids(await desk.RunOnAsync(Some.Journey("input"), "evaluate", file, "-", "--format", "ndjson")).Should().Equal("file", "input");
        (await desk.RunAsync("evaluate", "-", "-")).Exit.Should().Be(2);
    }

    private Task<Told> EvaluateAsync(string input) => desk.RunOnAsync(input, "evaluate", "-", "--format", "ndjson");

    private static IEnumerable<string> Ids(Told told) => told.OutputLines.Select(line => JourneyId().Match(line).Groups[1].Value);

    [GeneratedRegex("\"journey\":\"([^\"]*)\"")]
    private static partial Regex JourneyId();

    /// <summary>Gives one byte at a time.</summary>
    private sealed class Dripping(string text) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..1], cancellationToken);
    }
}
