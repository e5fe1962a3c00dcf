using System.Globalization;
using SocialEval.Inquiries;
using SocialEval.Research.Qca;

namespace SocialEval.Reporting.Pictures;

/// <summary>A truth table and a solution: which conditions go together, in which cases. A full mark is presence, a ring absence.</summary>
/// <remarks>The marks follow P. Fiss, Building Better Causal Theories, AMJ 54(2), 2011.</remarks>
internal static class TruthTablePicture
{
    private const double Column = 92;
    private const double Row = 30;

    public static Picture Of(OutcomeAnalysis analysis, SolutionKind kind, Speech speech)
    {
        var table = analysis.TruthTable;
        var conditions = table.Cases.Conditions;
        var models = kind switch
        {
            SolutionKind.Conservative => analysis.Conservative.Models,
            SolutionKind.Parsimonious => analysis.Parsimonious.Models,
            _ => analysis.Intermediate.Models,
        };
        var terms = models.IsEmpty ? [] : models[0].Terms.ToList();
        var canvas = new Canvas(((conditions.Count + 3) * Column) + 20, ((table.Observed.Count + terms.Count + 3) * Row) + 20);
        var text = new List<string>();
        var y = 24.0;
        for (var i = 0; i < conditions.Count; i++)
        {
            canvas.Paragraph(Left(i) + (Column / 2), y, Column - 8, conditions[i].Name, most: 1, anchor: "middle");
        }

        canvas.Paragraph(Left(conditions.Count) + (Column / 2), y, Column - 8, table.Cases.Outcome, most: 1, anchor: "middle");
        canvas.Text(Left(conditions.Count + 1), y, speech.Say("picture.qca.cases"));
        canvas.Line(4, y + 8, canvas.Width - 4, y + 8);
        foreach (var row in table.Observed)
        {
            y += Row;
            for (var i = 0; i < conditions.Count; i++)
            {
                Draw(canvas, Left(i) + (Column / 2), y - 5, row.Values[i], conditions[i].Kind == ConditionKind.MultiValue);
            }

            Draw(canvas, Left(conditions.Count) + (Column / 2), y - 5, row.Outcome);
            canvas.Paragraph(Left(conditions.Count + 1), y, Column * 2, string.Join(", ", row.Cases), most: 1);
            text.Add(speech.Say("picture.qca.row", arguments =>
            {
                arguments.Text("config", string.Join(", ", Enumerable.Range(0, conditions.Count).Select(place => Named(conditions[place], row.Values[place]))));
                arguments.Word<RowOutcome>("outcome", row.Outcome);
                arguments.Several("cases", row.Cases);
                arguments.Number("count", row.N);
            }));
        }

        y += 2 * Row;
        canvas.Text(4, y, speech.Say("picture.qca.solution"), isBold: true);
        foreach (var term in terms)
        {
            y += Row;
            canvas.Paragraph(4, y, canvas.Width - 8, $"{term.Term}  ({string.Join(", ", term.Cases)})", most: 1);
            text.Add(speech.Say("picture.qca.term", arguments =>
            {
                arguments.Text("term", term.Term.ToString());
                arguments.Text("cases", string.Join(", ", term.Cases));
            }));
        }

        return canvas.Finish(speech.Say("picture.qca", arguments => arguments.Text("outcome", table.Cases.Outcome)), text);
    }

    private static double Left(int column) => 4 + (column * Column);

    private static string Named(Condition condition, int value) =>
        condition.Kind == ConditionKind.MultiValue ? string.Create(CultureInfo.InvariantCulture, $"{condition.Name}[{value}]") : value == 0 ? $"~{condition.Name}" : condition.Name;

    private static void Draw(Canvas canvas, double x, double y, int value, bool isOfSeveral)
    {
        if (isOfSeveral)
        {
            canvas.Text(x, y + 5, value.ToString(CultureInfo.InvariantCulture), "middle");
        }
        else
        {
            canvas.Mark(x, y, value == 0 ? 4 : 0);
        }
    }

    private static void Draw(Canvas canvas, double x, double y, RowOutcome outcome)
    {
        if (outcome is RowOutcome.Contradiction)
        {
            canvas.Text(x, y + 5, "C", "middle");
        }
        else
        {
            canvas.Mark(x, y, outcome == RowOutcome.Positive ? 1 : 5);
        }
    }
}
