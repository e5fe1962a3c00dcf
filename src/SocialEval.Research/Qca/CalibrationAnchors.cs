namespace SocialEval.Research.Qca;

/// <summary>Three raw values that say what a set means, rising or falling.</summary>
internal readonly record struct CalibrationAnchors
{
    public CalibrationAnchors(double fullyOut, double crossover, double fullyIn)
    {
        var isRising = fullyOut < crossover && crossover < fullyIn;
        var isFalling = fullyOut > crossover && crossover > fullyIn;
        if (!(isRising || isFalling) || !double.IsFinite(fullyOut) || !double.IsFinite(fullyIn))
        {
            throw new ArgumentException(FormattableString.Invariant($"The anchors {fullyOut}, {crossover}, {fullyIn} neither rise nor fall; expected the crossover between the others."), nameof(fullyOut));
        }

        FullyOut = fullyOut;
        Crossover = crossover;
        FullyIn = fullyIn;
    }

    public double FullyOut { get; }

    public double Crossover { get; }

    public double FullyIn { get; }

    /// <summary>Whether a raw value is on the side of those rather in, the crossover with them.</summary>
    public bool IsIn(double raw) => FullyIn > FullyOut ? raw >= Crossover : raw <= Crossover;

    /// <summary>How far a raw value is from the crossover: 1 at the anchor of its side, and below 0 for those rather out.</summary>
    public double Distance(double raw) => IsIn(raw) ? (raw - Crossover) / (FullyIn - Crossover) : (raw - Crossover) / (Crossover - FullyOut);
}
