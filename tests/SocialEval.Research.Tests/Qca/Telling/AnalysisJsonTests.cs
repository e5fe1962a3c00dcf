using System.Buffers;
using System.Text.Json;
using SocialEval.Research.Qca;
using SocialEval.Research.Qca.Telling;

namespace SocialEval.Research.Tests.Qca.Telling;

public sealed class AnalysisJsonTests
{
    [Fact]
    public void What_programs_rely_on_is_there()
    {
        var answer = Written(ComparativeAnalysis.Of(Published.Lipset(), new() { TruthTable = new() { InclusionCut = 1 } }));

        answer.GetProperty("schema").GetString().Should().Be("socialeval/qca/1");
        answer.GetProperty("conditions")[0].GetRawText().Should().Contain("\"kind\":\"crisp\"");
        answer.GetProperty("truthTable").EnumerateArray().Select(row => row.GetProperty("row").GetInt32()).Should().Equal(Enumerable.Range(1, 32));
        var solution = answer.GetProperty("solutions").GetProperty("parsimonious");
        solution.GetProperty("models").GetRawText().Should().Contain("DEV*STB");
        solution.GetProperty("essential").GetRawText().Should().Contain("DEV*STB");
        solution.GetProperty("piChart").GetArrayLength().Should().Be(4);
        solution.GetProperty("simplifyingAssumptions").GetProperty("M1").GetArrayLength().Should().Be(5);
        solution.GetProperty("fit")[0].GetProperty("terms")[0].GetProperty("covU").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("negation").GetProperty("solutions").GetProperty("parsimonious").GetProperty("models").GetRawText().Should().Contain("~DEV").And.Contain("~STB");
    }

    [Fact]
    public void With_many_conditions_only_what_was_seen_is_listed_and_that_is_told()
    {
        var cases = Noisy.Cases(conditions: 13, cases: 20, seed: 2, noise: 0);

        var answer = Written(ComparativeAnalysis.Of(cases));

        answer.GetProperty("combinations").GetInt64().Should().Be(8192);
        answer.GetProperty("remaindersListed").GetBoolean().Should().BeFalse();
        answer.GetProperty("truthTable").GetArrayLength().Should().Be(20);
        answer.GetProperty("solutions").GetProperty("parsimonious").TryGetProperty("simplifyingAssumptions", out _).Should().BeFalse();
    }

    [Fact]
    public void A_pair_that_leads_where_another_did_says_so()
    {
        var cases = Published.Cases(Published.Minorities, "PROTEST", "DEMOC", "ETHFRACT", "GEOCON", "POLDIS", "NATPRIDE");

        var intermediate = Written(ComparativeAnalysis.Of(cases)).GetProperty("solutions").GetProperty("intermediate");

        intermediate.GetProperty("pairCount").GetInt32().Should().Be(4);
        intermediate.GetProperty("pairs")[0].GetProperty("models").GetArrayLength().Should().Be(1);
        intermediate.GetProperty("pairs")[3].GetProperty("sameModelsAs").GetString().Should().Be("C1P1");
    }

    private static JsonElement Written(ComparativeAnalysis analysis)
    {
        var buffer = new ArrayBufferWriter<byte>();
        AnalysisJson.Write(analysis, [], buffer);
        return JsonDocument.Parse(buffer.WrittenMemory).RootElement;
    }
}
