using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Inquiries.Rendering;
using SocialEval.Json;

namespace SocialEval.Tests.Json;

public sealed class JsonTextTests
{
    private const string Delicate = "\"\\\u007F\u2019\u2027\u2028\u2029\u202F\uFFFDé«";

    private static readonly Gen<string> AnyText = Gen.OneOf(
            Gen.Char,
            Gen.Char[' ', '~'],
            Gen.Char['\u0000', '\u001F'],
            Gen.Char['\uD800', '\uDFFF'],
            Gen.Int[0, Delicate.Length - 1].Select(static place => Delicate[place]))
        .Array[0, 40].Select(static letters => new string(letters));

    [Fact]
    public void Any_text_is_read_by_any_reader_as_it_was_but_for_halves_of_pairs() => AnyText.Sample(text =>
    {
        var quoted = new byte[JsonText.MostBytes(text)];
        var length = JsonText.Quote(text, quoted);

        JsonSerializer.Deserialize<string>(quoted.AsSpan(0, length)).Should().Be(Whole(text));
    });

    [Fact]
    public void A_text_told_where_it_stands_is_written_as_one_that_is_quoted() => AnyText.Sample(text =>
    {
        var told = new TextBuffer();
        told.Append("before\""u8);
        var start = told.Length;
        told.Append(text);
        JsonText.Escape(told, start);

        var quoted = new byte[JsonText.MostBytes(text)];
        var length = JsonText.Quote(text, quoted);
        told.Written[start..].ToArray().Should().Equal(quoted[1..(length - 1)]);
        told.GiveBack();
    });

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_report_of_any_journey_is_JSON_and_holds_what_is_told(string language) => AnyReport(report =>
    {
        using var json = JsonDocument.Parse(ReportJson.ToUtf8Bytes(report, language));

        json.RootElement.GetProperty("appraisals").EnumerateArray()
            .SelectMany(static appraisal => appraisal.TryGetProperty("findings", out var findings) ? findings.EnumerateArray().ToList() : [])
            .Select(static finding => finding.GetProperty("text").GetString())
            .Should().Equal(Told(report, language));
    });

    [Fact]
    public void Laid_out_for_people_it_is_the_same_report() => AnyReport(report =>
    {
        var line = JsonNode.Parse(ReportJson.ToUtf8Bytes(report));

        JsonNode.DeepEquals(JsonNode.Parse(ReportJson.ToUtf8Bytes(report, indented: true)), line).Should().BeTrue();
    });

    private static void AnyReport(Action<EvaluationReport> hold) => AnyJourney.Gen.Sample(
        journey => hold(new Evaluation(EvaluatorCatalogue.All.AsSpan()).Run(Some.TeamView(journey))), iter: 40);

    private static List<string> Told(EvaluationReport report, string language)
    {
        var narrator = new Narrator(report, language);
        var text = new TextBuffer();
        var told = new List<string>();
        foreach (var appraisal in report.Appraisals)
        {
            foreach (var finding in appraisal.Findings)
            {
                text.Clear();
                narrator.Tell(appraisal, finding, text);
                told.Add(text.ToString());
            }
        }

        text.GiveBack();
        return told;
    }

    private static string Whole(string text)
    {
        var whole = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        return whole.ToString();
    }
}
