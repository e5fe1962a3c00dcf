using System.Diagnostics;
using System.Globalization;
using SocialEval.Evaluators;
using SocialEval.Json;

namespace SocialEval.Benchmarks.Growing;

/// <summary>How reading, viewing, evaluating and telling a journey grow with each of its lists: four times the items are to take at
/// most eight times the processor time.</summary>
internal static class GrowthTable
{
    private const double Most = 8;
    private static readonly int[] Sizes = [200, 800, 3_200, 12_800];
    private static readonly Evaluation All = new([.. EvaluatorCatalogue.All]) { IsStrict = true };

    // Shorter than this, the clock tells nothing.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(20);

    /// <summary>Writes the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="part">Only the shapes whose name holds this.</param>
    public static void Write(TextWriter output, string part = "")
    {
        Steps(Bytes(Shapes.All[3].Make(Sizes[0])));
        output.WriteLine($"| items | {string.Join(" | ", Sizes.Select(size => string.Create(CultureInfo.InvariantCulture, $"{size:#,0}")))} | worst ratio | read, view, evaluate, tell |");
        output.WriteLine($"|---{string.Concat(Sizes.Select(_ => "|---"))}|---|---|");
        var worst = 0d;
        foreach (var (name, make) in Shapes.All.Where(shape => shape.Name.Contains(part, StringComparison.Ordinal)))
        {
            var steps = Sizes.Select(size => Measured(make(size))).ToArray();
            var times = Array.ConvertAll(steps, Sum);
            var ratio = Enumerable.Range(1, times.Length - 1).Where(i => times[i] >= Shortest).Select(i => times[i] / Max(times[i - 1], Shortest / 4)).DefaultIfEmpty(1).Max();
            worst = Math.Max(worst, ratio);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", times.Select(Milliseconds))} | {ratio:0.0}{(ratio > Most ? ", too much" : "")} | {string.Join(", ", steps[^1].Select(Milliseconds))} |"));
            output.Flush();
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Processor time in milliseconds. Worst exponent: {Math.Log(worst, 4):0.00}, of {Math.Log(Most, 4):0.00} at most."));
    }

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0}");

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Sum(TimeSpan[] steps) => steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step);

    private static byte[] Bytes(SocialEval.Journeys.JourneyParts parts) => JourneyJson.ToUtf8Bytes(Journey.From(parts));

    // The best of some, the small ones of more: what else the machine does only adds.
    private static TimeSpan[] Measured(SocialEval.Journeys.JourneyParts parts)
    {
        var bytes = Bytes(parts);
        var best = Steps(bytes);
        for (var again = 0; again < 8 && Sum(best) * (again + 1) < TimeSpan.FromSeconds(1); again++)
        {
            var steps = Steps(bytes);
            best = Sum(steps) < Sum(best) ? steps : best;
        }

        return best;
    }

    private static TimeSpan[] Steps(byte[] bytes)
    {
        GC.Collect();
        var journey = Timed(() => JourneyJson.Read(bytes), out var reading);
        var view = Timed(() => journey.View(new Reading(new(2026, 1, 1), Purpose.Support, Reader.Team)), out var viewing);
        var report = Timed(() => All.Run(view), out var evaluating);
        _ = Timed(() => report.ToText("fr"), out var telling);
        return [reading, viewing, evaluating, telling];
    }

    private static T Timed<T>(Func<T> work, out TimeSpan time)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var done = work();
        process.Refresh();
        time = process.TotalProcessorTime - before;
        return done;
    }
}
