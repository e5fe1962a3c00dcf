using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SocialEval.Research.Qca;
using SocialEval.Research.Tables;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Turns raw values of a table into memberships.</summary>
internal sealed class StudyCalibrateCommand : StudyTableCommand
{
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private readonly Option<CalibratedColumn[]> sets = new("--set")
    {
        HelpName = "COLUMN=OUT,CROSSOVER,IN",
        Description = "A column and its anchors: fully out, crossover, fully in; falling anchors for a set that fills as values fall, six for neither too little nor too much; once for each column",
        Required = true,
    };

    private readonly WordOption<CalibrationMethod> method = new(
        "--method",
        "How memberships run between anchors",
        [("logistic", CalibrationMethod.Logistic), ("linear", CalibrationMethod.Linear), ("indirect", CalibrationMethod.Indirect)]);

    private readonly PositiveOption logOdds = new("--log-odds", "The log odds of membership at the outer anchors, for logistic", 3);
    private readonly WordOption<OutputFormat> format = new("--format", "How the answer is written, as a table to analyse or with what it was made from", [("csv", OutputFormat.Csv), ("json", OutputFormat.Json)]);

    public StudyCalibrateCommand(Surroundings surroundings, Messages messages)
        : base("calibrate", StudySentences.Of("calibrate"), surroundings, messages)
    {
        sets.CustomParser = result =>
        {
            var columns = new List<CalibratedColumn>();
            foreach (var token in result.Tokens)
            {
                var (column, refusal) = CalibratedColumn.Parse(token.Value);
                if (column is null)
                {
                    result.AddError($"--set: {refusal}");
                }
                else if (columns.Exists(other => other.Column == column.Column))
                {
                    result.AddError($"--set: '{column.Column}' is there twice; expected each column once");
                }
                else
                {
                    columns.Add(column);
                }
            }

            return [.. columns];
        };
        foreach (var option in new Option[] { sets, method, logOdds, format })
        {
            Add(option);
        }

        Validators.Add(result =>
        {
            // What could not be read is refused where it is read.
            var isIndirect = result.GetResult(method) is { Tokens: [.., { Value: "indirect" }] };
            foreach (var token in result.GetResult(sets)?.Tokens ?? [])
            {
                if (CalibratedColumn.Parse(token.Value).Column is { } column && column.Refusal(isIndirect ? CalibrationMethod.Indirect : CalibrationMethod.Logistic) is { } refusal)
                {
                    result.AddError($"--set {column.Column}: {refusal}");
                }
            }
        });
    }

    protected override void Answer(ParseResult line, Table table, IBufferWriter<byte> answer)
    {
        var problems = new List<TableProblem>();
        problems.AddRange(table.Names().Problems);
        var columns = new List<(CalibratedColumn Column, double[] Raw, double[] Memberships)>();
        foreach (var column in line.GetRequiredValue(sets))
        {
            try
            {
                var raw = column.Raw(table, method.In(line));
                var calibration = column.Calibration(method.In(line), logOdds.In(line), [.. raw]);
                columns.Add((column, raw, Array.ConvertAll(raw, calibration.Membership)));
            }
            catch (InvalidTableException invalid)
            {
                problems.AddRange(invalid.Problems);
            }
        }

        if (problems.Count > 0)
        {
            throw new InvalidTableException([.. problems.OrderBy(problem => problem.Line)]);
        }

        Sequence<TableProblem> undecided =
        [
            .. columns.SelectMany(column => table.Rows.Where((_, i) => column.Memberships[i] == 0.5)
                .Select(row => new TableProblem("a membership of 0.5", "one on either side: the case would be in no combination") { Line = row.Line, Column = column.Column.Column, Row = row.Name })),
        ];
        Warn(undecided);
        if (format.In(line) == OutputFormat.Json)
        {
            WriteJson(line, table, columns, answer);
        }
        else
        {
            Tell(Csv(table, columns), answer);
        }
    }

    private void WriteJson(ParseResult line, Table table, List<(CalibratedColumn Column, double[] Raw, double[] Memberships)> columns, IBufferWriter<byte> answer)
    {
        using (var json = new Utf8JsonWriter(answer, Indented))
        {
            json.WriteStartObject();
            json.WriteString("schema", "socialeval/calibration/1");
            json.WriteStartArray("cases");
            foreach (var row in table.Rows)
            {
                json.WriteStringValue(row.Name);
            }

            json.WriteEndArray();
            json.WriteStartArray("columns");
            foreach (var (column, raw, memberships) in columns)
            {
                json.WriteStartObject();
                json.WriteString("column", column.Column);
                json.WriteString("method", Method(line, column));
                if (Method(line, column) == "logistic")
                {
                    json.WriteNumber("logOdds", logOdds.In(line));
                }

                Write(json, "anchors", column.Anchors);
                Write(json, "raw", raw);
                Write(json, "membership", memberships);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        answer.Write("\n"u8);
    }

    private string Method(ParseResult line, CalibratedColumn column) => method.In(line) switch
    {
        CalibrationMethod.Indirect => "indirect",
        _ when column.Anchors.Length == 6 => "bell",
        CalibrationMethod.Linear => "linear",
        _ => "logistic",
    };

    private static void Write(Utf8JsonWriter json, string name, double[] numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    // The table as it was, calibrated columns replaced, numbers with the decimal mark the others have.
    private static string Csv(Table table, List<(CalibratedColumn Column, double[] Raw, double[] Memberships)> columns)
    {
        var delimiter = table.DecimalMark == ',' ? ';' : ',';
        var numbers = new NumberFormatInfo { NumberDecimalSeparator = table.DecimalMark.ToString() };
        var lines = new List<string> { string.Join(delimiter, table.Columns.Select(name => Quoted(name, delimiter))) };
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = i;
            var cells = table.Columns.Select((name, place) => columns.Find(column => column.Column.Column == name) is { Memberships: { } memberships }
                ? memberships[row].ToString(numbers)
                : Quoted(table.Rows[row].Cells[place], delimiter));
            lines.Add(string.Join(delimiter, cells));
        }

        return string.Join('\n', lines);
    }

    private static string Quoted(string cell, char delimiter) =>
        cell.Contains(delimiter, StringComparison.Ordinal) || cell.Contains('"', StringComparison.Ordinal) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
