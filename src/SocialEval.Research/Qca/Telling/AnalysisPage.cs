using System.Globalization;
using System.Text;

namespace SocialEval.Research.Qca.Telling;

/// <summary>Puts an analysis on a page.</summary>
internal sealed class AnalysisPage(RoomTexts words)
{
    /// <summary>How many models are told of one solution; more can only be gone through by a program.</summary>
    private const int ModelsTold = 50;

    private readonly StringBuilder text = new();

    public string Of(ComparativeAnalysis analysis, Sequence<SolutionKind> solutions)
    {
        var (outcome, absence) = (analysis.Outcome, analysis.Absence);
        AddHead(analysis);
        AddTable(outcome.TruthTable, absence.TruthTable);
        if (IsAsked(SolutionKind.Conservative))
        {
            text.Append('\n').Append(words["conservative"]).Append('\n');
            Add(Name(outcome), outcome.Conservative);
            Add(Name(absence), absence.Conservative);
        }

        if (IsAsked(SolutionKind.Intermediate))
        {
            text.Append('\n').Append(words["intermediate"]).Append('\n');
            Add(outcome);
            Add(absence);
        }

        if (IsAsked(SolutionKind.Parsimonious))
        {
            text.Append('\n').Append(words["parsimonious"]).Append('\n');
            Add(Name(outcome), outcome.Parsimonious);
            Add(Name(absence), absence.Parsimonious);
        }

        foreach (var one in new[] { outcome, absence })
        {
            new NecessityPage(words, text, Name(one)).Add(one.Conditions);
        }

        return text.Append('\n').Append(words["caution"]).Append('\n').ToString();

        bool IsAsked(SolutionKind kind) => solutions.IsEmpty || solutions.Contains(kind);
    }

    private string Listed(Sequence<string> names) => names.IsEmpty ? words["no-case"] : string.Join(", ", names);

    private static string Name(OutcomeAnalysis analysis) => analysis.TruthTable.Cases.Outcome;

    private void AddHead(ComparativeAnalysis analysis)
    {
        var cases = analysis.Outcome.TruthTable.Cases;
        var cuts = analysis.Options.TruthTable;
        text.Append(words.Of("title", cases.Outcome, Name(analysis.Absence))).Append('\n');
        text.Append(words.Of("cases", cases.Count, string.Join(", ", cases.Conditions.Select(condition => condition.Name)))).Append('\n');
        text.Append(words.Of("cuts", words.Cut(cuts.InclusionCut), words.Cut(cuts.LowerInclusionCut ?? cuts.InclusionCut), cuts.FrequencyCut, words.Cut(cuts.PriCut))).Append('\n');
        var undecided = cases.Undecided;
        if (!undecided.IsEmpty)
        {
            text.Append(words.Of("undecided", string.Join(", ", undecided.Select(problem => $"{problem.Row} ({problem.Column})")))).Append('\n');
        }
    }

    private void AddTable(TruthTable outcome, TruthTable absence)
    {
        var (incl, pri) = (words["incl"], words["pri"]);
        var observed = outcome.Observed;
        text.Append('\n').Append(words.Of("combinations", observed.Count, outcome.Combinations)).Append('\n');
        var columns = new TextColumns();
        columns.Add([words["row"], .. outcome.Cases.Conditions.Select(condition => condition.Name), "n", outcome.Cases.Outcome, incl, pri, absence.Cases.Outcome, incl, pri, words["cases-column"]]);
        foreach (var row in observed)
        {
            columns.Add(
            [
                Number(row.Number), .. row.Values.Select(value => Number(value)), Number(row.N),
                .. Coded(row), .. Coded(absence[row.Number]), string.Join(", ", row.Cases),
            ]);
        }

        columns.Write(text, "  ");

        string[] Coded(TruthTableRow row) => [AnalysisWriter.Code(row.Outcome), words.Share(row.Inclusion), words.Share(row.Pri)];
    }

    private void Add(OutcomeAnalysis analysis)
    {
        var solution = analysis.Intermediate;
        var expected = analysis.Expectations.Select(literal => literal.ToString(analysis.TruthTable.Cases.IsNumbered));
        text.Append("  ").Append(Name(analysis)).Append('\n');
        text.Append("    ").Append(analysis.Expectations.IsEmpty ? words["nothing-expected"] : words.Of("expected", string.Join(", ", expected))).Append('\n');
        Add(Name(analysis), solution.Models, solution.Reason, solution.IsComplete, isSmallest: true);
    }

    private void Add(string outcome, Solution solution)
    {
        text.Append("  ").Append(outcome).Append('\n');
        Add(outcome, solution.Models, solution.Reason, solution.IsComplete, solution.IsSmallest);
    }

    private void Add(string outcome, Sequence<Model> models, NoModel? reason, bool isComplete, bool isSmallest)
    {
        if (reason is { } known)
        {
            text.Append("    ").Append(words[known == NoModel.NoPositiveRow ? "no-positive-row" : "no-negative-row"]).Append('\n');
        }

        if (models.Count > 1)
        {
            text.Append("    ").Append(words.Of("several", models.Count)).Append('\n');
        }

        AddIf(!isComplete, "incomplete");
        AddIf(!isSmallest, "unproven");
        for (var i = 0; i < models.Count && i < ModelsTold; i++)
        {
            text.Append("    ").Append(words.Of("model", i + 1)).Append(" · ").Append(models[i]).Append('\n');
            Add(outcome, models[i]);
        }

        if (models.Count > ModelsTold)
        {
            text.Append("    ").Append(words.Of("more", models.Count - ModelsTold)).Append('\n');
        }
    }

    private void AddIf(bool isSo, string code)
    {
        if (isSo)
        {
            text.Append("    ").Append(words[code]).Append('\n');
        }
    }

    private void Add(string outcome, Model model)
    {
        var columns = new TextColumns();
        columns.Add(words["term"], words["incl"], words["pri"], words["cov"], words["unique"], words["cases-column"]);
        foreach (var term in model.Terms)
        {
            columns.Add([term.Term.ToString(), .. Fit(term.Fit), Listed(term.Cases)]);
        }

        if (model.Terms.Count > 1)
        {
            columns.Add([words["whole"], .. Fit(model.Fit), string.Empty]);
        }

        columns.Write(text, "      ");
        text.Append("      ").Append(words.Of("deviant", outcome, Listed(model.Deviant))).Append('\n');
        text.Append("      ").Append(words.Of("uncovered", outcome, Listed(model.Uncovered))).Append('\n');

        string[] Fit(SufficiencyFit fit) => [words.Share(fit.Inclusion), words.Share(fit.Pri), words.Share(fit.RawCoverage), words.Share(fit.UniqueCoverage)];
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
