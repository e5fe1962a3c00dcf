using System.Globalization;
using SocialEval.Research.Qca;
using SocialEval.Research.Tables;

namespace SocialEval.Tool.Commands;

/// <summary>A column to calibrate, and what its raw values mean: <c>DEV=400,550,900</c>.</summary>
/// <param name="Column">The column.</param>
/// <param name="Anchors">Three anchors, six for neither too little nor too much, or the thresholds of the indirect method.</param>
internal sealed record CalibratedColumn(string Column, double[] Anchors)
{
    private const string Expected = "COLUMN=OUT,CROSSOVER,IN, as DEV=400,550,900, or with six anchors";

    /// <summary>Reads one, or says why it cannot.</summary>
    public static (CalibratedColumn? Column, string? Refusal) Parse(string text)
    {
        var sign = text.LastIndexOf('=');
        if (sign <= 0)
        {
            return (null, $"'{text}' names no column; expected {Expected}");
        }

        var anchors = new List<double>();
        foreach (var given in text[(sign + 1)..].Split(',', StringSplitOptions.TrimEntries))
        {
            if (!double.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out var anchor) || !double.IsFinite(anchor))
            {
                return (null, $"'{given}' in '{text}' is not a number; expected {Expected}");
            }

            anchors.Add(anchor);
        }

        return (new(text[..sign], [.. anchors]), null);
    }

    /// <summary>Why the anchors do not fit the method, or nothing where they do.</summary>
    public string? Refusal(CalibrationMethod method)
    {
        try
        {
            // Any values will do to look at thresholds.
            Calibration(method, 3, [1, 2, 3, 4, 5, 6]);
            return null;
        }
        catch (ArgumentException refused)
        {
            return refused.Message.Split(" (Parameter", 2)[0].TrimEnd('.');
        }
    }

    public Calibration Calibration(CalibrationMethod method, double logOdds, Sequence<double> raw) => (method, Anchors) switch
    {
        (CalibrationMethod.Indirect, _) => Research.Qca.Calibration.Indirect(raw, [.. Anchors]),
        (_, [var a, var b, var c, var d, var e, var f]) => Research.Qca.Calibration.Bell(a, b, c, d, e, f),
        (CalibrationMethod.Linear, [var a, var b, var c]) => Research.Qca.Calibration.Linear(a, b, c),
        (_, [var a, var b, var c]) => Research.Qca.Calibration.Logistic(a, b, c, logOdds),
        _ => throw new ArgumentException($"{Counted.Of(Anchors.Length, "anchor")}; expected 3 or 6.", nameof(method)),
    };

    /// <summary>The raw values of the column.</summary>
    /// <exception cref="InvalidTableException">It is not there, or a cell is missing, is no number, or cannot be calibrated so.</exception>
    public double[] Raw(Table table, CalibrationMethod method)
    {
        var column = table.Numbers(Column);
        var problems = column.Problems.ToList();
        for (var i = 0; i < column.Cells.Count && table.Columns.Contains(Column); i++)
        {
            var row = table.Rows[i];
            if (column.Cells[i] is null && !problems.Exists(problem => problem.Line == row.Line))
            {
                problems.Add(new("nothing", "a number") { Line = row.Line, Column = Column, Row = row.Name });
            }
            else if (method == CalibrationMethod.Indirect && column.Cells[i] <= 0)
            {
                problems.Add(new(FormattableString.Invariant($"'{column.Cells[i]}'"), "a number above 0, which has a logarithm") { Line = row.Line, Column = Column, Row = row.Name });
            }
        }

        if (method == CalibrationMethod.Indirect && problems.Count == 0 && column.Cells.Distinct().Count() <= 5)
        {
            problems.Add(new($"{Counted.Of(column.Cells.Distinct().Count(), "value")} that differ", "six or more for the indirect method") { Column = Column });
        }

        return problems.Count == 0 ? [.. column.Cells.Select(cell => cell!.Value)] : throw new InvalidTableException([.. problems]);
    }
}
