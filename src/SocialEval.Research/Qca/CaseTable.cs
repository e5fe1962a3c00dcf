using SocialEval.Research.Tables;

namespace SocialEval.Research.Qca;

/// <summary>Cases, the conditions each has, and how much each belongs to the outcome: what a comparative analysis starts from.</summary>
/// <remarks>
/// <para>The method is for some ten to fifty cases that somebody knows one by one, and for conditions named with those concerned.
/// Its cases stay in sight, by name, to the end.</para>
/// <para>Immutable; safe to use from several threads.</para>
/// </remarks>
public sealed class CaseTable
{
    private readonly double[] cells;
    private readonly double[] outcomes;
    private readonly string[] names;

    /// <summary>Cases given by code.</summary>
    /// <param name="outcome">The outcome, by name.</param>
    /// <param name="conditions">The conditions: one or more, none of them the outcome.</param>
    /// <param name="cases">The cases.</param>
    /// <exception cref="InvalidTableException">Anything in them that cannot be analysed: a membership outside 0 to 1, a value that
    /// a condition does not take, a condition that is the same in all cases, the outcome among the conditions, a name twice, more
    /// conditions than <see cref="QcaLimits.Conditions"/>. All of it is listed.</exception>
    public CaseTable(string outcome, Sequence<Condition> conditions, Sequence<CaseRow> cases)
        : this(outcome, conditions, cases, lines: null)
    {
    }

    internal CaseTable(string outcome, Sequence<Condition> conditions, Sequence<CaseRow> cases, int[]? lines)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(outcome);
        var problems = new CaseRules(outcome, conditions, cases, lines).Problems();
        if (problems.Count > 0)
        {
            throw new InvalidTableException([.. problems]);
        }

        Outcome = outcome;
        Conditions = conditions;
        names = [.. cases.Select(one => one.Name)];
        outcomes = [.. cases.Select(one => one.Outcome)];
        cells = [.. cases.SelectMany(one => one.Conditions)];
        Layout = new Layout(conditions);
    }

    private CaseTable(CaseTable table)
    {
        Outcome = table.Outcome.StartsWith('~') ? table.Outcome[1..] : $"~{table.Outcome}";
        Conditions = table.Conditions;
        names = table.names;
        cells = table.cells;
        outcomes = Array.ConvertAll(table.outcomes, membership => 1 - membership);
        Layout = table.Layout;
    }

    /// <summary>The outcome: <c>SURV</c>, <c>~SURV</c> for its absence, <c>SURV[2]</c> for one of several values.</summary>
    public string Outcome { get; }

    /// <summary>The conditions, in the order of the analysis.</summary>
    public Sequence<Condition> Conditions { get; }

    /// <summary>The names of the cases, in the order they were given.</summary>
    public Sequence<string> Names => [.. names];

    /// <summary>How many cases there are.</summary>
    public int Count => names.Length;

    /// <summary>Whether terms show values by their number, as they do where any condition has more than two.</summary>
    public bool IsNumbered => Layout.IsNumbered;

    /// <summary>The cases that are exactly half in and half out, of a condition or of the outcome. With such a condition a case is
    /// in no combination, and nothing is learnt from it.</summary>
    public Sequence<TableProblem> Undecided => [.. UndecidedCells()];

    internal Layout Layout { get; }

    /// <summary>What a case has of a condition: a membership, or the number of a value.</summary>
    /// <param name="case">The case, counted from 0.</param>
    /// <param name="condition">The condition, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case or condition.</exception>
    public double this[int @case, int condition]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(condition);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(condition, Conditions.Count);
            ArgumentOutOfRangeException.ThrowIfNegative(@case);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(@case, Count);
            return cells[(@case * Conditions.Count) + condition];
        }
    }

    /// <summary>The same cases and the absence of the outcome. What goes with an absence is no mirror of what goes with a presence:
    /// each is analysed for itself.</summary>
    public CaseTable Negated() => new(this);

    /// <summary>Takes the columns of a table as conditions and outcome; its first column names the cases.</summary>
    /// <param name="table">The table.</param>
    /// <param name="outcome">The column of the outcome, as <c>SURV</c>, <c>~SURV</c> or <c>SURV[2]</c>.</param>
    /// <param name="conditions">The columns of the conditions. One that has whole numbers above 1 takes several values; one that has
    /// anything between 0 and 1 is fuzzy; the others are crisp.</param>
    /// <exception cref="InvalidTableException">A column that is not there, a cell that is no number, and all that
    /// <see cref="CaseTable(string, Sequence{Condition}, Sequence{CaseRow})"/> refuses, each with its line and column.</exception>
    public static CaseTable Read(Table table, string outcome, Sequence<string> conditions)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrWhiteSpace(outcome);
        return new CaseReading(table, outcome, conditions).Cases();
    }

    internal string Name(int @case) => names[@case];

    internal ReadOnlySpan<double> Outcomes => outcomes;

    internal ReadOnlySpan<double> Cells(int @case) => cells.AsSpan(@case * Conditions.Count, Conditions.Count);

    private IEnumerable<TableProblem> UndecidedCells()
    {
        const string Expected = "a membership on one side of it";
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < Conditions.Count; j++)
            {
                if (Conditions[j].Value(this[i, j]) is null)
                {
                    yield return new("0.5", $"{Expected}: the case is in no combination") { Row = names[i], Column = Conditions[j].Name };
                }
            }

            if (outcomes[i] == 0.5)
            {
                yield return new("0.5", Expected) { Row = names[i], Column = Outcome.TrimStart('~') };
            }
        }
    }
}
