using System.Globalization;
using System.Text;

namespace SocialEval.Reporting.Pictures;

/// <summary>A line in the making, of curves and straight parts, as SVG has it.</summary>
internal sealed class CanvasPath
{
    private readonly StringBuilder path = new();
    private (double X, double Y) at;
    private ((double X, double Y) From, (double X, double Y) To)? first;

    public CanvasPath(double x, double y)
    {
        at = (x, y);
        path.Append(CultureInfo.InvariantCulture, $"M {Canvas.Number(x)} {Canvas.Number(y)}");
    }

    /// <summary>From one column to the next: it leaves and arrives level, and stays between the two.</summary>
    public void Across(double x, double y)
    {
        var middle = (at.X + x) / 2;
        first ??= (at, (x, y));
        Curve(middle, at.Y, middle, y, x, y);
    }

    public void Straight(double x, double y)
    {
        path.Append(CultureInfo.InvariantCulture, $" L {Canvas.Number(x)} {Canvas.Number(y)}");
        at = (x, y);
    }

    /// <summary>Round a corner: first across and then down or up, or the other way about.</summary>
    public void Corner(double x, double y, bool isFirstAcross)
    {
        var corner = isFirstAcross ? (X: x, at.Y) : (at.X, Y: y);
        first ??= (at, (x, y));
        Curve(corner.X, corner.Y, corner.X, corner.Y, x, y);
    }

    /// <summary>A place on its first curve, from 0 where it begins to 1.</summary>
    public (double X, double Y) At(double share)
    {
        var (from, to) = first ?? (at, at);
        // Of a curve that leaves and arrives level, with its handles half-way across.
        var across = (3 * (1 - share) * share * 0.5) + (share * share * share);
        var down = (3 * (1 - share) * share * share) + (share * share * share);
        return (from.X + ((to.X - from.X) * across), from.Y + ((to.Y - from.Y) * down));
    }

    public override string ToString() => path.ToString();

    private void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        path.Append(CultureInfo.InvariantCulture, $" C {Canvas.Number(x1)} {Canvas.Number(y1)} {Canvas.Number(x2)} {Canvas.Number(y2)} {Canvas.Number(x)} {Canvas.Number(y)}");
        at = (x, y);
    }
}
