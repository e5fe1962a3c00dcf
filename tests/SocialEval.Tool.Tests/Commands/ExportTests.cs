using System.Text.Json;

namespace SocialEval.Tool.Tests.Commands;

public sealed class ExportTests : IDisposable
{
    private static readonly string Nadia = Repository.Path("docs", "examples", "nadia.json");
    private static readonly string[] Service = ["--organisation", "Le service", "--address", "https://service.example/"];

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task A_document_is_written_for_a_purpose_with_what_was_lost()
    {
        var told = await desk.RunAsync(["export", "cids", Nadia, "--purpose", "evaluation", .. Service, "--losses", desk["losses.json"]]);

        told.Exit.Should().Be(0);
        using var document = JsonDocument.Parse(told.Output);
        document.RootElement.GetProperty("@graph").EnumerateArray().Select(node => node.GetProperty("@type").GetString()).Should().Contain("cids:ImpactReport");
        told.Output.Should().NotContain("Indicator").And.NotContain("\"nadia\"");
        told.ErrorLines[0].Should().Be("1 journey exported");
        using var losses = JsonDocument.Parse(await File.ReadAllTextAsync(desk["losses.json"]));
        losses.RootElement.GetProperty("operation").GetString().Should().Be("export cids");
    }

    [Fact]
    public async Task What_nobody_consented_to_is_not_written_and_that_is_no_error()
    {
        var told = await desk.RunAsync(["export", "cids", Nadia, "--purpose", "funder-report", .. Service, "--output", desk["out.jsonld"]]);

        told.Exit.Should().Be(0);
        told.Output.Should().BeEmpty();
        told.Error.Should().Be("0 journeys exported: for this purpose nothing may be read by whoever the document is for\n");
        desk.Files().Should().BeEmpty();
    }

    [Fact]
    public async Task A_consent_stated_on_the_command_line_counts()
    {
        var told = await desk.RunAsync(["export", "cids", Nadia, "--purpose", "funder-report", .. Service, "--consent", "nadia,funder-report,2025-02-01,signature"]);

        told.ErrorLines[0].Should().Be("1 journey exported");
    }

    [Theory]
    [InlineData("--purpose", "support", "expected evaluation, research, funder-report or publication")]
    [InlineData("--address", "le service", "'le service' is no address")]
    public async Task A_purpose_that_stays_inside_and_an_address_that_is_none_are_refused(string option, string value, string message)
    {
        string[] given = option == "--purpose" ? [.. Service, option, value] : ["--purpose", "evaluation", "--organisation", "x", option, value];

        var told = await desk.RunAsync(["export", "cids", Nadia, .. given]);

        told.Exit.Should().Be(2);
        told.Error.Should().Contain(message);
    }

    [Fact]
    public async Task A_purpose_has_to_be_given()
    {
        var told = await desk.RunAsync(["export", "cids", Nadia, .. Service]);

        told.Exit.Should().Be(2);
        told.Error.Should().Contain("--purpose");
    }

    [Fact]
    public async Task What_is_no_journey_is_refused_and_the_others_are_exported()
    {
        desk.Put("in/a.json", "{}");
        desk.Put("in/b.json", await File.ReadAllTextAsync(Nadia));

        var told = await desk.RunAsync(["export", "cids", desk["in"], "--purpose", "evaluation", .. Service, "--rejects", desk["rejects.ndjson"]]);

        told.Exit.Should().Be(1);
        told.ErrorLines[0].Should().Be("1 journey exported");
        (await File.ReadAllTextAsync(desk["rejects.ndjson"])).Should().Contain("a.json");
    }
}
