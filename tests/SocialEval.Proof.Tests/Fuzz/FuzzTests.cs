using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace SocialEval.Proof.Tests.Fuzz;

/// <summary>No file, however damaged, gets anything but an answer: what was read, what is wrong, or an exception that is documented.</summary>
/// <remarks><c>SOCIALEVAL_FUZZ=100000</c> tries that many files, <c>SOCIALEVAL_FUZZ_FIRST</c> says with which to begin.</remarks>
public sealed class FuzzTests(ITestOutputHelper told)
{
    private const string Variable = "SOCIALEVAL_FUZZ";
    private const long MostBytes = 200_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    [Fact]
    public void No_damaged_file_crashes_a_reader_or_keeps_it_busy()
    {
        var files = Count.Of(Variable, usual: 2_000);
        var worst = new ConcurrentDictionary<string, (long Files, double Seconds, long Bytes)>();
        files.Hold(Variable, number =>
        {
            var target = FuzzTargets.All[number % FuzzTargets.All.Count];
            var (time, bytes) = Cost(target, Mutation.Of(target.Examples, Chances.Of(number)));
            worst.AddOrUpdate(target.Name, _ => (1, time.TotalSeconds, bytes), (_, all) => (all.Files + 1, Math.Max(all.Seconds, time.TotalSeconds), Math.Max(all.Bytes, bytes)));
        });
        foreach (var (name, (tried, seconds, bytes)) in worst.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            told.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {tried} files, at most {seconds:0.00} s and {bytes / 1e6:0} MB"));
        }
    }

    [Fact]
    public void Every_example_is_read_before_it_is_damaged() => FuzzTargets.All.Should().AllSatisfy(target =>
    {
        target.Examples.Should().NotBeEmpty();
        foreach (var example in target.Examples)
        {
            target.Read(example);
        }
    });

    private static (TimeSpan Time, long Bytes) Cost(FuzzTarget target, byte[] file)
    {
        var cost = Once(target, file);
        for (var again = 0; again < 2 && cost.Time > Longest; again++)
        {
            // Something else may have kept the machine busy.
            cost = Once(target, file);
        }

        if (cost.Time > Longest || cost.Bytes > MostBytes)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {cost.Time.TotalSeconds:0.0} s and {cost.Bytes / 1e6:0} MB for a file of {file.Length} bytes"));
        }

        return cost;
    }

    private static (TimeSpan Time, long Bytes) Once(FuzzTarget target, byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        try
        {
            target.Read(file);
        }
        catch (Exception fault) when (!target.Documented.Contains(fault.GetType()))
        {
            throw new InvalidDataException($"{target.Name}: {fault.GetType().Name}: {fault.Message}", fault);
        }
        catch (Exception)
        {
            // Documented: that is its answer.
        }

        return (Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
