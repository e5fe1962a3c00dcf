using System.Globalization;
using System.Text;
using SocialEval.Benchmarks.Invented;
using SocialEval.Benchmarks.Peers;
using SocialEval.Research.Coders;

namespace SocialEval.Benchmarks.Ratios;

/// <summary>Measures alpha on a million units beside nltk's rate, and how it grows with the units, the coders and the categories.</summary>
internal static class AgreementTable
{
    private const int Million = 1_000_000;
    private const int PeerUnits = 20_000;
    private const int PeerRounds = 5;

    public static void Write(TextWriter output)
    {
        var codings = Invent(Million, coders: 3, categories: 5);
        output.WriteLine("| what | against | ratio |");
        output.WriteLine("|---|---|---|");
        WritePeer(output, codings);
        output.WriteLine();
        output.WriteLine("| units | coders | categories | time per unit, against 1,000,000 x 3 x 5 | bytes per unit |");
        output.WriteLine("|---|---|---|---|---|");
        var (baseline, _) = Rate(codings, 3, 5);
        foreach (var (units, coders, categories) in ((int, int, int)[])[(10_000, 3, 5), (100_000, 3, 5), (Million, 3, 5), (Million, 3, 20), (Million, 6, 5), (100_000, 3, 1_000)])
        {
            var (seconds, bytes) = Rate(Invent(units, coders, categories), coders, categories);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {units} | {coders} | {categories} | {seconds / baseline:0.0} | {bytes:0.0} |"));
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A unit drawn again for the ranges costs {DrawnAgain(codings) / baseline:0.0} times a unit taken in."));
    }

    private static void WritePeer(TextWriter output, int[][] codings)
    {
        var sample = codings[..PeerUnits];
        var input = new StringBuilder();
        foreach (var unit in sample)
        {
            input.AppendJoin(' ', unit).Append('\n');
        }

        var alone = new List<double>();
        var whole = new List<double>();
        var own = 0.0;
        for (var round = 0; round < PeerRounds; round++)
        {
            var (words, reason) = PythonPeer.Run("alpha.py", input.ToString());
            if (words is null)
            {
                output.WriteLine($"nltk is not here ({reason}): nothing was compared. On Debian: apt-get install python3-nltk");
                return;
            }

            var peer = Array.ConvertAll(words, word => double.Parse(word, CultureInfo.InvariantCulture));
            var (seconds, _) = Rate(codings, 3, 5);
            alone.Add(peer[1] / peer[0] / seconds);
            whole.Add((peer[1] + peer[2]) / peer[0] / seconds);
            own = ((Measured)Tally(sample, 3, 5).Conclude(Resampling.None).Alpha).Value - peer[3];
        }

        alone.Sort();
        whole.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| every coefficient there is for names, on 1,000,000 units x 3 coders, taken in and worked out | nltk, alpha alone, {PeerUnits} units already taken in | {alone[PeerRounds / 2]:0}x the rate per unit ({alone[0]:0}–{alone[^1]:0}) |"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| the same | nltk, alpha with taking in | {whole[PeerRounds / 2]:0}x ({whole[0]:0}–{whole[^1]:0}) |"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| alpha on those {PeerUnits} units | nltk's | {Math.Abs(own):0.0e0} apart |"));
    }

    private static (double SecondsPerUnit, double BytesPerUnit) Rate(int[][] codings, int coders, int categories)
    {
        Tally(codings[..Math.Min(codings.Length, 10_000)], coders, categories).Conclude(Resampling.None);
        var best = double.MaxValue;
        var bytes = 0.0;
        for (var round = 0; round < 5; round++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            Tally(codings, coders, categories).Conclude(Resampling.None);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds / codings.Length);
            bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / codings.Length;
        }

        return (best, bytes);
    }

    private static double DrawnAgain(int[][] codings)
    {
        const int draws = 10;
        var tally = Tally(codings, 3, 5);
        var start = Environment.CpuUsage.TotalTime;
        tally.Conclude(new Resampling { Draws = draws });
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds / draws / codings.Length;
    }

    private static AgreementTally Tally(int[][] codings, int coders, int categories)
    {
        var tally = new AgreementTally(
            CodingScale.Nominal([.. Enumerable.Range(0, categories).Select(category => $"{category}")]),
            [.. Enumerable.Range(1, coders).Select(coder => $"{coder}")]);
        foreach (var unit in codings)
        {
            tally.Add(unit);
        }

        return tally;
    }

    // Four times in five a coder finds what there is; else anything.
    private static int[][] Invent(int units, int coders, int categories)
    {
        var chance = new Chance(7);
        var codings = new int[units][];
        for (var unit = 0; unit < units; unit++)
        {
            var truth = chance.Below(categories);
            codings[unit] = new int[coders];
            for (var coder = 0; coder < coders; coder++)
            {
                codings[unit][coder] = chance.Below(5) > 0 ? truth : chance.Below(categories);
            }
        }

        return codings;
    }
}
