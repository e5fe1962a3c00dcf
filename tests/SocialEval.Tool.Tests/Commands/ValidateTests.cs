namespace SocialEval.Tool.Tests.Commands;

public sealed class ValidateTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Journeys_without_a_problem_say_nothing_on_standard_output()
    {
        var told = await desk.RunAsync("validate", desk.Put("one.json", Some.Journey()), desk.Put("many.ndjson", Some.Lines(3)));

        told.Should().Be(new Told(0, string.Empty, "socialeval: 4 journeys read, no problem\n"));
    }

    [Fact]
    public async Task Problems_are_the_result_in_the_order_of_the_input()
    {
        var many = desk.Put("many.ndjson", $"{Some.Journey()}\n{Some.Journey().Replace("2024-12-30", "2024-13", StringComparison.Ordinal)}\nbad\n");

        var told = await desk.RunAsync("validate", desk["missing.json"], many);

        told.Exit.Should().Be(1);
        told.OutputLines.Should().HaveCount(3);
        told.OutputLines[0].Should().StartWith($"{desk["missing.json"]}: no such file or folder");
        told.OutputLines[1].Should().StartWith($"{many}:2 $.testimonies[0].on: '2024-13', expected ");
        told.OutputLines[2].Should().StartWith($"{many}:3 $: ");
        told.Error.Should().Be("socialeval: 4 journeys read, 3 refused\n");
    }

    [Fact]
    public async Task The_examples_have_no_problem()
    {
        var told = await desk.RunAsync("validate", Repository.Path("docs/examples"));

        told.Should().Be(new Told(0, string.Empty, "socialeval: 5 journeys read, no problem\n"));
    }
}
