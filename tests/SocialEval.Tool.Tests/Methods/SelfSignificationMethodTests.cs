using System.Text.Json;

namespace SocialEval.Tool.Tests.Methods;

public sealed class SelfSignificationMethodTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Marks_come_back_closed_drawn_and_in_their_zone()
    {
        var answer = await AnswerAsync("""{ "responses": [ [60, 20, 20], "does-not-apply", [0, 1, 1] ], "zeroReplacementDelta": 0.01 }""");

        answer.GetProperty("answered").GetInt32().Should().Be(3);
        answer.GetProperty("doesNotApply").GetInt32().Should().Be(1);
        answer.GetProperty("withZeros").GetInt32().Should().Be(1);
        answer.GetProperty("closed").GetRawText().Should().MatchRegex("""^\[\s*\[\s*0.6,\s*0.2,\s*0.2\s*\],\s*"does-not-apply",\s*\[\s*0,\s*0.5,\s*0.5\s*\]\s*\]$""");
        answer.GetProperty("zone").EnumerateArray().Select(zone => zone.GetString()).Should().Equal("A", "does-not-apply", "BC");
        answer.GetProperty("cartesian(A top,B left,C right)")[2].EnumerateArray().Select(x => x.GetDouble()).Should().Equal(0.5, 0);
        answer.GetProperty("clr")[2][0].GetDouble().Should().BeApproximately(2 / 3.0 * Math.Log(0.01 / 0.495), 1e-12);
        answer.GetProperty("parameters").GetProperty("zeroReplacementDelta").GetString().Should().Be("0.01");
        answer.TryGetProperty("region", out _).Should().BeFalse("nobody asked for one");
    }

    [Fact]
    public async Task A_dyad_has_a_centre_and_no_triangle()
    {
        var answer = await AnswerAsync("""{ "responses": [ [1, 3], [3, 1] ] }""");

        answer.GetProperty("geometricCentre").EnumerateArray().Select(part => part.GetDouble()).Should().Equal([0.5, 0.5], (one, other) => Math.Abs(one - other) < 1e-12);
        answer.TryGetProperty("zone", out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_region_is_given_where_it_is_asked_for()
    {
        var answer = await AnswerAsync("""{ "responses": [ [1,2,3], [3,2,1], [2,3,1], [1,1,3], [2,1,1] ], "confidence": 0.9 }""");

        var region = answer.GetProperty("region");
        region.GetProperty("marks").GetInt32().Should().Be(5);
        region.GetProperty("halfLengths").GetArrayLength().Should().Be(2);
        region.GetProperty("parameters").GetProperty("confidence").GetString().Should().Be("0.9");
    }

    [Fact]
    public async Task Stones_have_a_place_and_a_centre()
    {
        var answer = await AnswerAsync("""{ "stones": [ [0.2, 0.5], "does-not-apply", [0.8, 0.5] ] }""");

        answer.GetProperty("geometricCentre").EnumerateArray().Select(x => x.GetDouble()).Should().Equal([0.5, 0.5], (one, other) => Math.Abs(one - other) < 1e-12);
        answer.GetProperty("doesNotApply").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Every_mark_that_is_none_is_told_with_its_place()
    {
        desk.Put("marks.json", """
            { "responses": [
              [0, 0, 0],
              "sans objet",
              [1, -2, 3] ] }
            """);

        var told = await desk.RunAsync("method", "self-signification", desk["marks.json"]);

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.Error.Should().Contain("marks.json:2 $.responses[0]: self-signification: all zero, expected at least one above zero")
            .And.Contain("marks.json:3 $.responses[1]: self-signification: something else, expected a list of numbers, or 'does-not-apply'")
            .And.Contain("marks.json:4 $.responses[2][1]: self-signification: '-2', expected a number that is zero or more");
    }

    [Theory]
    [InlineData("""{ }""", "$.responses: self-signification: nothing, expected the marks of one dyad or triad, or those of one stone")]
    [InlineData("""{ "responses": [[1,2]], "stones": [[0,0]] }""", "$.stones: self-signification: stones beside responses")]
    [InlineData("""{ "responses": [] }""", "self-signification: no answer, expected the answer of one teller or more")]
    [InlineData("""{ "responses": [[1,2,3]], "confidence": 0.95 }""", "$.responses: self-signification: 1 mark, expected 5 or more, for a region is about a group")]
    [InlineData("""{ "stones": [[2,0]] }""", "$.stones[0]: self-signification: '2', expected a place from 0 to 1 on each axis")]
    [InlineData("""{ "stones": [[1,0,1]] }""", "$.stones[0]: self-signification: 3 numbers, expected two: across and up")]
    [InlineData("""{ "responses": [[0,0,1]], "zeroReplacementDelta": 0.7 }""", "$.zeroReplacementDelta: self-signification: '0.7', expected a share above 0 that leaves something to the other parts")]
    public async Task What_cannot_be_worked_on_is_refused(string input, string message)
    {
        var told = await desk.RunOnAsync(input, "method", "self-signification", "-");

        told.Exit.Should().Be(1);
        told.Error.Should().Contain(message);
    }

    private async Task<JsonElement> AnswerAsync(string input)
    {
        var told = await desk.RunOnAsync(input, "method", "self-signification", "-");
        told.Error.Should().BeEmpty();
        told.Exit.Should().Be(0);
        using var answer = JsonDocument.Parse(told.Output);
        return answer.RootElement.Clone();
    }
}
