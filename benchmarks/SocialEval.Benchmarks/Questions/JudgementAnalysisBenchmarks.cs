using BenchmarkDotNet.Attributes;
using SocialEval.Methods;

namespace SocialEval.Benchmarks.Questions;

/// <summary>How does judgement analysis grow with the number of profiles? Ten times as many should take about ten times as long.</summary>
[MemoryDiagnoser]
public class JudgementAnalysisBenchmarks
{
    private const int Cues = 5;

    private Sequence<Sequence<double>> profiles;
    private Sequence<double> judgements;

    [Params(1_000, 10_000, 100_000)]
    public int Profiles { get; set; }

    [GlobalSetup]
    public void Invent()
    {
        var some = new Sequence<double>[Profiles];
        var judged = new double[Profiles];
        for (var i = 0; i < Profiles; i++)
        {
            // Steps that share no factor with 101 run through all values, each cue at its own pace.
            var cues = new double[Cues];
            for (var cue = 0; cue < Cues; cue++)
            {
                cues[cue] = (long)(i + 1) * ((7 * cue) + 3) * (i + cue + 1) % 101;
                judged[i] += cues[cue] * (cue + 1) / 15;
            }

            judged[i] += i % 7;
            some[i] = Sequence.Of<double>(cues);
        }

        profiles = Sequence.Of<Sequence<double>>(some);
        judgements = Sequence.Of<double>(judged);
    }

    [Benchmark(Description = "analyse the judgements of one person")]
    public object? Analyse() => JudgementAnalysis.Analyse(profiles, judgements);
}
