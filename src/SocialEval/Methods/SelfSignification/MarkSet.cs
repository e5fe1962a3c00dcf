namespace SocialEval.Methods.SelfSignification;

/// <summary>The marks that several tellers put on one dyad or triad, each about their own story.</summary>
/// <remarks>
/// <para>The centre of marks is the closed geometric mean of their parts; the arithmetic mean stands beside it, because the
/// pole that weighs most can differ. Zeros are replaced by a declared share, and the marks that had one are counted. Each
/// axis read alone would show a tie that is not there, so none is given alone.</para>
/// <para>It says something of the marks together. It has no order, no rank and no name of anybody.</para>
/// </remarks>
public sealed record MarkSet : MethodResult
{
    /// <summary>The share that stands for a zero where the caller declares no other.</summary>
    public const double UsualDelta = 0.005;

    private readonly LogRatioCloud cloud;

    private MarkSet(double delta, int answered, Composition[] placed)
    {
        Parameters = [MethodParameter.Of("zeroReplacementDelta", delta)];
        Answered = answered;
        Placed = Sequence.Owning(placed);
        WithZeros = placed.Count(mark => mark.Zeros > 0);
        Replaced = Sequence.Owning(Array.ConvertAll(placed, mark => mark.WithoutZeros(delta)));
        cloud = LogRatioCloud.Of([.. Replaced.Select(mark => mark.IsometricLogRatios())]);
        if (placed.Length > 0)
        {
            GeometricCentre = Composition.FromIsometricLogRatios(cloud.Mean.AsSpan());
            ArithmeticCentre = Arithmetic(placed);
        }
    }

    /// <inheritdoc/>
    public override string Method => Signification.Name;

    /// <summary>How many answered: put a mark, or said that the question does not apply.</summary>
    public int Answered { get; }

    /// <summary>How many said that the question does not apply to their story.</summary>
    public int DoesNotApply => Answered - Placed.Count;

    /// <summary>The marks that were put, in the order given, their zeros kept.</summary>
    public Sequence<Composition> Placed { get; }

    /// <summary>The same marks with the declared share in place of zeros: what the figures rest on.</summary>
    public Sequence<Composition> Replaced { get; }

    /// <summary>How many marks had a zero that was replaced.</summary>
    public int WithZeros { get; }

    /// <summary>The closed geometric mean of the marks; absent where nobody put one.</summary>
    public Composition? GeometricCentre { get; }

    /// <summary>The arithmetic mean of the marks as they were put, to be read beside the other; absent where nobody put one.</summary>
    public Composition? ArithmeticCentre { get; }

    /// <summary>How much the marks differ: the sum of the variances of their centred log-ratios, with n − 1; absent below
    /// two marks.</summary>
    public double? MetricVariance => cloud.TotalVariance;

    /// <summary>How many marks of a triad lie in each zone, by the convention of <see cref="Triangle"/>.</summary>
    /// <exception cref="MethodException">The marks are not those of a triad.</exception>
    public Sequence<ZoneCount> Zones()
    {
        var counts = new int[Enum.GetValues<TriadZone>().Length];
        foreach (var mark in Placed)
        {
            counts[(int)Triangle.Zone(mark)]++;
        }

        return [.. counts.Select((count, zone) => new ZoneCount((TriadZone)zone, count))];
    }

    /// <summary>The region that holds the centre of such marks with a stated confidence, for groups large enough.</summary>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <param name="fewest">The fewest marks it is given for.</param>
    /// <exception cref="MethodException">There are too few marks, they do not vary, or the confidence is outside 0 to 1.</exception>
    public CentreRegion Region(double confidence = CentreRegion.UsualConfidence, int fewest = CentreRegion.UsualFewest) => CentreRegion.Of(cloud, confidence, fewest);

    /// <summary>The marks of several tellers.</summary>
    /// <param name="marks">Their answers, all to the same dyad or triad, in any order.</param>
    /// <param name="delta">The share that stands for a zero.</param>
    /// <exception cref="MethodException">There is no answer, marks have a different number of parts, or the replacement
    /// leaves nothing to the other parts.</exception>
    public static MarkSet Of(ReadOnlySpan<Mark> marks, double delta = UsualDelta)
    {
        Signification.Answered(marks.Length);
        var placed = new List<Composition>(marks.Length);
        for (var i = 0; i < marks.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(marks[i], nameof(marks));
            if (marks[i].Placed is not { } mark)
            {
                continue;
            }

            if (placed.Count > 0 && mark.Parts.Count != placed[0].Parts.Count)
            {
                throw Refused.By(Signification.Name, Conditions.At("marks", i), Refused.Counted(mark.Parts.Count, "part"), $"{Refused.Counted(placed[0].Parts.Count, "part")}, as the marks before it have");
            }

            placed.Add(mark);
        }

        Signification.Replaceable(delta, placed.Count == 0 ? 1 : placed.Max(mark => mark.Zeros));
        return new(delta, marks.Length, [.. placed]);
    }

    private static Composition Arithmetic(Composition[] placed)
    {
        var sums = new double[placed[0].Parts.Count];
        foreach (var mark in placed)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += mark.Parts[i];
            }
        }

        return Composition.Of(sums);
    }
}
