using BenchmarkDotNet.Attributes;
using SocialEval.Benchmarks.Comparing;
using SocialEval.Research.Qca;

namespace SocialEval.Benchmarks.Questions;

/// <summary>What do more conditions cost, when fifty cases are compared?</summary>
[MemoryDiagnoser]
public class ComparingBenchmarks
{
    private TruthTable table = null!;

    [Params(8, 10, 12, 17)]
    public int Conditions { get; set; }

    [GlobalSetup]
    public void Compare() => table = TruthTable.Of(InventedCases.Of(Conditions, 50, 1));

    [Benchmark(Baseline = true, Description = "sorting cases into rows")]
    public object Rows() => TruthTable.Of(table.Cases);

    [Benchmark(Description = "the conservative solution, all models")]
    public object Conservative() => Solution.Conservative(table);

    [Benchmark(Description = "the parsimonious solution, all models")]
    public object Parsimonious() => Solution.Parsimonious(table);
}
