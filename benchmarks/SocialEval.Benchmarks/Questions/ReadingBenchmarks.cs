using BenchmarkDotNet.Attributes;

namespace SocialEval.Benchmarks.Questions;

/// <summary>What does it cost to read a journey with every check?</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly Material material = new();

    [Benchmark(Baseline = true, Description = "deserialize into plain records")]
    public object? Baseline() => material.Baseline();

    [Benchmark(Description = "read with every check")]
    public object? Read() => material.Read();

    [Benchmark(Description = "read a journey with 26 problems")]
    public object? ReadSpoilt() => material.ReadSpoilt();
}
