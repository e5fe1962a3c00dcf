using System.Text;
using SocialEval.Json;

namespace SocialEval.Tests.Json;

public sealed class ReportProblemsTests
{
    private const string Start = """{"schema":"socialeval/report/1","journey":"j","asOf":"2025-01-01","purpose":"support","reader":"team","language":"fr","appraisals":[""";

    [Fact]
    public void Every_problem_of_a_report_is_listed_with_its_path_what_is_there_and_what_was_expected()
    {
        const string Json = """
            {
              "schema": "socialeval/report/1",
              "journey": "",
              "asOf": "2025-02-30",
              "purpose": "Support",
              "reader": "team",
              "withheld": -1,
              "colour": "green",
              "appraisals": [
                { "evaluator": "a/1", "result": "found", "findings": [
                  { "code": "a.b", "kind": "said", "kind": "said", "about": { "goal": "g", "need": "n" }, "args": { "x": null }, "text": 5 } ] },
                { "evaluator": "b/1", "result": "withheld" }
              ]
            }
            """;

        Problems(Json).Should().Equal(
            "$.journey: an empty text, expected a text",
            "$.asOf: '2025-02-30', expected a day that exists, as YYYY-MM-DD",
            "$.purpose: 'Support', expected one of support, evaluation, research, funder-report, publication, own-use",
            "$.withheld: -1, expected a whole number from 0",
            "$.colour: the unknown member 'colour', expected one of schema, journey, asOf, purpose, reader, language, withheld, reason, appraisals, parties, subjects",
            "$.appraisals[0].findings[0].kind: a member that is there already, expected each member once",
            "$.appraisals[0].findings[0].about: several members, expected one of goal, version, intervention, outcome, invitation, assessment, testimony, pause, reflection, contest, need, party, journey, measure, story, marker, signification, placement, tie, question",
            "$.appraisals[0].findings[0].args.x: null, expected a text, a number or a list of texts; what is absent is left out",
            "$.appraisals[0].findings[0].text: a number, expected a text",
            "$.appraisals[0].questions: nothing, expected the member 'questions'",
            "$.appraisals[1].reason: nothing, expected the member 'reason'",
            "$.language: nothing, expected the member 'language'");
    }

    [Fact]
    public void A_report_of_a_newer_schema_is_refused_by_name()
    {
        Problems(Start.Replace("report/1", "report/2", StringComparison.Ordinal) + "]}").Should().Equal("$.schema: 'socialeval/report/2', expected 'socialeval/report/1'");
    }

    [Fact]
    public void Only_a_failed_appraisal_has_the_reason_failed()
    {
        Problems(Start + """{"evaluator":"a/1","result":"withheld","reason":{"code":"failed","text":""}}]}""")
            .Should().Equal("$.appraisals[0]: the result 'withheld' for the reason 'failed', expected the reason 'failed' for the result 'failed', and only there");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{} {}")]
    [InlineData("{ \"schema\": \"socialeval/report/1\", }")]
    [InlineData("{ \"text\": \"\\ud800\" }")]
    [InlineData("{ \"journey\": \"\\ud800\" }")]
    public void What_is_not_a_report_gives_problems_never_a_bare_exception(string json)
    {
        Problems(json).Should().NotBeEmpty();
        FluentActions.Invoking(() => ReportJson.Read(Encoding.UTF8.GetBytes(json))).Should().Throw<InvalidReportException>()
            .Which.Problems.Should().NotBeEmpty();
    }

    [Fact]
    public void A_report_that_is_cut_off_says_where()
    {
        ReportJson.TryRead(Encoding.UTF8.GetBytes(Start), out var problems);

        problems.Should().ContainSingle().Which.Should().Be(new SocialEval.Journeys.Problem("$", "the end of the text", "a report", Start.Length));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        ReportJson.TryRead([0x7B, 0xFF, 0x7D], out var problems).Should().BeNull();
        problems.Should().ContainSingle().Which.ToString().Should().Be("$: bytes that are not UTF-8, expected a report in UTF-8");
    }

    [Fact]
    public void No_problem_quotes_what_somebody_said()
    {
        const string Secret = "Il me frappe le soir";
        var json = Start + $$$"""{"evaluator":"a/1","result":"{{{Secret}}}","{{{Secret}}}":1,"findings":"{{{Secret}}}"}],"subjects":[{"about":{"{{{Secret}}}":"x"}}],"{{{Secret}}}":[{{{Secret}}}""";

        string.Concat(Problems(json)).Should().NotContain("frappe");
        string.Concat(Problems(json.Replace($"[{Secret}", "[]}", StringComparison.Ordinal))).Should().NotContain("frappe");
    }

    private static string[] Problems(string json)
    {
        ReportJson.TryRead(Encoding.UTF8.GetBytes(json), out var problems).Should().BeNull();
        return [.. problems.Select(problem => problem.ToString())];
    }
}
