using BenchmarkDotNet.Attributes;

namespace SocialEval.Benchmarks.Questions;

/// <summary>What does it cost to put an evaluation where a number was?</summary>
[MemoryDiagnoser]
public class EvaluatingBenchmarks
{
    private readonly Material material = new();

    [Benchmark(Baseline = true, Description = "deserialize into plain records")]
    public object? Baseline() => material.Baseline();

    [Benchmark(Description = "a view with nothing held back")]
    public object? View() => material.View();

    [Benchmark(Description = "a view with one voice held back")]
    public object? ViewPartly() => material.ViewPartly();

    [Benchmark(Description = "all five evaluators")]
    public object? Evaluate() => material.Evaluate();

    [Benchmark(Description = "every evaluator there is")]
    public object? EvaluateEverything() => material.EvaluateEverything();

    [Benchmark(Description = "read, view, evaluate, write the report")]
    public object? EndToEnd() => material.EndToEnd();
}
