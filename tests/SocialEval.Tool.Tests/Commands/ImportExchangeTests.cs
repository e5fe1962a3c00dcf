using System.Text.Json;

namespace SocialEval.Tool.Tests.Commands;

public sealed class ImportExchangeTests : IDisposable
{
    private const string Mapping =
        """
        {
          "schema": "socialeval/mapping/1",
          "system": "bilans",
          "journey": { "id": "dossier" },
          "parties": [ { "key": "personne", "role": "beneficiary" } ],
          "assessments": [ { "key": "avis", "by": { "party": "personne" }, "on": "date", "level": "niveau", "words": { "text": "mots" } } ]
        }
        """;

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task A_table_is_read_by_its_mapping_and_a_bad_cell_is_refused_with_its_line()
    {
        desk.Put("bilans/a.csv", "dossier;date;niveau;mots\nD1;2031-05-10;1;Ça va\nD1;2031-05-11;sept;Moins bien\n");
        desk.Put("mapping.json", Mapping);

        var told = await desk.RunAsync("import", "table", desk["bilans"], "--mapping", desk["mapping.json"], "--losses", desk["losses.json"]);

        told.Exit.Should().Be(1);
        told.OutputLines.Should().ContainSingle().Which.Should().Contain("Ça va").And.NotContain("Moins bien");
        told.ErrorLines[0].Should().Be($"{desk["bilans/a.csv"]}:3 column 'niveau': 'sept', expected a level from -2 to 2");
        using var losses = JsonDocument.Parse(await File.ReadAllTextAsync(desk["losses.json"]));
        losses.RootElement.GetProperty("operation").GetString().Should().Be("import table");
    }

    [Fact]
    public async Task A_mapping_that_cannot_be_used_is_refused_with_its_lines_and_nothing_is_read()
    {
        desk.Put("a.csv", "dossier\nD1\n");
        desk.Put("mapping.json", Mapping.Replace("\"beneficiary\"", "\"client\"", StringComparison.Ordinal));

        var told = await desk.RunAsync("import", "table", desk["a.csv"], "--mapping", desk["mapping.json"]);

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.Error.Should().StartWith($"{desk["mapping.json"]}:5 $.parties[0].role: 'client', expected one of beneficiary,");
    }

    [Theory]
    [InlineData("table", null, "--mapping: not given; a table needs the file that says what its columns are")]
    [InlineData("fhir", "m.json", "--mapping: given; only a table has one")]
    public async Task A_table_has_a_mapping_and_nothing_else_has(string format, string? mapping, string message)
    {
        string[] words = ["import", format, desk["a.csv"], .. mapping is null ? (string[])[] : ["--mapping", mapping]];

        var told = await desk.RunAsync(words);

        told.Exit.Should().Be(2);
        told.Error.Should().Contain(message);
    }

    [Theory]
    [InlineData("carnet-de-bord", """[ { "beneficiary": { "firstname": "Awa" }, "focuses": [ { "theme": "logement", "targets": [ { "target": "Changer de logement" } ] } ] } ]""", "Changer de logement")]
    [InlineData("france-travail", """{ "data": { "contraintesIndividusDto": { "contraintes": [ { "libelle": "Être mobile", "valeur": "OUI" } ] } } }""", "Être mobile")]
    public async Task Notebooks_and_diagnostics_are_read_and_can_be_evaluated_at_once(string format, string text, string words)
    {
        desk.Put("records/dossier.json", text);

        var imported = await desk.RunAsync("import", format, desk["records"]);
        var evaluated = await desk.RunAsync("evaluate", "--from", format, desk["records"], "--purpose", "support");

        imported.Exit.Should().Be(0);
        imported.OutputLines.Should().ContainSingle().Which.Should().Contain(words);
        imported.Error.Should().Contain("not-present: ").And.Contain("consent, for any purpose");
        evaluated.Exit.Should().Be(0);
    }

    [Fact]
    public async Task The_schema_of_a_mapping_is_printed()
    {
        var told = await desk.RunAsync("schema", "mapping");

        using var schema = JsonDocument.Parse(told.Output);
        schema.RootElement.GetProperty("$id").GetString().Should().Be("urn:socialeval:mapping:1");
    }
}
