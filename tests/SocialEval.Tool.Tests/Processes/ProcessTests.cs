using System.Diagnostics;

namespace SocialEval.Tool.Tests.Processes;

public sealed class ProcessTests : IDisposable
{
    private readonly Desk desk = new();
    private readonly Installed installed = new();

    public void Dispose()
    {
        desk.Dispose();
        installed.Dispose();
    }

    [Fact]
    public async Task An_example_is_evaluated_in_both_languages_whatever_the_host_speaks()
    {
        var french = await installed.RunAsync("socialeval evaluate docs/examples/nadia.json --as-of 2025-06-01 --purpose support");
        var english = await installed.RunAsync("LC_ALL=fr_FR.UTF-8 socialeval evaluate docs/examples/nadia.json --as-of 2025-06-01 --purpose support --language en");

        french.Exit.Should().Be(0);
        french.Error.Should().BeEmpty();
        french.Output.Should().StartWith("Bilan au 1er juin 2025").And.Contain("« Un logement où mes filles ont leur chambre");
        english.Output.Should().StartWith("Review as of 1 June 2025").And.NotContain("Bilan");
    }

    [Fact]
    public async Task A_reader_who_has_read_enough_ends_it_quietly()
    {
        var file = desk.Put("many.ndjson", Some.Lines(20_000));

        var told = await installed.RunAsync($"(socialeval evaluate '{file}' --format ndjson; echo $? >&2) | head -n 1");

        told.OutputLines.Should().ContainSingle();
        told.Error.Should().Be("0\n");
    }

    [Fact]
    public async Task A_full_disk_is_told_and_ends_with_1()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        var told = await installed.RunAsync("socialeval evaluate docs/examples/nadia.json > /dev/full");

        told.Exit.Should().Be(1);
        told.Error.Should().StartWith("socialeval: standard output: cannot be written (No space left on device");
    }

    [Fact]
    public async Task What_follows_in_the_same_file_is_not_written_over()
    {
        await installed.RunAsync($"(echo before; socialeval evaluators; echo after) > '{desk["list.txt"]}'");

        var lines = await File.ReadAllLinesAsync(desk["list.txt"]);
        lines[0].Should().Be("before");
        lines[^1].Should().Be("after");
        lines.Should().HaveCount(Evaluators.EvaluatorCatalogue.All.Count + 2);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Interrupted_it_stops_and_leaves_nothing_behind(string signal, int exit)
    {
        desk.Put("report.txt", "of yesterday");
        using var process = installed.Start("sh", "-c", $"exec socialeval evaluate - --output '{desk["report.txt"]}'");
        await process.StandardInput.WriteLineAsync(Some.Journey());
        await process.StandardInput.FlushAsync();
        while (desk.Files().Length == 1)
        {
            await Task.Delay(20);
        }

        await Task.Delay(200);
        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        // Where the signal is ignored by whoever started all this, it would wait for ever.
        var said = process.StandardError.ReadToEndAsync();
        if (await Task.WhenAny(said, Task.Delay(TimeSpan.FromMinutes(1))) != said)
        {
            process.Kill();
        }

        (await said).Should().Be("socialeval: stopped before the end\n");
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(exit);
        desk.Files().Should().Equal("report.txt");
        (await File.ReadAllTextAsync(desk["report.txt"])).Should().Be("of yesterday");
    }

    [Fact]
    public async Task Journeys_that_come_one_by_one_are_answered_one_by_one()
    {
        using var process = installed.Start("sh", "-c", "exec socialeval evaluate - --format ndjson");
        for (var i = 1; i <= 3; i++)
        {
            await process.StandardInput.WriteLineAsync(Some.Journey($"j-{i}"));
            await process.StandardInput.FlushAsync();

            (await process.StandardOutput.ReadLineAsync()).Should().Contain($"\"journey\":\"j-{i}\"");
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
    }
}
