using System.Text;
using System.Text.Json;
using CsCheck;
using SocialEval.Json;

namespace SocialEval.Tests.Json;

/// <summary>What a host's own serialiser does with the library's types: a cache, a queue, a column of a database.</summary>
public sealed class SerializerTests
{
    [Fact]
    public void A_date_survives_as_the_text_it_is_everywhere() => Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 28]).Sample((year, month, day) =>
    {
        var date = month == 0 ? PartialDate.OfYear(year) : day == 0 ? PartialDate.OfMonth(year, month) : PartialDate.OfDay(new(year, month, day));

        var text = JsonSerializer.Serialize(new Dictionary<PartialDate, PartialDate?> { [date] = date });

        text.Should().Be($$"""{"{{date}}":"{{date}}"}""");
        JsonSerializer.Deserialize<Dictionary<PartialDate, PartialDate?>>(text).Should().ContainKey(date).WhoseValue.Should().Be(date);
    });

    [Theory]
    [InlineData("2024")]
    [InlineData("\"2024-13\"")]
    [InlineData("\"\"")]
    [InlineData("{}")]
    public void What_is_no_date_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<PartialDate>(json)).Should().Throw<JsonException>().WithMessage("Expected a date*");

    [Fact]
    public void A_journey_and_a_view_are_not_written_by_their_members_and_say_what_is()
    {
        var journey = Journey.From(Some.JourneyWith());

        FluentActions.Invoking(() => JsonSerializer.Serialize(journey)).Should().Throw<NotSupportedException>().WithMessage("*JourneyJson*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Journey>("{}")).Should().Throw<NotSupportedException>().WithMessage("*JourneyJson*");
        FluentActions.Invoking(() => JsonSerializer.Serialize(Some.TeamView(journey))).Should().Throw<NotSupportedException>().WithMessage("*ReportJson*");
    }

    [Theory]
    [InlineData("""{"schema":"socialeval/report/1","\ud800":1}""")]
    [InlineData("""{"schema":"\udc00"}""")]
    [InlineData("""{"schema":"socialeval/conclusion/1","\ud800":1}""")]
    [InlineData("")]
    [InlineData("[]")]
    public void Bytes_that_are_no_document_give_problems_and_no_exception(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        ReportJson.TryRead(bytes, out var ofReport).Should().BeNull();
        ConclusionJson.TryRead(bytes, out var ofConclusion).Should().BeNull();
        JourneyJson.TryRead(bytes, out var ofJourney).Should().BeNull();
        ofReport.Should().NotBeEmpty();
        ofConclusion.Should().NotBeEmpty();
        ofJourney.Should().NotBeEmpty();
    }

    [Fact]
    public void A_report_whose_evaluator_has_no_number_is_refused()
    {
        var report = Encoding.UTF8.GetString(ReportJson.ToUtf8Bytes(new Evaluation(new SocialEval.Evaluators.Voices()).Run(Some.TeamView(Journey.From(Some.JourneyWith())))));

        ReportJson.TryRead(Encoding.UTF8.GetBytes(report.Replace("voices/1", "voices", StringComparison.Ordinal)), out var problems).Should().BeNull();
        problems.Select(problem => problem.Path).Should().Equal("$.appraisals[0].evaluator");
    }

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("EN", "en")]
    [InlineData("fr-FR", "fr")]
    [InlineData("FR-simple", "fr-simple")]
    public void A_language_as_it_is_spoken_somewhere_is_that_language(string tag, string language)
    {
        var report = new Evaluation(SocialEval.Evaluators.EvaluatorCatalogue.All.AsSpan()).Run(Some.TeamView(Journey.From(Some.Voiced(Some.Avis("a", words: "Mieux.")))));

        report.ToText(tag).Should().Be(report.ToText(language));
        ReportJson.ToUtf8Bytes(report, tag).Should().Equal(ReportJson.ToUtf8Bytes(report, language));
    }
}
