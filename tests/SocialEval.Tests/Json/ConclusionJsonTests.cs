using System.Text;
using CsCheck;
using NJsonSchema;
using NodaTime;
using SocialEval.Json;
using SocialEval.Studies;

namespace SocialEval.Tests.Json;

public sealed class ConclusionJsonTests
{
    private const string Written =
        """{"schema":"socialeval/conclusion/1","study":"heard/1","reading":{"asOf":"2025-06-01","on":"2025-06-02","purpose":"research"},"smallestGroup":5,"distributions":[{"code":"heard","people":31,"cells":[{"code":"said","people":18},{"code":"no-answer","people":7,"unsaid":true},{"code":"too-early","suppressed":true,"unsaid":true},{"code":"no-trace","suppressed":true,"unsaid":true}]}]}""";

    private static readonly string SchemaFile = Repository.Path("docs", "schema", "socialeval-conclusion-1.schema.json");

    private static readonly Conclusion Some = new()
    {
        Study = "heard/1",
        Reading = new(new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 2), Purpose.Research),
        SmallestGroup = 5,
        Distributions = [new() { Code = "heard", People = 31, Cells = [new("said", 18), new("no-answer", 7, true), new("too-early", null, true), new("no-trace", null, true)] }],
    };

    private static readonly Gen<Conclusion> Any =
        from about in OneOf("qui a décidé", "🏠 « chez soi »", "logement").Array[0, 2]
        from reading in Gen.Bool
        from smallest in Gen.Int[2, 20]
        from distributions in (from code in OneOf("heard", "à soi")
                               from people in Gen.Long[0, 2_000_000].Nullable()
                               from previous in Gen.Bool
                               from cells in Gen.Select(OneOf("a", "b", "été"), Gen.Long[0, 2_000_000].Nullable(), Gen.Bool, (cell, count, unsaid) => new Cell(cell, count, unsaid)).Array[1, 5]
                               select new Distribution { Code = code, People = people, IsPrevious = previous, Cells = [.. cells] }).Array[0, 3]
        select new Conclusion { Study = "heard/1", About = [.. about], Reading = reading ? Some.Reading : null, SmallestGroup = smallest, Distributions = [.. distributions] };

    [Fact]
    public void A_conclusion_is_written_with_what_is_suppressed_said_to_be() => Encoding.UTF8.GetString(ConclusionJson.ToUtf8Bytes(Some)).Should().Be(Written);

    [Fact]
    public void What_is_written_reads_back_equal() =>
        Any.Sample(conclusion => ConclusionJson.Read(ConclusionJson.ToUtf8Bytes(conclusion, indented: conclusion.SmallestGroup % 2 == 0)).Should().Be(conclusion));

    [Fact]
    public void A_second_release_is_concluded_with_the_first_in_hand_once_it_was_read_back()
    {
        var first = new Tally { Counts = { ["heard/said"] = 40, ["heard/no-trace"] = 9 } };
        var second = new Tally { Counts = { ["heard/said"] = 41, ["heard/no-trace"] = 9 } };
        var study = new Heard();

        var released = ConclusionJson.Read(ConclusionJson.ToUtf8Bytes(study.Conclude(first)));

        study.Conclude(second, previous: released).Find("heard").Should().Be(released.Find("heard")! with { IsPrevious = true });
    }

    [Fact]
    public void A_release_that_asked_something_else_is_no_release_before_this_one()
    {
        var released = ConclusionJson.Read(ConclusionJson.ToUtf8Bytes(new SignificationPatterns("qui a décidé").Conclude(new())));
        var study = new SignificationPatterns("qui a aidé");

        study.Invoking(asked => asked.Conclude(new(), previous: released)).Should().Throw<ArgumentException>()
            .WithMessage("The previous release is of study 'signification-patterns/1' on 'qui a décidé' with a smallest group of 5; expected 'signification-patterns/1' on 'qui a aidé' and 5.*");
    }

    // To write the file anew: set SOCIALEVAL_WRITE_SCHEMAS=1 and run this test.
    [Fact]
    public void The_schema_of_conclusions_in_the_docs_is_what_the_types_say()
    {
        var generated = Encoding.UTF8.GetString(ConclusionJson.Schema());
        if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_SCHEMAS") == "1")
        {
            File.WriteAllText(SchemaFile, generated);
        }

        File.ReadAllText(SchemaFile).Should().Be(generated);
        Encoding.UTF8.GetString(JsonSchemas.Conclusion.Span).Should().Be(generated);
    }

    [Fact]
    public async Task Any_written_conclusion_is_valid_by_the_schema()
    {
        var schema = await Schema();

        Any.Sample(conclusion => schema.Validate(Encoding.UTF8.GetString(ConclusionJson.ToUtf8Bytes(conclusion))).Should().BeEmpty());
    }

    [Theory]
    [InlineData("\"schema\":\"socialeval/conclusion/1\",", "", "$.schema: nothing, expected the member 'schema'")]
    [InlineData("conclusion/1", "conclusion/2", "$.schema: 'socialeval/conclusion/2', expected 'socialeval/conclusion/1'")]
    [InlineData("\"people\":18", "\"suppressed\":true,\"people\":18", "$.distributions[0].cells[0]: both 'people' and 'suppressed', expected either 'people' or 'suppressed'")]
    [InlineData(",\"people\":18", "", "$.distributions[0].cells[0]: nothing, expected either 'people' or 'suppressed'")]
    [InlineData("\"people\":18", "\"people\":-1", "$.distributions[0].cells[0].people: -1, expected a whole number from 0")]
    [InlineData("\"suppressed\":true", "\"suppressed\":false", "$.distributions[0].cells[2].suppressed: false, expected true, or the member left out")]
    [InlineData("\"smallestGroup\":5", "\"smallestGroup\":1", "$.smallestGroup: 1, expected a whole number from 2")]
    [InlineData("\"research\"", "\"support\"", "$.reading.purpose: 'support', expected one of evaluation, research, funder-report, publication")]
    [InlineData("2025-06-02", "2025-06", "$.reading.on: '2025-06', expected a day that exists, as YYYY-MM-DD")]
    [InlineData("\"people\":31", "\"people\":31,\"rate\":0.5", "$.distributions[0].rate: the unknown member 'rate', expected one of code, people, suppressed, previous, cells")]
    public async Task What_is_no_conclusion_is_refused_by_the_reader_and_by_the_schema(string there, string instead, string problem)
    {
        var place = Written.IndexOf(there, StringComparison.Ordinal);
        place.Should().BePositive();
        var changed = string.Concat(Written.AsSpan(0, place), instead, Written.AsSpan(place + there.Length));

        var read = () => ConclusionJson.Read(Encoding.UTF8.GetBytes(changed));

        read.Should().Throw<InvalidConclusionException>().Which.Problems.Select(found => found.ToString()).Should().Contain(problem);
        (await Schema()).Validate(changed).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("", "$: the end of the text, expected a conclusion")]
    [InlineData("{]", "$: something that is not well-formed JSON, expected a conclusion")]
    [InlineData("[]", "$: a list, expected an object")]
    public void What_is_no_json_is_refused(string text, string problem)
    {
        ConclusionJson.TryRead(Encoding.UTF8.GetBytes(text), out var problems).Should().BeNull();

        problems.Select(found => found.ToString()).Should().Equal(problem);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(ConclusionJson.Schema()), TestContext.Current.CancellationToken);
}
