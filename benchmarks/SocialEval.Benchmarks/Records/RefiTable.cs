using System.Buffers;
using System.Globalization;
using SocialEval.Benchmarks.Invented;
using SocialEval.Json;
using SocialEval.Research.Refi;

namespace SocialEval.Benchmarks.Records;

/// <summary>Measures how the writing of a project for qualitative analysis grows with the words in it.</summary>
internal static class RefiTable
{
    // An invented journey has five testimonies.
    private const int PerJourney = 5;
    private const int Rounds = 5;

    private static readonly int[] Testimonies = [1_000, 10_000, 40_000];

    public static void Write(TextWriter output)
    {
        var journeys = Enumerable.Range(1, Testimonies[^1] / PerJourney).Select(Read).ToArray();
        Time(journeys[..(Testimonies[0] / PerJourney)], out _);
        var times = new double[Testimonies.Length, Rounds];
        var sources = new long[Testimonies.Length];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < Testimonies.Length; i++)
            {
                times[i, round] = Time(journeys[..(Testimonies[i] / PerJourney)], out sources[i]) / Testimonies[i];
            }
        }

        output.WriteLine("| testimonies | sources | target | time per testimony, against the first row | spread |");
        output.WriteLine("|---|---|---|---|---|");
        for (var i = 0; i < Testimonies.Length; i++)
        {
            var ratios = Enumerable.Range(0, Rounds).Select(round => times[i, round] / times[0, round]).Order().ToArray();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Testimonies[i]} | {sources[i]} | 1 | {ratios[Rounds / 2]:0.00} | {ratios[0]:0.00}–{ratios[^1]:0.00} |"));
        }
    }

    private static double Time(Journey[] journeys, out long sources)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        sources = RefiExport.Write(journeys, Stream.Null, new(Purpose.Evaluation, InventedJourney.ReadOn, "seize octets et plus"u8)).Sources;
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static Journey Read(int seed)
    {
        var written = new ArrayBufferWriter<byte>(16 * 1024);
        InventedJourney.Write(seed, written);
        return JourneyJson.Read(written.WrittenSpan);
    }
}
