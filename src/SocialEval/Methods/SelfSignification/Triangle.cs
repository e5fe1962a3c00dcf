namespace SocialEval.Methods.SelfSignification;

/// <summary>How a triad is drawn: the first pole at the top, the second at the left, the third at the right.</summary>
public static class Triangle
{
    private const double Corner = 0.6;
    private const double Away = 0.2;
    private const double Edge = 0.3;

    // Shares are quotients: 6 of 10 and 0.6 of 1 are the same place, whatever their last digit.
    private const double Tolerance = 1e-12;

    /// <summary>Where a mark is drawn: the left corner is (0, 0), the right one (1, 0), the top (½, √3/2).</summary>
    /// <param name="mark">A mark of three parts.</param>
    /// <exception cref="MethodException">It has not three parts.</exception>
    public static PlotPoint Place(Composition mark)
    {
        var (top, _, right) = Parts(mark);
        return new(right + (top / 2), top * Math.Sqrt(3) / 2);
    }

    /// <summary>The zone of a mark: a corner from 0.6 of one pole on; else an edge where one pole has less than 0.2 and both
    /// others 0.3 or more; else the middle.</summary>
    /// <param name="mark">A mark of three parts, its zeros kept.</param>
    /// <exception cref="MethodException">It has not three parts.</exception>
    public static TriadZone Zone(Composition mark)
    {
        var (a, b, c) = Parts(mark);
        if (Math.Max(a, Math.Max(b, c)) >= Corner - Tolerance)
        {
            return a >= Corner - Tolerance ? TriadZone.A : b >= Corner - Tolerance ? TriadZone.B : TriadZone.C;
        }

        return IsEdge(a, b, c) ? TriadZone.AB : IsEdge(a, c, b) ? TriadZone.AC : IsEdge(b, c, a) ? TriadZone.BC : TriadZone.Centre;
    }

    private static bool IsEdge(double one, double other, double away) =>
        away < Away - Tolerance && Math.Min(one, other) >= Edge - Tolerance;

    private static (double A, double B, double C) Parts(Composition mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return mark.Parts is { Count: 3 } parts
            ? (parts[0], parts[1], parts[2])
            : throw Refused.By(Signification.Name, "parts", Refused.Counted(mark.Parts.Count, "part"), "three, as a triad has");
    }
}
