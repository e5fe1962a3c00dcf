using System.Diagnostics;
using System.Globalization;
using SocialEval.Benchmarks.Ratios;
using SocialEval.Research.Qca;

namespace SocialEval.Benchmarks.Comparing;

/// <summary>Measures comparative analysis against sympy and against itself, in one run, and writes the table of <c>docs/benchmarks.md</c>.</summary>
internal static class ComparingTable
{
    private const int Rounds = 21;

    private static readonly int[] Seeds = [1, 2, 3, 4, 5];

    public static void Write(TextWriter output)
    {
        AgainstSympy(output);
        AgainstFewerConditions(output);
        Noisy(output);
    }

    /// <summary>What a process of its own does for the last lines: noisy cases, every solution, its time and its peak memory.</summary>
    public static void WriteNoisy(TextWriter output)
    {
        foreach (var seed in Seeds)
        {
            var table = TruthTable.Of(InventedCases.Of(10, 200, seed));
            var start = Environment.CpuUsage.TotalTime;
            var solution = Solution.Parsimonious(table);
            var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            var bound = solution.IsComplete ? "all models" : solution.IsSmallest ? "bounded" : "bounded, a shorter one not ruled out";
            Line(output, $"noisy 10 x 200, seed {seed}: {solution.Models.Count} models of {solution.Models[0].Terms.Count} terms, {bound}, {seconds:0.00} s of processor");
        }

        Line(output, $"peak memory of that process: {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    }

    private static void AgainstSympy(TextWriter output)
    {
        var table = TruthTable.Of(InventedCases.Of(10, 50, Seeds[0]));
        var (measured, reason) = Sympy.Minimise(table);
        if (measured is not { } sympy)
        {
            output.WriteLine($"sympy is not here ({reason}): nothing was compared. On Debian: apt-get install python3-sympy");
            return;
        }

        // The first time over is for the compiler.
        Own(table);
        var (clock, processor) = Own(table);
        Line(output, $"minimisation, 10 x 50, parsimonious, against sympy: {sympy.Processor / processor:0} times faster by processor, {sympy.Clock / clock:0} by the clock (sympy finds one model, here all are found)");
    }

    private static (double Clock, double Processor) Own(TruthTable table)
    {
        const int Repeats = 200;
        var clock = Stopwatch.StartNew();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Repeats; i++)
        {
            Solution.Parsimonious(table);
        }

        return (clock.Elapsed.TotalSeconds / Repeats, (Environment.CpuUsage.TotalTime - start).TotalSeconds / Repeats);
    }

    private static void AgainstFewerConditions(TextWriter output)
    {
        var twelve = Array.ConvertAll(Seeds, seed => TruthTable.Of(InventedCases.Of(12, 50, seed)));
        var seventeen = Array.ConvertAll(Seeds, seed => TruthTable.Of(InventedCases.Of(17, 50, seed)));
        var share = Interleaved.Against(Rounds, () => Minimise(twelve), () => Minimise(seventeen));
        Line(output, $"17 conditions against 12, 50 cases, parsimonious, five tables each: {share[0].Time:0.0} times ({share[0].Lower:0.0}–{share[0].Upper:0.0})");
    }

    private static void Minimise(TruthTable[] tables)
    {
        foreach (var table in tables)
        {
            Solution.Parsimonious(table);
        }
    }

    private static void Noisy(TextWriter output)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["comparing", "noisy"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        output.Write(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
    }

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
