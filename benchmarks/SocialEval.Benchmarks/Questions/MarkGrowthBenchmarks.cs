using BenchmarkDotNet.Attributes;
using SocialEval.Benchmarks.Invented;
using SocialEval.Methods.SelfSignification;

namespace SocialEval.Benchmarks.Questions;

/// <summary>How does the time grow with the number of tellers who put a mark on a triad?</summary>
[MemoryDiagnoser]
public class MarkGrowthBenchmarks
{
    private Mark[] marks = [];

    [Params(100, 1_000, 10_000)]
    public int Tellers { get; set; }

    [GlobalSetup]
    public void Invent()
    {
        var chance = new Chance(17);
        marks = [.. Enumerable.Range(0, Tellers).Select(i => i % 20 == 0 ? Mark.DoesNotApply : Mark.At(chance.Below(100), chance.Below(100), chance.From(1, 99)))];
    }

    [Benchmark(Description = "centre, variance, zones and region of triads")]
    public CentreRegion Centre()
    {
        var set = MarkSet.Of(marks);
        _ = set.Zones();
        return set.Region();
    }
}
