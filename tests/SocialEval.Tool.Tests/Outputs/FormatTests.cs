using System.Text.Json;

namespace SocialEval.Tool.Tests.Outputs;

public sealed class FormatTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Text_is_the_usual_format_and_French_the_usual_language()
    {
        var told = await desk.RunAsync("evaluate", desk.Put("one.json", Some.Journey()), "--purpose", "support");

        told.Exit.Should().Be(0);
        told.Error.Should().BeEmpty();
        told.Output.Should().StartWith("Bilan au 1er juin 2025").And.Contain("accompagnement");
    }

    [Fact]
    public async Task English_is_told_in_English() =>
        (await desk.RunAsync("evaluate", desk.Put("one.json", Some.Journey()), "--purpose", "support", "--language", "en")).Output
            .Should().Contain("1 June 2025").And.NotContain("Bilan");

    [Fact]
    public async Task Json_is_one_object_for_one_journey()
    {
        var told = await desk.RunAsync("evaluate", desk.Put("one.json", Some.Journey()), "--format", "json");

        using var report = JsonDocument.Parse(told.Output);
        report.RootElement.GetProperty("schema").GetString().Should().Be("socialeval/report/1");
        report.RootElement.GetProperty("asOf").GetString().Should().Be("2025-06-01");
    }

    [Fact]
    public async Task Json_is_an_array_for_several()
    {
        var told = await desk.RunAsync("evaluate", desk.Put("many.ndjson", Some.Lines(3)), "--format", "json");

        using var reports = JsonDocument.Parse(told.Output);
        reports.RootElement.EnumerateArray().Select(report => report.GetProperty("journey").GetString()).Should().Equal("j-1", "j-2", "j-3");
    }

    [Theory]
    [InlineData("nonsense\n{0}\n")]
    [InlineData("{0}\nnonsense\n")]
    public async Task Json_is_an_array_for_several_of_which_one_could_be_read(string lines)
    {
        var told = await desk.RunAsync("evaluate", desk.Put("many.ndjson", lines.Replace("{0}", Some.Journey(), StringComparison.Ordinal)), "--format", "json");

        using var reports = JsonDocument.Parse(told.Output);
        reports.RootElement.GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Ndjson_is_a_line_for_each()
    {
        var told = await desk.RunAsync("evaluate", desk.Put("many.ndjson", Some.Lines(3)), "--format", "ndjson");

        told.Output.Should().EndWith("}\n");
        told.OutputLines.Should().HaveCount(3).And.OnlyContain(line => line.StartsWith('{') && line.EndsWith('}'));
    }

    [Theory]
    [InlineData("text", "Bilan au")]
    [InlineData("markdown", "# Bilan au")]
    public async Task Pages_stand_apart(string format, string title)
    {
        var told = await desk.RunAsync("evaluate", desk.Put("many.ndjson", Some.Lines(3)), "--format", format);

        told.Output.Should().StartWith(title);
        told.Output.Split($"\n\n{title}").Should().HaveCount(3);
    }

    [Fact]
    public async Task Accents_are_written_as_they_are_and_there_is_no_mark_before()
    {
        using var output = new MemoryStream();
        await desk.RunAsync(Stream.Null, output, Stream.Null, CancellationToken.None, "evaluate", desk.Put("one.json", Some.Journey()), "--purpose", "support", "--format", "json");

        var bytes = output.ToArray();
        bytes[0].Should().Be((byte)'{');
        System.Text.Encoding.UTF8.GetString(bytes).Should().Contain("allumée");
    }
}
