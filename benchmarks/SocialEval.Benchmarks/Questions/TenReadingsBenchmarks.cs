using BenchmarkDotNet.Attributes;
using RulesEngine.Models;
using SocialEval.Benchmarks.Invented;
using SocialEval.Json;

namespace SocialEval.Benchmarks.Questions;

/// <summary>The same ten yes/no readings, by a rules engine on plain objects, and through a view and an evaluator.</summary>
/// <remarks>The engine's objects are made beforehand; the view is made each time, with every permission checked. Both give the
/// same answers, which is checked before anything is measured.</remarks>
[MemoryDiagnoser]
public class TenReadingsBenchmarks
{
    private static readonly string[] Expressions =
    [
        "j.Assessments.Any(a => a.Judgement == \"Better\" && a.By == j.Person)",
        "j.Assessments.Any(a => a.Judgement == \"PrefersNotToSay\" && a.By == j.Person)",
        "j.Assessments.Any(a => a.IsConfirmed && a.By == j.Person)",
        "j.Assessments.Any(a => a.Judgement == \"Same\" && a.By != j.Person)",
        "j.Versions.Any(v => v.ProposedBy == j.Person)",
        "j.Versions.Any(v => v.IsOpen)",
        "j.Versions.Any(v => v.Agreements.Any(a => a.Answer == \"Agrees\" && a.Evidence == \"OwnAct\" && a.By == j.Person))",
        "j.Interventions.Any(i => i.Decision == \"Refused\")",
        "j.Interventions.Any(i => i.AskedBy == j.Person)",
        "j.PausesWishedBy.Any(p => p == j.Person)",
    ];

    private readonly Journey[] journeys;
    private readonly RuleParameter[] plain;
    private readonly RulesEngine.RulesEngine engine;
    private readonly TenReadings evaluator = new();
    private readonly TenReadingsStudy study = new();
    private readonly Yeses counted = new();
    private readonly Reading reading = new(InventedJourney.ReadOn, Purpose.Evaluation, Reader.Team);
    private readonly JourneyView[] views;
    private int next;

    public TenReadingsBenchmarks()
    {
        journeys = Array.ConvertAll(InventedJourney.Several(256), json => JourneyJson.Read(json));
        plain = Array.ConvertAll(journeys, journey => new RuleParameter("j", PlainJourney.Of(journey)));
        engine = new([new Workflow { WorkflowName = "ten", Rules = [.. Expressions.Select((expression, i) => new Rule { RuleName = TenReadings.Codes[i], Expression = expression })] }]);
        views = Array.ConvertAll(journeys, journey => journey.View(reading));
        for (var i = 0; i < journeys.Length; i++)
        {
            var byEngine = Answers(i).Order(StringComparer.Ordinal);
            var byEvaluator = evaluator.Appraise(views[i]).Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal);
            if (!byEngine.SequenceEqual(byEvaluator))
            {
                throw new InvalidOperationException($"The two do not answer the same for journey {i}.");
            }

            var byStudy = study.Add(new(), views[i]).Counts.Select((count, reading) => (Count: count, Code: TenReadings.Codes[reading])).Where(answer => answer.Count == 1).Select(answer => answer.Code);
            if (!byEngine.SequenceEqual(byStudy.Order(StringComparer.Ordinal)))
            {
                throw new InvalidOperationException($"The study does not answer the same for journey {i}.");
            }
        }
    }

    [Benchmark(Baseline = true, Description = "a rules engine on plain objects")]
    public object Engine() => engine.ExecuteAllRulesAsync("ten", plain[next = (next + 1) % plain.Length]).AsTask().GetAwaiter().GetResult();

    [Benchmark(Description = "a view and an evaluator")]
    public object Evaluator() => evaluator.Appraise(journeys[next = (next + 1) % journeys.Length].View(reading));

    [Benchmark(Description = "a view and a study")]
    public object ViewAndStudy() => study.Add(counted, journeys[next = (next + 1) % journeys.Length].View(reading));

    [Benchmark(Description = "a study, on views made beforehand")]
    public object Study() => study.Add(counted, views[next = (next + 1) % views.Length]);

    private IEnumerable<string> Answers(int journey) =>
        engine.ExecuteAllRulesAsync("ten", plain[journey]).AsTask().GetAwaiter().GetResult().Where(result => result.IsSuccess).Select(result => result.Rule.RuleName);
}
