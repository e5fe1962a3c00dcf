using BenchmarkDotNet.Attributes;
using SocialEval.Benchmarks.Invented;
using SocialEval.Methods.Rhythm;

namespace SocialEval.Benchmarks.Questions;

/// <summary>How does the time grow with the number of spans on a curve of what is still under way?</summary>
[MemoryDiagnoser]
public class UnderWayGrowthBenchmarks
{
    private Stretch[] stretches = [];

    [Params(10_000, 100_000, 1_000_000)]
    public int Spans { get; set; }

    [GlobalSetup]
    public void Invent()
    {
        var chance = new Chance(17);
        stretches = [.. Enumerable.Range(0, Spans).Select(_ => new Stretch(chance.Below(4_000), chance.Happens(3)))];
    }

    [Benchmark(Description = "the share still under way")]
    public UnderWayCurve Curve() => UnderWayCurve.Of(stretches);
}
