using System.Text.Json;

namespace SocialEval.Research.Qca.Telling;

/// <summary>Writes an analysis as JSON.</summary>
internal sealed class AnalysisWriter(Utf8JsonWriter json, Sequence<SolutionKind> solutions)
{
    private readonly NecessityWriter necessity = new(json);

    public void Write(ComparativeAnalysis analysis)
    {
        var cases = analysis.Outcome.TruthTable.Cases;
        json.WriteStartObject();
        json.WriteString("schema", AnalysisJson.Schema);
        json.WriteString("outcome", cases.Outcome);
        json.WriteNumber("cases", cases.Count);
        WriteConditions(cases);
        WriteCuts(analysis.Options.TruthTable);
        WriteUndecided(cases);
        Write(analysis.Outcome);
        json.WriteStartObject("negation");
        json.WriteString("outcome", analysis.Absence.TruthTable.Cases.Outcome);
        Write(analysis.Absence);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteConditions(CaseTable cases)
    {
        json.WriteStartArray("conditions");
        foreach (var condition in cases.Conditions)
        {
            json.WriteStartObject();
            json.WriteString("name", condition.Name);
            json.WriteString("kind", condition.Kind switch { ConditionKind.Crisp => "crisp", ConditionKind.Fuzzy => "fuzzy", _ => "multi-value" });
            json.WriteNumber("values", condition.Values);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCuts(TruthTableOptions options)
    {
        json.WriteStartObject("cuts");
        json.WriteNumber("incl", options.InclusionCut);
        json.WriteNumber("incl0", options.LowerInclusionCut ?? options.InclusionCut);
        json.WriteNumber("n", options.FrequencyCut);
        json.WriteNumber("pri", options.PriCut);
        json.WriteEndObject();
    }

    private void WriteUndecided(CaseTable cases)
    {
        json.WriteStartArray("undecided");
        foreach (var undecided in cases.Undecided)
        {
            json.WriteStartObject();
            json.WriteString("case", undecided.Row);
            json.WriteString("column", undecided.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(OutcomeAnalysis analysis)
    {
        Write(analysis.TruthTable);
        json.WriteStartObject("solutions");
        if (IsAsked(SolutionKind.Conservative))
        {
            json.WriteStartObject("conservative");
            Write(analysis.Conservative, analysis.TruthTable);
            json.WriteEndObject();
        }

        if (IsAsked(SolutionKind.Parsimonious))
        {
            json.WriteStartObject("parsimonious");
            Write(analysis.Parsimonious, analysis.TruthTable);
            json.WriteEndObject();
        }

        if (IsAsked(SolutionKind.Intermediate))
        {
            json.WriteStartObject("intermediate");
            Write(analysis.Intermediate, analysis);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        necessity.Write("singleConditionFit", analysis.Conditions);
    }

    private bool IsAsked(SolutionKind kind) => solutions.IsEmpty || solutions.Contains(kind);

    private static bool IsListed(TruthTable table) => table.Combinations <= AnalysisJson.ListedRows;

    private void Write(TruthTable table)
    {
        json.WriteNumber("combinations", table.Combinations);
        json.WriteBoolean("remaindersListed", IsListed(table));
        json.WriteStartArray("truthTable");
        foreach (var row in IsListed(table) ? table.Rows() : table.Observed)
        {
            json.WriteStartObject();
            json.WriteNumber("row", row.Number);
            json.WriteStartObject("config");
            for (var i = 0; i < row.Values.Count; i++)
            {
                json.WriteNumber(table.Cases.Conditions[i].Name, row.Values[i]);
            }

            json.WriteEndObject();
            json.WriteString("out", Code(row.Outcome));
            json.WriteNumber("n", row.N);
            json.WriteShare("incl", row.Inclusion);
            json.WriteShare("pri", row.Pri);
            json.WriteTexts("cases", row.Cases);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Solution solution, TruthTable table)
    {
        WriteModels(solution.Models);
        json.WriteBoolean("complete", solution.IsComplete);
        json.WriteBoolean("smallest", solution.IsSmallest);
        WriteReason(solution.Reason);
        WriteFit(solution.Models);
        WriteChart(solution);
        if (IsListed(table))
        {
            json.WriteStartObject("simplifyingAssumptions");
            for (var i = 0; i < Math.Min(solution.Models.Count, AnalysisJson.ListedModels); i++)
            {
                json.WriteRows(FormattableString.Invariant($"M{i + 1}"), solution.Models[i].SimplifyingAssumptions());
            }

            json.WriteEndObject();
        }
    }

    private void WriteModels(Sequence<Model> models)
    {
        json.WriteStartArray("models");
        foreach (var model in models)
        {
            json.WriteTexts(model.Terms.Select(term => term.Term.ToString()));
        }

        json.WriteEndArray();
    }

    private void WriteReason(NoModel? reason)
    {
        if (reason is { } known)
        {
            json.WriteString("reason", known == NoModel.NoPositiveRow ? "no-positive-row" : "no-negative-row");
        }
    }

    private void WriteFit(Sequence<Model> models)
    {
        json.WriteStartArray("fit");
        foreach (var model in models)
        {
            json.WriteStartObject();
            json.WriteStartArray("terms");
            foreach (var term in model.Terms)
            {
                json.WriteStartObject();
                json.WriteString("term", term.Term.ToString());
                json.WriteFit(term.Fit);
                json.WriteShare("covU", term.Fit.UniqueCoverage);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("model");
            json.WriteFit(model.Fit);
            json.WriteEndObject();
            json.WriteTexts("deviant", model.Deviant);
            json.WriteTexts("uncovered", model.Uncovered);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteChart(Solution solution)
    {
        var primes = solution.PrimeImplicants;
        json.WriteNumber("primeImplicantCount", primes.Count);
        if (primes.Count > AnalysisJson.ListedRows)
        {
            return;
        }

        json.WriteTexts("essential", primes.Where(prime => prime.IsEssential).Select(prime => prime.Term.ToString()));
        json.WriteStartArray("piChart");
        foreach (var prime in primes)
        {
            json.WriteStartObject();
            json.WriteString("pi", prime.Term.ToString());
            json.WriteRows("covers", prime.Rows);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(IntermediateSolution solution, OutcomeAnalysis analysis)
    {
        WriteModels(solution.Models);
        json.WriteBoolean("complete", solution.IsComplete);
        WriteReason(solution.Reason);
        WriteFit(solution.Models);
        json.WriteTexts("expectations", analysis.Expectations.Select(literal => literal.ToString(analysis.TruthTable.Cases.IsNumbered)));
        json.WriteNumber("pairCount", solution.Pairs.Count);
        json.WriteStartArray("pairs");
        var told = new Dictionary<Solution, string>(ReferenceEqualityComparer.Instance);
        foreach (var pair in solution.Pairs.Take(AnalysisJson.ListedModels))
        {
            json.WriteStartObject();
            json.WriteString("id", pair.Id);
            if (told.TryAdd(pair.Solution, pair.Id))
            {
                WriteModels(pair.Solution.Models);
            }
            else
            {
                json.WriteString("sameModelsAs", told[pair.Solution]);
            }

            json.WriteTexts("conservativeModel", pair.Conservative.Terms.Select(term => term.Term.ToString()));
            json.WriteTexts("parsimoniousModel", pair.Parsimonious.Terms.Select(term => term.Term.ToString()));
            if (IsListed(analysis.TruthTable))
            {
                json.WriteRows("easyCounterfactualRows", pair.EasyCounterfactuals());
                json.WriteRows("difficultCounterfactualRows", pair.DifficultCounterfactuals());
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static string Code(RowOutcome outcome) => outcome switch
    {
        RowOutcome.Positive => "1",
        RowOutcome.Negative => "0",
        RowOutcome.Contradiction => "C",
        _ => "?",
    };
}
