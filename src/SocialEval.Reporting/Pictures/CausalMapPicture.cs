using SocialEval.Inquiries;
using SocialEval.Research.CausalMaps;

namespace SocialEval.Reporting.Pictures;

/// <summary>What tellers say leads to what. A line is as thick as it is often told, and says by how many.</summary>
internal static class CausalMapPicture
{
    private const double ColumnWidth = 240;
    private const double RowHeight = 66;

    public static Picture Of(CausalMap map, Speech speech)
    {
        var columns = Columns(map);
        var tallest = columns.Count == 0 ? 1 : columns.Max(static column => column.Count);
        var canvas = new Canvas((Math.Max(columns.Count, 1) * ColumnWidth) + 10, (tallest * RowHeight) + 20);
        var places = new Dictionary<string, (double X, double Y)>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
        {
            for (var j = 0; j < columns[i].Count; j++)
            {
                places[columns[i][j]] = (10 + (i * ColumnWidth), 34 + (j * RowHeight));
            }
        }

        var most = map.Edges.IsEmpty ? 1 : map.Edges.Max(static edge => edge.Citations);
        foreach (var edge in map.Edges)
        {
            Draw(canvas, places[edge.Cause], places[edge.Effect], edge.Citations, most);
        }

        foreach (var (name, (x, y)) in places)
        {
            canvas.Box(x, y - 22, ColumnWidth - 70, 40, 1, isOutlined: true, fill: "Canvas");
            canvas.Paragraph(x + 8, y - 4, ColumnWidth - 84, name, most: 2);
        }

        return canvas.Finish(speech.Say("picture.causal-map"), map.Edges.Select(edge => speech.Say("picture.causal-map.edge", arguments =>
        {
            arguments.Text("cause", edge.Cause);
            arguments.Text("effect", edge.Effect);
            arguments.Number("citations", edge.Citations);
            arguments.Number("tellers", edge.Tellers.Count);
        })));
    }

    private static void Draw(Canvas canvas, (double X, double Y) from, (double X, double Y) to, int citations, int most)
    {
        var (x1, y1) = (from.X + ColumnWidth - 70, from.Y);
        var (x2, y2) = (to.X, to.Y);
        var bend = Math.Max(Math.Abs(x2 - x1) / 2, 40);
        canvas.Curve($"M {Canvas.Number(x1)} {Canvas.Number(y1)} C {Canvas.Number(x1 + bend)} {Canvas.Number(y1)} {Canvas.Number(x2 - bend)} {Canvas.Number(y2)} {Canvas.Number(x2 - 6)} {Canvas.Number(y2)}", 1 + (4.0 * citations / most));
        canvas.Line(x2 - 12, y2 - 5, x2, y2);
        canvas.Line(x2 - 12, y2 + 5, x2, y2);
        canvas.Text((x1 + x2) / 2, ((y1 + y2) / 2) - 4, citations.ToString(System.Globalization.CultureInfo.InvariantCulture), "middle");
    }

    // What nothing leads to stands first; what leads in a circle stands where the circle was entered.
    private static List<List<string>> Columns(CausalMap map)
    {
        var depth = map.Factors.ToDictionary(static factor => factor.Name, static _ => 0, StringComparer.Ordinal);
        for (var round = 0; round < depth.Count; round++)
        {
            var before = depth.Values.Sum();
            foreach (var edge in map.Edges)
            {
                if (depth[edge.Effect] <= depth[edge.Cause] && depth[edge.Cause] + 1 < Math.Min(depth.Count, 8))
                {
                    depth[edge.Effect] = depth[edge.Cause] + 1;
                }
            }

            if (depth.Values.Sum() == before)
            {
                break;
            }
        }

        return [.. depth.GroupBy(static factor => factor.Value).OrderBy(static column => column.Key).Select(static column => column.Select(static factor => factor.Key).Order(StringComparer.Ordinal).ToList())];
    }
}
