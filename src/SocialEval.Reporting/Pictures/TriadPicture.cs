using SocialEval.Inquiries;
using SocialEval.Outcomes;

namespace SocialEval.Reporting.Pictures;

/// <summary>Where tellers put their own story between three poles. A mark is a place in a meaning, not a score.</summary>
internal static class TriadPicture
{
    private const double Width = 620;
    private static readonly (double X, double Y)[] Corners = [(310, 44), (560, 440), (60, 440)];

    /// <summary>One picture for each frame of three poles.</summary>
    public static IEnumerable<Picture> Of(JourneyView view, Speech speech) => view.Standing(view.Significations)
        .Where(static signification => signification.Poles.Count == 3)
        .GroupBy(static signification => (signification.Frame, signification.Poles))
        .Select(frame => Of(frame.Key.Frame, [.. frame], speech));

    private static Picture Of(string frame, Signification[] marks, Speech speech)
    {
        var poles = marks[0].Poles;
        var canvas = new Canvas(Width, 500);
        canvas.Outline(string.Join(' ', Corners.Select(static corner => $"{Canvas.Number(corner.X)},{Canvas.Number(corner.Y)}")));
        canvas.Paragraph(Corners[0].X, 24, 400, poles[0], most: 1, anchor: "middle");
        canvas.Paragraph(Width - 10, 468, 280, poles[1], most: 2, anchor: "end");
        canvas.Paragraph(10, 468, 280, poles[2], most: 2);
        var text = new List<string>();
        for (var i = 0; i < marks.Length; i++)
        {
            var mark = marks[i];
            if (mark.Place.Count == 3 && mark.Place.Sum() > 0)
            {
                var total = (double)mark.Place.Sum();
                canvas.Mark(
                    Enumerable.Range(0, 3).Sum(corner => (double)mark.Place[corner] * Corners[corner].X) / total,
                    Enumerable.Range(0, 3).Sum(corner => (double)mark.Place[corner] * Corners[corner].Y) / total,
                    i);
            }

            text.Add(speech.Say("picture.triad.mark", arguments =>
            {
                arguments.Text("who", mark.By);
                arguments.Date("on", mark.On);
                arguments.Text("applies", mark.DoesNotApply == true ? "no" : "yes");
                arguments.Text("towards", mark.Place.Count == 3 && mark.DoesNotApply != true ? poles[mark.Place.AsSpan().IndexOf(mark.Place.Max())] : null);
            }));
        }

        return canvas.Finish(speech.Say("picture.triad", arguments => arguments.Text("frame", frame)), text);
    }
}
