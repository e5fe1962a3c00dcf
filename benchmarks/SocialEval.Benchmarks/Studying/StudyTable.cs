using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SocialEval.Benchmarks.Invented;
using SocialEval.Benchmarks.Questions;
using SocialEval.Benchmarks.Ratios;
using SocialEval.Benchmarks.Wire;
using SocialEval.Json;
using SocialEval.Studies;

namespace SocialEval.Benchmarks.Studying;

/// <summary>Measures studies over files of journeys, in one run, and writes the table of <c>docs/benchmarks.md</c>.</summary>
internal static class StudyTable
{
    private const int Journeys = 200_000;
    private const int Fewer = 10_000;
    private const int Rounds = 20;

    private static readonly Heard Study = new();
    private static readonly StudyReading Reading = new(InventedJourney.ReadOn, InventedJourney.ReadOn, Purpose.Evaluation);

    public static void Write(TextWriter output)
    {
        output.WriteLine("| what | against | target | ratio | spread |");
        output.WriteLine("|---|---|---|---|---|");
        AgainstBaseline(output);
        OnTwoCores(output);
        AgainstEngine(output);
        DuckDb.Write(output);
        output.WriteLine();
        foreach (var count in (int[])[Fewer, Journeys])
        {
            output.Write(OfItsOwn(count));
        }
    }

    /// <summary>What a process of its own says of its memory after a study over so many journeys.</summary>
    public static void WriteMemory(int count, TextWriter output)
    {
        Run(count, cores: 2);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} journeys on two cores: peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
    }

    // Taking turns, a share of all the journeys at a time, in processor time.
    private static void AgainstBaseline(TextWriter output)
    {
        const int Share = Journeys / Rounds;
        Run(Fewer, cores: 1);
        Baseline(Fewer);
        var ratios = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var (own, baseline) = round % 2 == 0 ? (Processor(() => Run(Share, cores: 1)), Processor(() => Baseline(Share))) : Swapped(Processor(() => Baseline(Share)), Processor(() => Run(Share, cores: 1)));
            ratios[round] = baseline / own;
        }

        Row(output, $"a study over {Journeys} journeys in NDJSON, each read with every check and viewed, throughput", "reading the same lines into plain records, no checks", "0.9", ratios);
    }

    // By the clock, which other work on the machine stretches.
    public static void OnTwoCores(TextWriter output)
    {
        var ratios = new double[Rounds / 2];
        for (var round = 0; round < ratios.Length; round++)
        {
            ratios[round] = Clock(() => Run(Fewer, cores: 1)) / Clock(() => Run(Fewer, cores: 2));
        }

        Row(output, "the same on two cores, by the clock", "on one", "1.7", ratios);
    }

    public static void AgainstEngine(TextWriter output)
    {
        var ten = new TenReadingsBenchmarks();
        var shares = Interleaved.Against(41, () => ten.Engine(), () => ten.ViewAndStudy(), () => ten.Study());
        Row(output, "the ten readings as a study, with a view made each time", "RulesEngine on plain objects", "25", [1 / shares[0].Upper, 1 / shares[0].Time, 1 / shares[0].Lower]);
        Row(output, "the ten readings as a study, on views made beforehand", "RulesEngine on plain objects", "25", [1 / shares[1].Upper, 1 / shares[1].Time, 1 / shares[1].Lower]);
    }

    private static string OfItsOwn(int count)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["studies", "memory", count.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return told;
    }

    private static void Run(int count, int cores)
    {
        using var lines = new RepeatedLines(count);
        var studied = StudyLines.RunAsync(Study, lines, Reading, new() { Cores = cores }).GetAwaiter().GetResult();
        if (studied.Position.Journeys != count)
        {
            throw new InvalidOperationException($"{studied.Position.Journeys} journeys were studied; expected {count}.");
        }
    }

    private static void Baseline(int count)
    {
        using var lines = new RepeatedLines(count);
        BaselineAsync(lines).GetAwaiter().GetResult();
    }

    private static async Task BaselineAsync(Stream lines)
    {
        await foreach (var line in JsonLines.ReadAsync(lines))
        {
            using (line)
            {
                JsonSerializer.Deserialize(line.Utf8Json.Span, WireContext.Default.WireJourney);
            }
        }
    }

    private static (double Own, double Baseline) Swapped(double baseline, double own) => (own, baseline);

    private static double Processor(Action work)
    {
        var start = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static double Clock(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }

    internal static void Row(TextWriter output, string what, string against, string target, double[] ratios)
    {
        Array.Sort(ratios);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {against} | {target} | {ratios[ratios.Length / 2]:0.00} | {ratios[ratios.Length / 4]:0.00}–{ratios[ratios.Length * 3 / 4]:0.00} |"));
    }
}
