namespace SocialEval.Benchmarks.Ratios;

/// <summary>Measures several pieces of work against the first of them, slice by slice in turn, so that whatever else the
/// machine does falls on all of them.</summary>
/// <remarks>A slice is a few milliseconds of processor time of this process, not time on the clock: another program that
/// takes the processor is not counted. Each round gives one ratio, and the median of the rounds stands.</remarks>
internal static class Interleaved
{
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(20);

    /// <summary>The share of each piece of work in the time and allocation of the first.</summary>
    /// <param name="rounds">How many slices of each.</param>
    /// <param name="baseline">What the others are measured against.</param>
    /// <param name="candidates">The others.</param>
    public static Share[] Against(int rounds, Action baseline, params ReadOnlySpan<Action> candidates)
    {
        Action[] work = [baseline, .. candidates];
        var repeats = Array.ConvertAll(work, Calibrated);
        var times = Array.ConvertAll(work, _ => new double[rounds]);
        var bytes = new double[work.Length];
        for (var round = 0; round < rounds; round++)
        {
            for (var turn = 0; turn < work.Length; turn++)
            {
                // Every other round goes the other way, so that no piece always follows the same one.
                var i = round % 2 == 0 ? turn : work.Length - 1 - turn;
                (times[i][round], bytes[i]) = Measure(work[i], repeats[i]);
            }
        }

        return [.. Enumerable.Range(1, work.Length - 1).Select(i => Ratio(times[i], times[0], bytes[i], bytes[0]))];
    }

    /// <summary>How often a piece of work is repeated to fill a slice, once it is compiled for good.</summary>
    private static int Calibrated(Action work)
    {
        var warm = Environment.CpuUsage.TotalTime + TimeSpan.FromSeconds(1.5);
        while (Environment.CpuUsage.TotalTime < warm)
        {
            work();
        }

        Thread.Sleep(200);
        var (time, _) = Measure(work, 5);
        return (int)Math.Clamp(Slice.TotalSeconds / time, 1, 1_000_000);
    }

    private static (double Seconds, double Bytes) Measure(Action work, int repeats)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repeats; i++)
        {
            work();
        }

        var time = Environment.CpuUsage.TotalTime - start;
        return (time.TotalSeconds / repeats, (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / repeats);
    }

    private static Share Ratio(double[] times, double[] baseline, double bytes, double baselineBytes)
    {
        var ratios = times.Zip(baseline, (time, against) => time / against).Order().ToArray();
        return new Share(Quantile(ratios, 0.5), Quantile(ratios, 0.25), Quantile(ratios, 0.75), bytes / baselineBytes, bytes);
    }

    private static double Quantile(double[] ordered, double at) => ordered[(int)(at * (ordered.Length - 1))];
}
