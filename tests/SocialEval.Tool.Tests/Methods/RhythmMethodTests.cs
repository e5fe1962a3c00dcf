using System.Text.Json;

namespace SocialEval.Tool.Tests.Methods;

public sealed class RhythmMethodTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    // Bewick, Cheek and Ball, Statistics review 12, Critical Care 8 (2004) 389, table 2.
    [Fact]
    public async Task The_share_still_under_way_is_that_published()
    {
        var answer = await AnswerAsync("""
            { "spans": [ { "days": 1 }, { "days": 1 }, { "days": 4 }, { "days": 5 }, { "days": 6, "censored": true },
                         { "days": 9 }, { "days": 9, "censored": true }, { "days": 22 } ] }
            """);

        var spans = answer.GetProperty("spans");
        spans.GetProperty("count").GetInt32().Should().Be(8);
        spans.GetProperty("open").GetInt32().Should().Be(2);
        spans.GetProperty("stillUnderWay").EnumerateArray().Where(step => step.GetProperty("ended").GetInt32() > 0)
            .Select(step => (step.GetProperty("length").GetDouble(), step.GetProperty("atRisk").GetInt32(), Math.Round(step.GetProperty("share").GetDouble(), 3)))
            .Should().Equal((1, 8, 0.75), (4, 6, 0.625), (5, 5, 0.5), (9, 3, 0.333), (22, 1, 0));
        spans.TryGetProperty("stillUnderWayAtMost", out _).Should().BeFalse("every length is known");
    }

    [Fact]
    public async Task Partial_dates_leave_lengths_open_and_a_span_without_an_end_is_under_way()
    {
        var answer = await AnswerAsync("""{ "asOf": "2024-03-31", "spans": [ { "from": "2024-01-01", "to": "2024-02" }, { "from": "2024-01-01" } ] }""");

        var spans = answer.GetProperty("spans");
        spans.GetProperty("open").GetInt32().Should().Be(1);
        spans.GetProperty("stillUnderWay")[0].GetProperty("length").GetDouble().Should().Be(31);
        spans.GetProperty("stillUnderWayAtMost")[0].GetProperty("length").GetDouble().Should().Be(59);
    }

    [Fact]
    public async Task Pauses_moments_and_what_people_say_are_told_as_they_are()
    {
        var answer = await AnswerAsync("""
            { "pauses": [ { "from": "2024-07", "to": "2024-08-31", "wishedBy": "amina" }, { "days": 10 } ],
              "moments": [ "2024-01-08", "2024-02-05", "2024-03" ],
              "reviews": [ { "askedBy": "amina" }, { } ],
              "timing": [ { "felt": "right" }, { "felt": "right" } ],
              "askedAgain": [ { "goal": "logement", "answers": [ { "months": 6, "answer": "tient" }, { "months": 12 } ] } ] }
            """);

        answer.GetProperty("pauses").GetProperty("longest").GetProperty("atLeast").GetInt32().Should().Be(31);
        answer.GetProperty("pauses").GetProperty("longest").GetProperty("atMost").GetInt32().Should().Be(61);
        answer.GetProperty("intervals").GetProperty("longest").GetProperty("atMost").GetInt32().Should().Be(55);
        answer.GetProperty("reviewsAskedBy").GetProperty("noAnswer").GetInt32().Should().Be(1);
        answer.GetProperty("feltTiming").GetProperty("answers")[0].GetProperty("count").GetInt32().Should().Be(2);
        answer.GetProperty("askedAgain").GetProperty("moments").EnumerateArray()
            .Select(moment => (moment.GetProperty("months").GetInt32(), moment.GetProperty("notAsked").GetInt32())).Should().Equal((6, 0), (12, 0), (24, 1));
    }

    [Theory]
    [InlineData("""{ }""", "$: rhythm: nothing to tell the rhythm of")]
    [InlineData("""{ "spans": [] }""", "$.spans: rhythm: none, expected one or more")]
    [InlineData("""{ "spans": [ { "days": -1 } ] }""", "$.spans[0]: rhythm: '-1' days, expected days that are zero or more, or dates")]
    [InlineData("""{ "spans": [ { "from": "2024" } ] }""", "$.spans[0]: rhythm: no end, and no day as of which it is open")]
    [InlineData("""{ "spans": [ { "from": "2024-13", "to": "2025" } ] }""", "$.spans[0].from: rhythm: no date, expected a date as YYYY, YYYY-MM or YYYY-MM-DD")]
    [InlineData("""{ "pauses": [ { "from": "2024-05", "to": "2024-04" } ] }""", "$.pauses[0].to: rhythm: '2024-04-01/2024-04-30', expected a day that may be on or after '2024-05-01/2024-05-31'")]
    [InlineData("""{ "askedAgain": [ { "goal": "a", "answers": [ { "months": 5 } ] } ] }""", "rhythm: an answer '5' months after the end, expected one of the months declared")]
    public async Task What_cannot_be_worked_on_is_refused(string input, string message)
    {
        var told = await desk.RunOnAsync(input, "method", "rhythm", "-");

        told.Exit.Should().Be(1);
        told.Error.Should().Contain(message);
    }

    private async Task<JsonElement> AnswerAsync(string input)
    {
        var told = await desk.RunOnAsync(input, "method", "rhythm", "-");
        told.Error.Should().BeEmpty();
        told.Exit.Should().Be(0);
        using var answer = JsonDocument.Parse(told.Output);
        return answer.RootElement.Clone();
    }
}
