namespace SocialEval.Research.Qca;

/// <summary>How two sets lie over each other, as sums over the cases.</summary>
/// <param name="X">Memberships in the one.</param>
/// <param name="Y">In the other.</param>
/// <param name="Both">The smaller of the two.</param>
/// <param name="AndNot">The smallest of the two and of the absence of the other.</param>
internal readonly record struct Overlap(double X, double Y, double Both, double AndNot)
{
    public static Overlap Of(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys)
    {
        double x = 0, y = 0, both = 0, andNot = 0;
        for (var i = 0; i < xs.Length; i++)
        {
            var smaller = Math.Min(xs[i], ys[i]);
            x += xs[i];
            y += ys[i];
            both += smaller;
            andNot += Math.Min(smaller, 1 - ys[i]);
        }

        return new(x, y, both, andNot);
    }

    /// <summary>Σ min(X, Y) / Σ X.</summary>
    public double? Inclusion => Share(Both, X);

    /// <summary>(Σ min(X, Y) − Σ min(X, Y, 1 − Y)) / (Σ X − Σ min(X, Y, 1 − Y)).</summary>
    public double? Pri => Share(Both - AndNot, X - AndNot);

    /// <summary>Σ min(X, Y) / Σ Y.</summary>
    public double? Coverage => Share(Both, Y);

    // A rest of rounding is nothing to divide by.
    public static double? Share(double part, double whole) => whole > 1e-12 ? part / whole : null;
}
