using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialEval.Tool.Tests.Methods;

/// <summary>The reference files of the methods, read where they lie beside the repository: their cases go in as they stand, and what
/// they record comes out. Where they are not there, each test says so and ends.</summary>
public sealed class ReferenceFilesTests(ITestOutputHelper output) : IDisposable
{
    private const double Rounding = 1e-9;

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Goal_attainment_agrees_with_every_case()
    {
        if (await AnswerAsync("gas/tscore.json", "goal-attainment") is not { } both)
        {
            return;
        }

        both.Recorded["cases"]!.AsArray().Should().HaveCount(13);
        foreach (var (recorded, answer) in both.Recorded["cases"]!.AsArray().Zip(both.Answer.AsArray()))
        {
            Same(recorded!["T"], answer!["t"]);
            Same(recorded["Tbaseline"], answer["baselineT"]);
            Same(recorded["change"], answer["change"]);
        }
    }

    [Fact]
    public void The_constants_of_equal_weights_agree()
    {
        if (Read("gas/tscore.json") is not { } file)
        {
            return;
        }

        foreach (var (goals, constant) in JsonNode.Parse(file)!["equalWeightMultiplier"]!.AsObject())
        {
            SocialEval.Methods.GoalAttainment.Multiplier(int.Parse(goals, System.Globalization.CultureInfo.InvariantCulture)).Should().BeApproximately(constant!.GetValue<double>(), Rounding);
        }
    }

    [Fact]
    public async Task The_persons_own_measures_agree_with_every_case()
    {
        if (await AnswerAsync("individualised/indices.json", "own-measures") is not { } both)
        {
            return;
        }

        string[] recordedMembers = ["index0to100", "index0to10", "index", "profile", "total20", "goalChange", "meanStart", "meanEnd", "meanChange", "meanP1", "meanP2", "changeP", "meanS1", "meanS2", "changeS"];
        foreach (var (recorded, answer) in both.Recorded["cases"]!.AsArray().Zip(both.Answer.AsArray()))
        {
            var members = recordedMembers.Where(member => recorded![member] is not null).ToArray();
            members.Should().NotBeEmpty();
            foreach (var member in members)
            {
                Same(recorded![member], answer![member]);
            }
        }
    }

    [Fact]
    public async Task Judgement_analysis_agrees()
    {
        if (await AnswerAsync("individualised/judgement_analysis.json", "judgement-analysis") is not { } both)
        {
            return;
        }

        foreach (var member in (string[])["intercept", "b", "standardisedBeta", "relativeWeight", "R2_consistency", "pearson_reliability"])
        {
            Same(both.Recorded[member], both.Answer[member]);
        }
    }

    [Fact]
    public async Task The_change_of_the_paper_agrees()
    {
        if (await AnswerAsync("reliable_change/jacobson_truax_1991_example.json", "reliable-change") is not { } both)
        {
            return;
        }

        foreach (var member in (string[])["SE", "Sdiff", "RC", "a", "b", "c"])
        {
            Same(both.Recorded[member], both.Answer[member]);
        }
    }

    [Fact]
    public async Task The_changes_of_forty_people_agree_by_every_formula()
    {
        if (Read("reliable_change/claus_2020_bdi.json") is not { } file || Read("reliable_change/claus_2020_bdi.csv") is not { } table)
        {
            return;
        }

        var input = JsonNode.Parse(file)!.AsObject();
        input["people"] = new JsonArray([.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => Person(line.Trim().Split(',')))]);
        var told = await desk.RunAsync("method", "reliable-change", desk.Put("claus.json", input.ToJsonString()));

        told.Error.Should().BeEmpty();
        var answer = JsonNode.Parse(told.Output)!;
        foreach (var member in (string[])["n", "meanPre", "sdPre", "meanPost", "sdPost", "reliability", "direction", "SE", "Sdiff", "minimalReliableChange95", "rci", "counts", "rdd", "functionalNorm", "classificationCutoffC", "crossedCutoffC"])
        {
            Same(input[member], answer[member]);
        }

        foreach (var member in (string[])["a", "b", "c"])
        {
            Same(input["cutoffs"]![member], answer["cutoffs"]![member]);
        }

        answer["incomplete"]!.AsArray().Should().HaveCount(3);
    }

    [Fact]
    public async Task Evidence_agrees_with_every_case()
    {
        if (await AnswerAsync("bayes/process_tracing.json", "evidence") is not { } both)
        {
            return;
        }

        both.Recorded["cases"]!.AsArray().Should().HaveCount(24);
        foreach (var (recorded, answer) in both.Recorded["cases"]!.AsArray().Zip(both.Answer.AsArray()))
        {
            Same(recorded!["posterior"], answer!["posterior"]);
            Same(recorded["logLR10"], answer["logLR10"]);
        }
    }

    [Fact]
    public async Task A_sequence_of_evidence_agrees()
    {
        if (Read("bayes/process_tracing.json") is not { } file)
        {
            return;
        }

        var sequence = JsonNode.Parse(file)!["sequence"]!;
        var told = await desk.RunOnAsync(sequence.ToJsonString(), "method", "evidence", "-");

        told.Error.Should().BeEmpty();
        Same(sequence["trace"], JsonNode.Parse(told.Output)!["trace"]);
    }

    private static JsonObject Person(string[] cells) => new JsonObject
    {
        ["id"] = cells[0],
        ["group"] = cells[1],
        ["pre"] = Number(cells[2]),
        ["post"] = Number(cells[3]),
    };

    private static JsonValue? Number(string cell) => cell.Length == 0 ? null : JsonValue.Create(double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture));

    private static void Same(JsonNode? recorded, JsonNode? answer)
    {
        if (recorded is JsonValue value && value.GetValueKind() == JsonValueKind.Number)
        {
            answer!.GetValue<double>().Should().BeApproximately(value.GetValue<double>(), Rounding);
        }
        else if (recorded is JsonArray list)
        {
            answer!.AsArray().Should().HaveCount(list.Count);
            foreach (var (one, other) in list.Zip(answer.AsArray()))
            {
                Same(one, other);
            }
        }
        else if (recorded is JsonObject members)
        {
            foreach (var (name, member) in members)
            {
                Same(member, answer![name] ?? throw new InvalidOperationException($"The answer has no '{name}'."));
            }
        }
        else
        {
            (recorded is null && answer is null).Should().BeTrue();
        }
    }

    private async Task<(JsonNode Recorded, JsonNode Answer)?> AnswerAsync(string path, string method)
    {
        if (Read(path) is not { } file)
        {
            return null;
        }

        var told = await desk.RunAsync("method", method, desk.Put("input.json", file));
        told.Error.Should().BeEmpty();
        return (JsonNode.Parse(file)!, JsonNode.Parse(told.Output)!);
    }

    private string? Read(string path)
    {
        var file = Repository.Path("..", "shared", "data", "methods", path);
        if (File.Exists(file))
        {
            return File.ReadAllText(file);
        }

        output.WriteLine($"{path} is not beside the repository: nothing was checked.");
        return null;
    }
}
