using System.Text.Json;

namespace SocialEval.Tool.Tests.Commands;

public sealed class ExportRecordsTests : IDisposable
{
    private const string Journey =
        """
        {"schema":"socialeval/journey/1","id":"j-1","kind":"individual","parties":[{"id":"lina","role":"beneficiary","name":"Lina"},{"id":"karim","role":"professional","from":"2024"}],
        "goals":[{"id":"marche","versions":[{"id":"marche-1","wording":{"text":"Marcher jusqu'au marché","language":"fr","by":"lina"}}]}]}
        """;

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("fhir")]
    [InlineData("tddui")]
    public async Task What_is_exported_is_imported_again_the_same(string form)
    {
        desk.Put("j.json", Journey);

        var exported = await desk.RunAsync("export", form, desk["j.json"], "--purpose", "support", "--output", desk["records.json"], "--losses", desk["losses.json"]);
        var imported = await desk.RunAsync("import", form, desk["records.json"]);

        exported.Exit.Should().Be(0);
        exported.Error.Should().StartWith($"export {form}: ");
        imported.Exit.Should().Be(0);
        imported.Output.Should().Contain("\"id\":\"j-1\"").And.Contain("Marcher jusqu'au marché").And.Contain("\"id\":\"marche-1\"");
        using var losses = JsonDocument.Parse(await File.ReadAllTextAsync(desk["losses.json"]));
        losses.RootElement.GetProperty("operation").GetString().Should().Be($"export {form}");
    }

    [Fact]
    public async Task Without_consent_nothing_is_written_and_it_is_not_told_what_there_was()
    {
        desk.Put("j.json", Journey);

        var told = await desk.RunAsync("export", "fhir", desk["j.json"], "--purpose", "funder-report", "--losses", desk["losses.json"]);

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.Error.Should().Contain("nothing of it may be read for this purpose by this reader").And.NotContain("marche").And.NotContain("lina");
        (await File.ReadAllTextAsync(desk["losses.json"])).Should().NotContain("marche");
    }

    [Fact]
    public async Task A_stated_consent_counts()
    {
        desk.Put("j.json", Journey);

        var told = await desk.RunAsync("export", "fhir", desk["j.json"], "--purpose", "evaluation", "--consent", "lina,evaluation,2024-05-01,signature", "--format", "ndjson");

        told.Exit.Should().Be(0);
        told.OutputLines.Should().ContainSingle().Which.Should().StartWith("{\"resourceType\":\"Bundle\"");
    }

    [Theory]
    [InlineData("export", "fhir", "j.json")]
    [InlineData("export", "pdf", "j.json", "--purpose", "support")]
    public async Task A_purpose_and_a_known_form_are_required(params string[] words) =>
        (await desk.RunAsync(words)).Exit.Should().Be(2);
}
