using System.Globalization;
using SocialEval.Benchmarks.Questions;

namespace SocialEval.Benchmarks.Ratios;

/// <summary>Measures every question against its baseline in one run, and writes the table of <c>docs/benchmarks.md</c>.</summary>
internal static class RatioTable
{
    private const int Rounds = 41;

    public static void Write(TextWriter output)
    {
        var material = new Material();
        var shares = Interleaved.Against(
            Rounds,
            () => material.Baseline(),
            () => material.Read(),
            () => material.ReadSpoilt(),
            () => material.View(),
            () => material.ViewPartly(),
            () => material.Evaluate(),
            () => material.EvaluateEverything(),
            () => material.EndToEnd());
        var clean = Interleaved.Against(Rounds, () => material.Read(), () => material.ReadSpoilt());
        var pages = Interleaved.Against(Rounds, () => material.WriteReport(), () => material.WritePage());
        var ten = new TenReadingsBenchmarks();
        var readings = Interleaved.Against(Rounds, () => ten.Engine(), () => ten.Evaluator());

        output.WriteLine("| what | against | time | spread | allocation |");
        output.WriteLine("|---|---|---|---|---|");
        Row(output, "read with every check", "baseline", shares[0]);
        Row(output, "read a journey with 26 problems", "a clean read", clean[0]);
        Row(output, "a view, nothing held back", "baseline", shares[2]);
        Row(output, "a view, one voice held back", "baseline", shares[3]);
        Row(output, "all five evaluators", "baseline", shares[4]);
        Row(output, "every evaluator there is", "baseline", shares[5]);
        Row(output, "read, view, evaluate, write the report", "baseline", shares[6]);
        Row(output, "ten readings, a view and an evaluator", "RulesEngine", readings[0]);
        Row(output, "evaluate and write a page", "evaluate and write the report as JSON", pages[0]);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A journey has {material.BytesPerJourney:0} bytes and {material.FindingsPerJourney:0.0} findings on average: {(shares[4].Bytes - 1024) / material.FindingsPerJourney:0} bytes a finding beside 1 kB. A view takes {shares[2].Bytes:0} bytes with nothing held back, {shares[3].Bytes:0} with one voice held back."));
    }

    /// <summary>The most memory a process took for some pages, one after the other.</summary>
    public static void WritePageMemory(int count, TextWriter output)
    {
        var material = new Material();
        for (var i = 0; i < count; i++)
        {
            material.WritePage();
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} pages: {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576} MB at most"));
    }

    private static void Row(TextWriter output, string what, string against, Share share) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {against} | {share.Time:0.000} | {share.Lower:0.000}–{share.Upper:0.000} | {share.Allocation:0.000} |"));
}
