using System.Text.Json;

namespace SocialEval.Tool.Tests.Inputs;

public sealed class ManyJourneysTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Reports_keep_the_order_of_the_input_however_many_processors_work()
    {
        var file = desk.Put("many.ndjson", Some.Lines(2_000));

        var told = await desk.RunAsync("evaluate", file, "--format", "ndjson");

        told.Exit.Should().Be(0);
        told.OutputLines.Select(Id).Should().Equal(Enumerable.Range(1, 2_000).Select(number => $"j-{number}"));
    }

    [Fact]
    public async Task One_bad_line_amid_100_000_is_rejected_with_its_number_and_the_rest_is_evaluated()
    {
        const int bad = 61_803;
        var lines = Enumerable.Range(1, 100_000).Select(number => Some.Journey($"j-{number}")).ToArray();
        lines[bad - 1] = lines[bad - 1][..^40];
        var file = desk.Put("many.ndjson", string.Join('\n', lines));

        var told = await desk.RunAsync("evaluate", file, "--format", "ndjson", "--output", desk["reports.ndjson"], "--rejects", desk["rejects.ndjson"]);

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.Error.Should().Be("socialeval: 1 of 100000 journeys refused\n");
        File.ReadLines(desk["reports.ndjson"]).Select(Id).Should().Equal(Enumerable.Range(1, 100_000).Where(number => number != bad).Select(number => $"j-{number}"));
        var rejected = (await File.ReadAllLinesAsync(desk["rejects.ndjson"])).Should().ContainSingle().Subject;
        rejected.Should().NotContain(Some.Secret);
        using var reject = JsonDocument.Parse(rejected);
        reject.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("file", "line", "path", "message");
        reject.RootElement.GetProperty("file").GetString().Should().Be(file);
        reject.RootElement.GetProperty("line").GetInt64().Should().Be(bad);
        reject.RootElement.GetProperty("path").GetString().Should().StartWith("$");
        reject.RootElement.GetProperty("message").GetString().Should().Contain(", expected ");
    }

    [Fact]
    public async Task Without_a_file_for_them_refused_lines_go_to_standard_error()
    {
        var file = desk.Put("many.ndjson", $"{Some.Journey()}\nnonsense\n{Some.Journey("j-3")}\n");

        var told = await desk.RunAsync("evaluate", file, "--format", "ndjson");

        told.Exit.Should().Be(1);
        told.OutputLines.Should().HaveCount(2);
        told.ErrorLines[0].Should().StartWith($"{file}:2 $: ");
    }

    [Fact]
    public async Task Nothing_refused_leaves_an_empty_file_of_rejects()
    {
        desk.Put("rejects.ndjson", "something old");

        await desk.RunAsync("evaluate", desk.Put("one.json", Some.Journey()), "--rejects", desk["rejects.ndjson"]);

        (await File.ReadAllTextAsync(desk["rejects.ndjson"])).Should().BeEmpty();
    }

    [Fact]
    public async Task Empty_lines_and_other_line_ends_are_passed_over_and_counted()
    {
        var file = desk.Put("many.ndjson", $"\r\n{Some.Journey()}\r\n\n  \n{Some.Journey("j-2")}\r\nbad");

        var told = await desk.RunAsync("evaluate", file, "--format", "ndjson");

        told.OutputLines.Select(Id).Should().Equal("j-1", "j-2");
        told.ErrorLines[0].Should().StartWith($"{file}:6 ");
    }

    [Fact]
    public async Task A_line_longer_than_any_buffer_is_read()
    {
        var note = new string('a', 3_000_000);
        var file = desk.Put("many.ndjson", $"{Some.Journey()}\n{Some.Journey("j-2", $",\"extra\":{{\"other\":\"{note}\"}}")}\n{Some.Journey("j-3")}\n");

        (await desk.RunAsync("evaluate", file, "--format", "ndjson")).OutputLines.Select(Id).Should().Equal("j-1", "j-2", "j-3");
    }

    [Fact]
    public async Task A_folder_stands_for_its_files_in_the_order_of_their_names()
    {
        desk.Put("folder/b.json", Some.Journey("b"));
        desk.Put("folder/a.ndjson", Some.Journey("a-1") + "\n" + Some.Journey("a-2"));
        desk.Put("folder/LICENSE", "not a journey");
        desk.Put("folder/.hidden.json", "not a journey");
        desk.Put("folder/below/c.json", Some.Journey("c"));

        var told = await desk.RunAsync("evaluate", desk["folder"], "--format", "ndjson");

        told.Exit.Should().Be(0);
        told.OutputLines.Select(Id).Should().Equal("a-1", "a-2", "b");
    }

    [Fact]
    public async Task A_folder_without_journeys_is_refused()
    {
        desk.Put("folder/LICENSE", "not a journey");

        var told = await desk.RunAsync("evaluate", desk["folder"]);

        told.Exit.Should().Be(1);
        told.Error.Should().StartWith($"{desk["folder"]}: a folder without journeys, expected .json, .ndjson or .jsonl files in it");
    }

    [Fact]
    public async Task Everything_underway_is_bounded()
    {
        // 200 MB go through; what is alive at the end is a small part of it.
        var line = Some.Journey(more: $",\"extra\":{{\"other\":\"{new string('a', 20_000)}\"}}") + "\n";
        await using (var file = File.CreateText(desk["many.ndjson"]))
        {
            for (var i = 0; i < 10_000; i++)
            {
                await file.WriteAsync(line);
            }
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var peak = new Peak();
        await desk.RunAsync(Stream.Null, peak, Stream.Null, CancellationToken.None, "evaluate", desk["many.ndjson"], "--format", "ndjson");

        (peak.Highest - before).Should().BeLessThan(100_000_000);
    }

    private static string Id(string report)
    {
        using var read = JsonDocument.Parse(report);
        return read.RootElement.GetProperty("journey").GetString()!;
    }

    /// <summary>Looks at memory whenever it is written to.</summary>
    private sealed class Peak : MemoryStream
    {
        public long Highest { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Highest = Math.Max(Highest, GC.GetTotalMemory(forceFullCollection: false));
            return ValueTask.CompletedTask;
        }
    }
}
