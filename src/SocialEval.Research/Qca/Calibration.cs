namespace SocialEval.Research.Qca;

/// <summary>How a raw value becomes a membership in a set, from 0 (fully out) by 0.5 (neither in nor out) to 1 (fully in).</summary>
/// <remarks>
/// <para>Anchors say what the words mean, "a long time", "often heard"; they come from knowledge of the field, best from those concerned,
/// and never from the distribution of the cases. Ragin, <i>Redesigning Social Inquiry</i> (University of Chicago Press, 2008),
/// chapters 4 and 5.</para>
/// <para>Immutable and equal by value.</para>
/// </remarks>
public abstract record Calibration
{
    private protected Calibration()
    {
    }

    private protected abstract double MembershipOf(double raw);

    /// <summary>The membership of a raw value, from 0 to 1.</summary>
    /// <param name="raw">The raw value.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a finite number, or one that the method cannot take.</exception>
    public double Membership(double raw)
    {
        if (!double.IsFinite(raw))
        {
            throw new ArgumentOutOfRangeException(nameof(raw), raw, "A raw value is a finite number.");
        }

        return MembershipOf(raw);
    }

    /// <summary>The direct method: the log odds of membership run straight from one anchor to the crossover, and on to the other.</summary>
    /// <param name="fullyOut">From where a case is fully out.</param>
    /// <param name="crossover">Where it is neither in nor out.</param>
    /// <param name="fullyIn">From where it is fully in; below the others for a set that fills as the raw value falls.</param>
    /// <param name="logOdds">The log odds at the outer anchors. 3, as in fsQCA and in Ragin's tables, gives 0.953 at full membership;
    /// the R package QCA takes ln(0.95 / 0.05) = 2.944, which gives 0.95.</param>
    /// <remarks>Below 0.0001 is 0, above 0.9999 is 1.</remarks>
    /// <exception cref="ArgumentException">The anchors neither rise nor fall.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The log odds are not a finite number above 0.</exception>
    public static Calibration Logistic(double fullyOut, double crossover, double fullyIn, double logOdds = 3) =>
        new LogisticCalibration(new(fullyOut, crossover, fullyIn), Positive(logOdds, nameof(logOdds)));

    /// <summary>Straight lines from one anchor to the crossover and on to the other, or curves of a power.</summary>
    /// <param name="fullyOut">From where a case is fully out: 0.</param>
    /// <param name="crossover">Where it is neither in nor out.</param>
    /// <param name="fullyIn">From where it is fully in: 1.</param>
    /// <param name="below">The power on the side of those rather out; 1 is a straight line.</param>
    /// <param name="above">The power on the side of those rather in.</param>
    /// <exception cref="ArgumentException">The anchors neither rise nor fall.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A power is not a finite number above 0.</exception>
    public static Calibration Linear(double fullyOut, double crossover, double fullyIn, double below = 1, double above = 1) =>
        new LinearCalibration(new(fullyOut, crossover, fullyIn), Positive(below, nameof(below)), Positive(above, nameof(above)));

    /// <summary>A set of what is neither too little nor too much: out, in between two anchors, and out again, in straight lines.</summary>
    /// <param name="fullyOut">Up to where a case is fully out.</param>
    /// <param name="crossover">Where it is neither in nor out.</param>
    /// <param name="fullyIn">From where it is fully in.</param>
    /// <param name="fullyInUntil">Up to where it is fully in.</param>
    /// <param name="crossoverAfter">Where it is neither in nor out again.</param>
    /// <param name="fullyOutAfter">From where it is fully out again.</param>
    /// <exception cref="ArgumentException">The six anchors do not rise from one to the next; the two in the middle may be the same.</exception>
    public static Calibration Bell(double fullyOut, double crossover, double fullyIn, double fullyInUntil, double crossoverAfter, double fullyOutAfter)
    {
        if (!(fullyOut < crossover && fullyIn <= fullyInUntil && crossoverAfter < fullyOutAfter))
        {
            throw new ArgumentException(FormattableString.Invariant($"The anchors {fullyOut}, {crossover}, {fullyIn}, {fullyInUntil}, {crossoverAfter}, {fullyOutAfter} do not rise; expected each above the one before."), nameof(fullyOut));
        }

        return new BellCalibration(new(fullyOut, crossover, fullyIn), new(fullyOutAfter, crossoverAfter, fullyInUntil));
    }

    /// <summary>The indirect method: raw values are first put into groups by hand, from fully out to fully in, and a curve is then laid
    /// through the groups.</summary>
    /// <param name="raw">The raw values of all cases, each above 0.</param>
    /// <param name="thresholds">What parts the groups, rising, or falling for a set that fills as the raw value falls. With n thresholds there
    /// are n + 1 groups, of memberships 0, 1/n and so on to 1; a value on a threshold is in the group below.</param>
    /// <remarks>The curve is the logit of a fractional polynomial in log x, √x, x and x², fitted to the groups by quasi-likelihood. Below 0.0001
    /// is 0, above 0.9999 is 1.</remarks>
    /// <exception cref="ArgumentException">There are fewer raw values than the curve has parts, or the thresholds neither rise nor fall.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A raw value is not a finite number above 0.</exception>
    public static Calibration Indirect(Sequence<double> raw, Sequence<double> thresholds) => IndirectCalibration.Fitted(raw, thresholds);

    private protected static double Rounded(double membership) => membership < 0.0001 ? 0 : membership > 0.9999 ? 1 : membership;

    private static double Positive(double value, string name) => double.IsFinite(value) && value > 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "Expected a finite number above 0.");
}
