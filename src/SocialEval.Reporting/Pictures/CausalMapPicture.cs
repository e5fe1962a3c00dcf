using System.Globalization;
using SocialEval.Inquiries;
using SocialEval.Research.CausalMaps;

namespace SocialEval.Reporting.Pictures;

/// <summary>What tellers say leads to what. A line is as thick as it is often told, and says by how many.</summary>
/// <remarks>No line runs behind a box, for it would seem to lead there. A line that passes a column has a row of its own in it; one that
/// leads back runs below everything.</remarks>
internal static class CausalMapPicture
{
    private const double BoxWidth = 170;
    private const double BoxHeight = 40;
    private const double Gap = 84;
    private const double ColumnWidth = BoxWidth + Gap;
    private const double RowHeight = 66;
    private const double LaneHeight = 22;
    private const double Margin = 10;

    public static Picture Of(CausalMap map, Speech speech)
    {
        var layout = new CausalMapLayout(map);
        var left = Margin + (layout.Returning.Count > 0 ? Gap / 2 : 0);
        var bottom = Margin + (layout.Rows * RowHeight);
        var canvas = new Canvas(
            left + (Math.Max(layout.Columns, 1) * ColumnWidth) - Gap + (layout.Returning.Count > 0 ? Gap / 2 : 0) + Margin,
            bottom + (layout.Returning.Count * LaneHeight) + Margin);
        var most = map.Edges.IsEmpty ? 1 : map.Edges.Max(static edge => edge.Citations);
        var plates = new List<Plate>();
        foreach (var edge in map.Edges)
        {
            var thickness = 1 + (4.0 * edge.Citations / most);
            var lane = layout.Returning.IndexOf(edge);
            var path = lane < 0 ? Forward(edge) : Back(edge, bottom + ((lane + 0.5) * LaneHeight));
            canvas.Curve(path.ToString(), thickness);
            Tip(canvas, LeftOf(layout.ColumnOf(edge.Effect)), YOf(layout.RowOf(edge.Effect)));
            plates.Add(Free(plates, path, edge.Citations));
        }

        foreach (var plate in plates)
        {
            canvas.Box(plate.X - (Plate.Width / 2), plate.Y - (Plate.Height / 2), Plate.Width, Plate.Height, 1, fill: "Canvas");
            canvas.Text(plate.X, plate.Y + 5, plate.Citations.ToString(CultureInfo.InvariantCulture), "middle");
        }

        foreach (var factor in map.Factors)
        {
            var (x, y) = (LeftOf(layout.ColumnOf(factor.Name)), YOf(layout.RowOf(factor.Name)));
            canvas.Box(x, y - (BoxHeight / 2), BoxWidth, BoxHeight, 1, isOutlined: true, fill: "Canvas");
            canvas.Paragraph(x + 8, y - 4, BoxWidth - 14, factor.Name, most: 2);
        }

        return canvas.Finish(speech.Say("picture.causal-map"), map.Edges.Select(edge => speech.Say("picture.causal-map.edge", arguments =>
        {
            arguments.Text("cause", edge.Cause);
            arguments.Text("effect", edge.Effect);
            arguments.Number("citations", edge.Citations);
            arguments.Number("tellers", edge.Tellers.Count);
        })));

        double LeftOf(int column) => left + (column * ColumnWidth);

        double RightOf(int column) => LeftOf(column) + BoxWidth;

        CanvasPath Forward(CausalEdge edge)
        {
            var column = layout.ColumnOf(edge.Cause);
            var path = new CanvasPath(RightOf(column), YOf(layout.RowOf(edge.Cause)));
            foreach (var row in layout.RowsPassed(edge))
            {
                path.Across(LeftOf(++column), YOf(row));
                path.Straight(RightOf(column), YOf(row));
            }

            path.Across(LeftOf(column + 1), YOf(layout.RowOf(edge.Effect)));
            return path;
        }

        CanvasPath Back(CausalEdge edge, double lane)
        {
            var (from, to) = (RightOf(layout.ColumnOf(edge.Cause)), LeftOf(layout.ColumnOf(edge.Effect)));
            var path = new CanvasPath(from, YOf(layout.RowOf(edge.Cause)));
            path.Corner(from + (Gap / 2), lane, isFirstAcross: true);
            path.Straight(to - (Gap / 2), lane);
            path.Corner(to, YOf(layout.RowOf(edge.Effect)), isFirstAcross: false);
            return path;
        }
    }

    private static double YOf(int row) => Margin + ((row + 0.5) * RowHeight);

    private static void Tip(Canvas canvas, double x, double y)
    {
        canvas.Line(x - 12, y - 5, x, y);
        canvas.Line(x - 12, y + 5, x, y);
    }

    // Where the line is, and no other number.
    private static Plate Free(List<Plate> plates, CanvasPath path, int citations)
    {
        double[] along = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
        foreach (var at in along)
        {
            var (x, y) = path.At(at);
            if (!plates.Exists(plate => Math.Abs(plate.X - x) < Plate.Width && Math.Abs(plate.Y - y) < Plate.Height))
            {
                return new(x, y, citations);
            }
        }

        var (midX, midY) = path.At(along[0]);
        return new(midX, midY, citations);
    }

    /// <summary>What a number stands on, so that no line crosses it.</summary>
    private readonly record struct Plate(double X, double Y, int Citations)
    {
        public const double Width = 22;
        public const double Height = 18;
    }
}
