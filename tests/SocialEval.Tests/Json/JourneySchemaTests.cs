using System.Text;
using NJsonSchema;
using SocialEval.Json;
using SocialEval.Tests.Docs;

namespace SocialEval.Tests.Json;

public sealed class JourneySchemaTests
{
    private static readonly string File = Repository.Path("docs", "schema", "socialeval-journey-1.schema.json");

    // To write the file anew: set SOCIALEVAL_WRITE_SCHEMAS=1, run this test and build again.
    [Fact]
    public void The_schema_of_journeys_in_the_docs_is_what_the_types_say()
    {
        var generated = JourneySchema.Generate();
        if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_SCHEMAS") == "1")
        {
            System.IO.File.WriteAllText(File, generated);
        }

        System.IO.File.ReadAllText(File).Should().Be(generated);
    }

    [Fact]
    public void The_library_carries_the_schemas_of_the_docs()
    {
        Encoding.UTF8.GetString(JsonSchemas.Journey.Span).Should().Be(System.IO.File.ReadAllText(File));
        Encoding.UTF8.GetString(JsonSchemas.Report.Span).Should().Be(System.IO.File.ReadAllText(File.Replace("journey", "report", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("nadia")]
    [InlineData("leo")]
    [InlineData("quartier")]
    [InlineData("equipe")]
    public async Task Every_example_is_valid_as_it_is_and_as_it_is_written(string example)
    {
        var schema = await Schema();
        var json = System.IO.File.ReadAllBytes(Repository.Path("docs", "examples", example + ".json"));

        schema.Validate(Encoding.UTF8.GetString(json)).Should().BeEmpty();
        schema.Validate(Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(JourneyJson.Read(json)))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"kind\":\"individual\"", "\"kind\":\"Individual\"")]
    [InlineData("\"kind\":\"individual\"", "\"kind\":\"individual\",\"score\":5")]
    [InlineData("\"schema\":\"socialeval/journey/1\",", "")]
    [InlineData("\"judgement\":\"mixed\"", "\"judgement\":null")]
    [InlineData("\"judgement\":\"mixed\"", "\"level\":7")]
    [InlineData("\"on\":\"2025-02-10\"", "\"on\":\"2025-13\"")]
    [InlineData("{\"goal\":\"logement\"}", "{\"goal\":\"logement\",\"need\":\"x\"}")]
    [InlineData("{\"kind\":\"open\"", "{\"kind\":\"until\"")]
    public async Task What_the_reader_refuses_is_not_valid_by_the_schema_either(string there, string instead)
    {
        var schema = await Schema();
        var written = Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(Some.Nadia()));
        var changed = written.Replace(there, instead, StringComparison.Ordinal);
        changed.Should().NotBe(written);

        schema.Validate(changed).Should().NotBeEmpty();
        JourneyJson.TryRead(Encoding.UTF8.GetBytes(changed), out _).Should().BeNull();
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(JourneySchema.Generate());
}
