using System.Text;
using NJsonSchema;

namespace SocialEval.Exchange.Tests.Tables;

public sealed class TableMappingTests
{
    private static readonly string File = Repository.Path("docs", "schema", "socialeval-mapping-1.schema.json");

    // To write the file anew: set SOCIALEVAL_WRITE_SCHEMAS=1 and run this test.
    [Fact]
    public void The_schema_of_mappings_in_the_docs_is_what_the_reader_checks()
    {
        var generated = Encoding.UTF8.GetString(TableMapping.Schema.Span);
        if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_SCHEMAS") == "1")
        {
            System.IO.File.WriteAllText(File, generated);
        }

        System.IO.File.ReadAllText(File).Should().Be(generated);
    }

    [Fact]
    public async Task A_mapping_that_is_read_is_valid_by_the_schema()
    {
        var schema = await Schema();

        schema.Validate(Form.Mapping).Should().BeEmpty();
        Form.Read().ToString().Should().Be("mapping of 'bilans'");
    }

    [Theory]
    [InlineData("\"schema\": \"socialeval/mapping/1\",", "\"schema\": \"socialeval/mapping/2\",", "$.schema: 'socialeval/mapping/2', expected 'socialeval/mapping/1'")]
    [InlineData("\"system\": \"bilans\",", "", "$.system: nothing, expected the member 'system'")]
    [InlineData("\"system\": \"bilans\",", "\"system\": \"bilans\", \"score\": 1,", "$.score: the unknown member 'score', expected one of schema, system, language, table, journey, row, parties, goals, interventions, outcomes, assessments, testimonies, consents")]
    [InlineData("\"days\": \"day-month-year\"", "\"days\": \"french\"", "$.table.days: 'french', expected one of iso, day-month-year, month-day-year")]
    [InlineData("\"role\": \"relative\"", "\"role\": \"mother\"", "$.parties[1].role: 'mother', expected one of beneficiary, relative, professional, organisation, legal-representative, supporter, interpreter, peer, volunteer, elected")]
    [InlineData("\"about\": { \"goal\": \"goal\" }", "\"about\": { \"person\": \"x\" }", "$.assessments[0].about: an object that is none of these, expected an object with 'goal' or with 'intervention'")]
    [InlineData("\"words\": { \"text\": \"mots\" }", "\"words\": \"mots\"", "$.assessments[0].words: a text, expected an object with 'text' or with 'media'")]
    public async Task What_the_shape_refuses_is_not_valid_by_the_schema_either(string there, string instead, string problem)
    {
        var changed = Form.Mapping.Replace(there, instead, StringComparison.Ordinal);
        changed.Should().NotBe(Form.Mapping);

        TableMapping.TryRead(Encoding.UTF8.GetBytes(changed), out var problems).Should().BeNull();
        problems.Select(each => each.ToString()).Should().Contain(problem);
        (await Schema()).Validate(changed).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("\"about\": { \"goal\": \"goal\" }", "\"about\": { \"goal\": \"but\" }", "$.assessments[0].about.goal: 'but', expected the key of a goal: 'goal'")]
    [InlineData("\"ma mère\": \"mother\"", "\"ma mère\": \"mum\"", "$.assessments[0].by.words: 'mum', expected the key of a party: 'person', 'mother', 'worker'")]
    [InlineData("\"mieux\": \"better\"", "\"mieux\": \"good\"", "$.assessments[0].judgement.words: 'good', expected one of better, same, mixed, worse, not-yet, prefers-not-to-say")]
    [InlineData("\"comme prévu\": \"0\"", "\"comme prévu\": \"3\"", "$.assessments[0].level.words: '3', expected a level from -2 to 2")]
    [InlineData("\"language\": \"fr\"", "\"language\": \"le français\"", "$.language: a text of 11 characters, expected a language tag (BCP 47) such as fr or pt-BR")]
    [InlineData("\"ne veut pas dire\":", "\" mieux \": \"same\", \"ne veut pas dire\":", "$.assessments[0].judgement.words: 'mieux' twice, expected each word once, whatever spaces are around it")]
    [InlineData("\"system\": \"bilans\"", "\"system\": \"\\ud800\"", "$: a text with half of a character in it, expected whole characters")]
    [InlineData("\"key\": \"note\"", "\"key\": \"avis\"", "$.assessments[1].key: 'avis', which another part has already, expected a key of its own for each part")]
    [InlineData("\"by\": { \"column\": \"qui\", \"words\": { \"moi\": \"person\", \"ma mère\": \"mother\", \"mon référent\": \"worker\" } }, \"mode\"", "\"by\": { \"column\": \"_submitted_by\", \"words\": { \"a\": \"person\" } }, \"mode\"", "$.testimonies[0].words.by.column: '_submitted_by', the account or the device that sent the form, expected a column that says who speaks: who sent a form is not who spoke")]
    public void What_does_not_hold_between_its_parts_is_told_with_its_path(string there, string instead, string problem)
    {
        var changed = Form.Mapping.Replace(there, instead, StringComparison.Ordinal);
        changed.Should().NotBe(Form.Mapping);

        TableMapping.TryRead(Encoding.UTF8.GetBytes(changed), out var problems).Should().BeNull();
        problems.Select(each => each.ToString()).Should().Contain(problem);
    }

    [Fact]
    public void Every_problem_is_listed_at_once()
    {
        var act = () => Form.Read("""{ "schema": "socialeval/mapping/1", "journey": {}, "parties": [] }""");

        act.Should().Throw<InvalidMappingException>().Which.Problems.Select(problem => problem.Path).Should().Equal("$.journey.id", "$.parties", "$.system");
    }

    [Fact]
    public void What_is_no_JSON_is_told_with_its_line()
    {
        TableMapping.TryRead("{\n  oops"u8.ToArray(), out var problems).Should().BeNull();

        problems.Should().ContainSingle().Which.Found.Should().Be("text that is no JSON from line 2 on");
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(TableMapping.Schema.Span));
}
