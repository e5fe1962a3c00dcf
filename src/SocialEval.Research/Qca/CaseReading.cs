using System.Globalization;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Qca;

/// <summary>Makes cases out of the columns of a table.</summary>
internal sealed class CaseReading(Table table, string outcome, Sequence<string> conditions)
{
    private readonly List<TableProblem> problems = [];

    public CaseTable Cases()
    {
        var columns = conditions.Where(IsRead).Select(Column).ToArray();
        var outcomes = Outcomes();
        Sequence<Condition> read = [.. columns.Select(column => column.Condition)];
        Sequence<CaseRow> cases = [.. table.Rows.Select((row, i) => new CaseRow(row.Name, [.. columns.Select(column => column.Cells[i])], outcomes[i]))];
        int[] lines = [.. table.Rows.Select(row => row.Line)];
        problems.AddRange(new CaseRules(outcome, read, cases, lines).Problems(isWhole: problems.Count == 0));
        return problems.Count == 0
            ? new(outcome, read, cases, lines)
            : throw new InvalidTableException([.. problems.Distinct().OrderBy(problem => problem.Line)]);
    }

    private bool IsRead(string name)
    {
        if (Condition.IsName(name))
        {
            return true;
        }

        problems.Add(new($"'{name}'", $"the name of a condition, without any of {Condition.Signs}"));
        return false;
    }

    private (Condition Condition, double[] Cells) Column(string name)
    {
        var cells = Numbers(name);
        if (cells.All(cell => cell is 0 or 1))
        {
            return (Condition.Crisp(name), cells);
        }

        return IsNumbered(cells)
            ? (Condition.MultiValue(name, 1 + (int)cells.Max()), cells)
            : (Condition.Fuzzy(name), cells);
    }

    private static bool IsNumbered(double[] cells) => cells.All(cell => cell >= 0 && cell < Condition.MaximumValues && cell == Math.Floor(cell));

    private double[] Outcomes()
    {
        if (!Literal.TryParse(outcome.TrimStart('~'), out var literal))
        {
            problems.Add(CaseRules.NoOutcome(outcome));
            return new double[table.Rows.Count];
        }

        var cells = Numbers(literal.Condition);
        if (outcome.EndsWith(']'))
        {
            cells = Array.ConvertAll(cells, cell => cell == literal.Value ? 1.0 : 0);
            if (!cells.Contains(1))
            {
                problems.Add(new(string.Create(CultureInfo.InvariantCulture, $"no case with the value {literal.Value}"), "one or more") { Column = literal.Condition });
            }
        }

        return outcome.StartsWith('~') ? Array.ConvertAll(cells, cell => 1 - cell) : cells;
    }

    private double[] Numbers(string name)
    {
        var column = table.Numbers(name);
        problems.AddRange(column.Problems);

        // A cell that could not be read stands as 0 only until the problems are told.
        var isThere = table.Columns.Contains(name);
        for (var i = 0; isThere && i < column.Cells.Count; i++)
        {
            var row = table.Rows[i];
            if (column.Cells[i] is null && !column.Problems.Any(problem => problem.Line == row.Line))
            {
                problems.Add(new("nothing", "a number") { Line = row.Line, Column = name, Row = row.Name });
            }
        }

        return [.. column.Cells.Select(cell => cell ?? 0)];
    }
}
