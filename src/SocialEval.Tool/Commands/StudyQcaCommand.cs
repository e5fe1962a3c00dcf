using System.Buffers;
using System.CommandLine;
using SocialEval.Research.Qca;
using SocialEval.Research.Qca.Telling;
using SocialEval.Research.Tables;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Qualitative comparative analysis of a table of cases.</summary>
internal sealed class StudyQcaCommand : StudyTableCommand
{
    private const double UsualInclusion = 0.8;

    private readonly CasesOptions cases;
    private readonly ShareOption inclusion = new("--incl-cut", "The inclusion from which on a combination is positive", UsualInclusion);
    private readonly Option<double?> lower = new("--incl-cut-0")
    {
        HelpName = "SHARE",
        Description = "The inclusion under which a combination is negative; between the two it is a contradiction (default: the same as --incl-cut)",
    };

    private readonly CountOption frequency = new("--n-cut", "How many cases a combination takes to say anything", 1);
    private readonly ShareOption pri = new("--pri-cut", "The PRI from which on a combination is positive", 0);
    private readonly WordOption<SolutionKind?> solution = new(
        "--solution",
        "What is made of combinations that no case has",
        [("all", null), ("conservative", SolutionKind.Conservative), ("parsimonious", SolutionKind.Parsimonious), ("intermediate", SolutionKind.Intermediate)]);

    private readonly LiteralsOption expected = new("--expect", "What is expected to help the outcome along, for the intermediate solution");
    private readonly LiteralsOption expectedOfAbsence = new("--expect-absence", "What is expected to help its absence along");
    private readonly CountOption models = new("--max-models", "How many models to stop at", 1000);
    private readonly WordOption<OutputFormat> format = new("--format", "How the answer is written", [("text", OutputFormat.Text), ("json", OutputFormat.Json)]);
    private readonly WordOption<string> language = Shared.Language();

    public StudyQcaCommand(Surroundings surroundings, Messages messages)
        : base("qca", StudySentences.Of("qca"), surroundings, messages)
    {
        cases = new(this);
        lower.CustomParser = result => ShareOption.Parse("--incl-cut-0", result);
        foreach (var option in new Option[] { inclusion, lower, frequency, pri, solution, expected, expectedOfAbsence, models, format, language })
        {
            Add(option);
        }

        Validators.Add(result =>
        {
            if (ShareOption.Given(lower, result) > (ShareOption.Given(inclusion, result) ?? UsualInclusion))
            {
                result.AddError("--incl-cut-0: it is above --incl-cut; expected no more");
            }
        });
    }

    protected override void Answer(ParseResult line, Table table, IBufferWriter<byte> answer)
    {
        var compared = cases.Cases(line, table);
        RefuseExpectations(line, compared);
        var options = new AnalysisOptions
        {
            TruthTable = new()
            {
                InclusionCut = inclusion.In(line),
                LowerInclusionCut = line.GetValue(lower),
                FrequencyCut = frequency.In(line),
                PriCut = pri.In(line),
            },
            Expectations = [.. expected.In(line)],
            ExpectationsForAbsence = [.. expectedOfAbsence.In(line)],
            Minimisation = new() { MaximumModels = models.In(line) },
        };
        var analysis = ComparativeAnalysis.Of(compared, options);
        RefuseNothing(analysis.Outcome.TruthTable);
        Warn(compared.Undecided);
        Sequence<SolutionKind> solutions = solution.In(line) is { } kind ? [kind] : [];
        if (format.In(line) == OutputFormat.Json)
        {
            AnalysisJson.Write(analysis, solutions, answer);
            answer.Write("\n"u8);
        }
        else
        {
            Tell(AnalysisText.Of(analysis, solutions, language.In(line)), answer);
        }
    }

    private void RefuseExpectations(ParseResult line, CaseTable compared)
    {
        var problems = new List<TableProblem>();
        foreach (var literal in expected.In(line).Concat(expectedOfAbsence.In(line)))
        {
            if (compared.Conditions.FirstOrDefault(condition => condition.Name == literal.Condition) is not { } condition)
            {
                problems.Add(new("an expectation about no condition", $"one of {string.Join(", ", compared.Conditions.Select(one => one.Name))}") { Column = literal.Condition });
            }
            else if (literal.Value >= condition.Values)
            {
                problems.Add(new(FormattableString.Invariant($"an expectation of the value {literal.Value}"), FormattableString.Invariant($"0 to {condition.Values - 1}")) { Column = literal.Condition });
            }
        }

        if (problems.Count > 0)
        {
            throw new InvalidTableException([.. problems]);
        }
    }

    private static void RefuseNothing(TruthTable table)
    {
        if (table.Observed.Any(row => row.Outcome == RowOutcome.Positive))
        {
            return;
        }

        var best = table.Observed.OrderByDescending(row => row.Inclusion).FirstOrDefault();
        var found = best is null
            ? "no case is in a combination"
            : FormattableString.Invariant($"no combination is positive for {table.Cases.Outcome}: the highest inclusion is {best.Inclusion:0.###}, of row {best.Number} (cases: {string.Join(", ", best.Cases)}; PRI {best.Pri:0.###})");
        throw new InvalidTableException([new(found, "a positive one under the cut-offs")]);
    }
}
