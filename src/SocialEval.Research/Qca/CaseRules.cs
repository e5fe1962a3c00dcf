using System.Globalization;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Qca;

/// <summary>What has to hold of cases before they can be compared; every breach is listed.</summary>
internal sealed class CaseRules(string outcome, Sequence<Condition> conditions, Sequence<CaseRow> cases, int[]? lines)
{
    private readonly List<TableProblem> problems = [];

    /// <param name="isWhole">Whether every cell is known, so that what is the same everywhere can be told.</param>
    public List<TableProblem> Problems(bool isWhole = true)
    {
        LookAtConditions();
        LookAtNames();
        for (var i = 0; i < cases.Count; i++)
        {
            isWhole &= LookAtCells(i);
        }

        if (isWhole)
        {
            LookForConstants();
        }

        return problems;
    }

    private void LookAtConditions()
    {
        if (!Condition.IsName(BareOutcome))
        {
            problems.Add(NoOutcome(outcome));
        }

        if (conditions.Count == 0)
        {
            problems.Add(new("no condition", "one or more"));
        }

        if (conditions.Count > QcaLimits.Conditions)
        {
            problems.Add(new(Invariant($"{conditions.Count} conditions"), Invariant($"{QcaLimits.Conditions} at most")));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var condition in conditions)
        {
            if (!seen.Add(condition.Name))
            {
                problems.Add(new("a condition twice", "each condition once") { Column = condition.Name });
            }

            if (condition.Name == BareOutcome)
            {
                problems.Add(new("the outcome among its own conditions", "conditions that are something else") { Column = condition.Name });
            }
        }
    }

    public static TableProblem NoOutcome(string outcome) => new($"'{outcome}'", "an outcome as SURV, ~SURV or SURV[2]");

    private string BareOutcome => outcome.TrimStart('~').Split('[')[0];

    private void LookAtNames()
    {
        if (cases.Count == 0)
        {
            problems.Add(new("no case", "two or more"));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < cases.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(cases[i].Name))
            {
                problems.Add(At(i, null, "a case without a name", "a name or a pseudonym"));
            }
            else if (!seen.Add(cases[i].Name))
            {
                problems.Add(At(i, null, $"a second case '{cases[i].Name}'", "a name of its own for each"));
            }
        }
    }

    private bool LookAtCells(int place)
    {
        var one = cases[place];
        var before = problems.Count;
        if (one.Conditions.Count != conditions.Count)
        {
            problems.Add(At(place, null, Invariant($"{one.Conditions.Count} values"), Invariant($"{conditions.Count}, one for each condition")));
            return false;
        }

        for (var j = 0; j < conditions.Count; j++)
        {
            var (condition, cell) = (conditions[j], one.Conditions[j]);
            if (Refusal(condition, cell) is { } expected)
            {
                problems.Add(At(place, condition.Name, Quoted(cell), expected));
            }
        }

        if (!(one.Outcome is >= 0 and <= 1))
        {
            problems.Add(At(place, BareOutcome, Quoted(one.Outcome), "a membership from 0 to 1"));
        }

        return problems.Count == before;
    }

    private static string? Refusal(Condition condition, double cell) => condition.Kind switch
    {
        ConditionKind.Crisp when cell is not (0 or 1) => "0 or 1",
        ConditionKind.Fuzzy when !(cell is >= 0 and <= 1) => "a membership from 0 to 1",
        ConditionKind.MultiValue when !(cell >= 0 && cell < condition.Values && cell == Math.Floor(cell)) => Invariant($"a whole number from 0 to {condition.Values - 1}"),
        _ => null,
    };

    // What is the same everywhere tells no case from another, and would stand in every term for nothing.
    private void LookForConstants()
    {
        for (var j = 0; j < conditions.Count && cases.Count > 0; j++)
        {
            var first = cases[0].Conditions[j];
            var place = j;
            if (cases.All(one => one.Conditions[place] == first))
            {
                problems.Add(new(Invariant($"{Quoted(first)} in every case"), "a condition that differs between cases") { Column = conditions[j].Name });
            }
        }
    }

    private TableProblem At(int place, string? column, string found, string expected) =>
        new(found, expected) { Line = lines?[place], Column = column, Row = cases[place].Name };

    private static string Quoted(double cell) => string.Create(CultureInfo.InvariantCulture, $"'{cell}'");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
