using System.Text.Json;

namespace SocialEval.Tool.Tests.Commands;

public sealed class ImportTests : IDisposable
{
    private const string Patient =
        """
        {"resourceType":"Patient","id":"lina","name":[{"given":["Lina"]}]}
        """;

    private const string Goal =
        """
        {"resourceType":"Goal","id":"walk","lifecycleStatus":"active","subject":{"reference":"Patient/lina"},"description":{"text":"Marcher jusqu'au marché"}}
        """;

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Journeys_are_a_line_each_and_the_summary_goes_to_standard_error()
    {
        desk.Put("records/patient.json", Patient);
        desk.Put("records/goal.json", Goal);

        var told = await desk.RunAsync("import", "fhir", desk["records"]);

        told.Exit.Should().Be(0);
        told.OutputLines.Should().ContainSingle().Which.Should().Contain("Marcher jusqu'au marché");
        told.Error.Should().StartWith("1 journey from 2 files\nimport fhir: ");
    }

    [Fact]
    public async Task What_was_imported_can_be_evaluated()
    {
        desk.Put("records/patient.json", Patient);
        desk.Put("records/goal.json", Goal);

        var imported = await desk.RunAsync("import", "fhir", desk["records"], "--format", "json");
        var evaluated = await desk.RunOnAsync(imported.Output, "evaluate", "-", "--purpose", "support", "--format", "json");
        var atOnce = await desk.RunAsync("evaluate", "--from", "fhir", desk["records"], "--purpose", "support", "--format", "json");

        evaluated.Exit.Should().Be(0);
        atOnce.Exit.Should().Be(0);
        atOnce.Output.Should().Be(evaluated.Output);
    }

    [Fact]
    public async Task Losses_are_written_to_a_file()
    {
        desk.Put("records/patient.json", Patient);

        await desk.RunAsync("import", "fhir", desk["records"], "--losses", desk["losses.json"], "--output", desk["journeys.ndjson"]);

        using var losses = JsonDocument.Parse(await File.ReadAllTextAsync(desk["losses.json"]));
        losses.RootElement.GetProperty("schema").GetString().Should().Be("socialeval/losses/1");
        desk.Files().Should().Equal("journeys.ndjson", "losses.json", "records");
    }

    [Fact]
    public async Task A_resource_a_line_is_read_as_bulk_exports_write_it()
    {
        desk.Put("records/Patient.ndjson", Patient + "\n{ \"resourceType\": \n");
        desk.Put("records/Goal.ndjson", Goal + "\n");

        var told = await desk.RunAsync("import", "fhir", desk["records"], desk["missing.ndjson"], "--rejects", desk["rejects.ndjson"], "--losses", desk["losses.json"]);
        var evaluated = await desk.RunAsync("evaluate", "--from", "fhir", desk["records"], "--purpose", "support", "--format", "json");

        told.Exit.Should().Be(1);
        told.OutputLines.Should().ContainSingle().Which.Should().Contain("Marcher jusqu'au marché");
        told.Error.Should().StartWith("1 journey from 2 files\nimport fhir: ");
        (await File.ReadAllLinesAsync(desk["rejects.ndjson"])).Should().HaveCount(2).And.Contain(line => line.Contains("Patient.ndjson", StringComparison.Ordinal) && line.Contains("\"line\":2", StringComparison.Ordinal));
        (await File.ReadAllTextAsync(desk["losses.json"])).Should().Contain("Goal/walk");
        evaluated.OutputLines.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_large_bundle_gives_what_a_small_one_gives()
    {
        var both = "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":" + Goal + "},{\"resource\":" + Patient + "}";
        desk.Put("small.json", both + "]}");
        desk.Put("large.json", both + ",{\"resource\":{\"resourceType\":\"Wish\",\"text\":\"" + new string('a', 17 << 20) + "\"}}]}");

        var expected = await desk.RunAsync("evaluate", "--from", "fhir", desk["small.json"], "--purpose", "support", "--format", "json");
        var told = await desk.RunAsync("evaluate", "--from", "fhir", desk["large.json"], "--purpose", "support", "--format", "json");

        told.Exit.Should().Be(0);
        told.Output.Should().Be(expected.Output);
        told.Error.Should().StartWith("import fhir: ").And.Contain(" 2 dropped");
    }

    [Theory]
    [InlineData("{\"title\":\"not a resource\"}")]
    [InlineData("not even JSON")]
    [InlineData("")]
    public async Task A_file_that_is_not_FHIR_is_refused_and_the_others_are_read(string content)
    {
        desk.Put("records/patient.json", Patient);
        desk.Put("records/other.json", content);

        var told = await desk.RunAsync("import", "fhir", desk["records"], desk["missing.json"], "--rejects", desk["rejects.ndjson"]);

        told.Exit.Should().Be(1);
        told.OutputLines.Should().ContainSingle();
        var rejects = await File.ReadAllLinesAsync(desk["rejects.ndjson"]);
        rejects.Should().HaveCount(2).And.Contain(line => line.Contains("other.json", StringComparison.Ordinal));
    }
}
