using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Outcomes;

namespace SocialEval.Reporting.Pictures;

/// <summary>One goal's worded levels, with each voice's own marks beside them. Nothing joins two marks: no line goes up or down (P2).</summary>
internal static class LadderPicture
{
    private const double Width = 900;
    private const double Edge = 360;
    private const double RowHeight = 46;

    /// <summary>The picture; nothing where the goal has no levels or nobody chose one.</summary>
    public static Picture? Of(JourneyView view, Goal goal, Speech speech)
    {
        // A level belongs to the scale of the version it was said of: on another one it would get words that nobody chose.
        var version = view.InForce(goal) ?? goal.Versions[^1];
        var scale = version.Scale;
        var placed = view.Standing(view.Assessments)
            .Where(assessment => assessment is { Level: not null, On: { } on } && assessment.About == goal && ReferenceEquals(view.VersionAt(goal, on), version)).ToList();
        if (scale.IsEmpty || placed.Count == 0)
        {
            return null;
        }

        var canvas = new Canvas(Width, (5 * RowHeight) + 16 + (placed.Select(static assessment => assessment.By).Distinct().Count() * 22));
        for (var level = 2; level >= -2; level--)
        {
            var y = YOf(level);
            var words = scale.FirstOrDefault(step => step.Level == level)?.Text ?? speech.Say("picture.ladder.no-words");
            canvas.Paragraph(4, y, Edge - 20, words, most: 2);
            canvas.Line(Edge, y - 5, Width - 8, y - 5, opacity: 0.3);
        }

        var text = new List<string>();
        var voices = placed.GroupBy(static assessment => assessment.By).ToList();
        for (var i = 0; i < voices.Count; i++)
        {
            var name = speech.Say("name", arguments => arguments.Text("who", voices[i].Key));
            Draw(canvas, voices[i], placed, i);
            var legend = (5 * RowHeight) + 20 + (i * 22);
            canvas.Mark(14, legend - 5, i, 6);
            canvas.Text(30, legend, name);
            text.AddRange(voices[i].Select(assessment => speech.Say("picture.ladder.step", arguments =>
            {
                arguments.Text("who", assessment.By);
                arguments.Date("on", assessment.On);
                arguments.Text("words", scale.FirstOrDefault(step => step.Level == assessment.Level)?.Text);
                arguments.Number("level", assessment.Level);
            })));
        }

        return canvas.Finish(speech.Say("picture.ladder", arguments => arguments.Text("words", version.Wording.Text)), text);
    }

    private static double YOf(int level) => 24 + ((2 - level) * RowHeight);

    private static void Draw(Canvas canvas, IEnumerable<Assessment> voice, List<Assessment> placed, int place)
    {
        foreach (var assessment in voice)
        {
            // In the order they were given; time itself is in another picture.
            var x = Edge + 30 + (placed.IndexOf(assessment) * (Width - Edge - 60) / Math.Max(placed.Count - 1, 1));
            canvas.Mark(x, YOf(assessment.Level!.Value) - 5, place);
        }
    }
}
