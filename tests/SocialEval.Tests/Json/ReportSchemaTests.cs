using System.Text;
using NJsonSchema;
using SocialEval.Json;
using SocialEval.Tests.Inquiries;

namespace SocialEval.Tests.Json;

public sealed class ReportSchemaTests
{
    private static readonly string SchemaFile = Repository.Path("docs", "schema", "socialeval-report-1.schema.json");

    // To write the file anew: set SOCIALEVAL_WRITE_SCHEMAS=1 and run this test.
    [Fact]
    public void The_schema_of_reports_in_the_docs_is_what_the_types_say()
    {
        var generated = Encoding.UTF8.GetString(ReportJson.Schema());
        if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_SCHEMAS") == "1")
        {
            File.WriteAllText(SchemaFile, generated);
        }

        File.ReadAllText(SchemaFile).Should().Be(generated);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Written_reports_are_valid_by_the_schema(string language)
    {
        var schema = await Schema();
        var evaluation = new Evaluation(
            Probe.OfAssessments(),
            new Probe(inquiry => inquiry.Conclude(), id: "silent/1"),
            new Probe(_ => throw new InvalidOperationException(), id: "broken/1"));
        foreach (var reader in new[] { Reader.Team, Reader.Person, Reader.Institution })
        {
            var report = evaluation.Run(Some.Nadia().View(new Reading(Some.FirstOfJune2025, Purpose.Evaluation, reader)));

            schema.Validate(Encoding.UTF8.GetString(ReportJson.ToUtf8Bytes(report, language))).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("\"purpose\":\"support\"", "\"purpose\":\"Support\"")]
    [InlineData("\"purpose\":\"support\"", "\"purpose\":\"support\",\"score\":5")]
    [InlineData("\"journey\":\"j-nadia\",", "")]
    [InlineData("{\"goal\":\"emploi\"}", "{\"goal\":\"emploi\",\"need\":\"x\"}")]
    [InlineData("\"result\":\"found\"", "\"result\":\"withheld\"")]
    [InlineData("\"kind\":\"gap\"", "\"kind\":\"grade\"")]
    public async Task What_the_reader_refuses_is_not_valid_by_the_schema_either(string there, string instead)
    {
        var schema = await Schema();
        var written = Encoding.UTF8.GetString(ReportJson.ToUtf8Bytes(new Evaluation(Probe.OfAssessments()).Run(Some.TeamView(Some.Nadia()))));
        var changed = written.Replace(there, instead, StringComparison.Ordinal);
        changed.Should().NotBe(written);

        schema.Validate(changed).Should().NotBeEmpty();
        ReportJson.TryRead(Encoding.UTF8.GetBytes(changed), out _).Should().BeNull();
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(ReportJson.Schema()), TestContext.Current.CancellationToken);
}
