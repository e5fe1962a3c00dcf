namespace SocialEval.Methods.SelfSignification;

/// <summary>Where several tellers put the same stone on a canvas of two axes, each about their own story.</summary>
/// <remarks>Each axis is counted as a dyad is (see <see cref="MarkSet"/>), and both together for the region: reading one axis
/// alone hides what they have to do with each other. A stone on the very edge has a zero, replaced and counted.</remarks>
public sealed record StoneSet : MethodResult
{
    private readonly LogRatioCloud cloud;

    private StoneSet(double delta, int answered, PlotPoint[] placed)
    {
        Parameters = [MethodParameter.Of("zeroReplacementDelta", delta)];
        Answered = answered;
        Placed = Sequence.Owning(placed);
        WithZeros = placed.Count(stone => stone.X is 0 or 1 || stone.Y is 0 or 1);
        cloud = LogRatioCloud.Of(Array.ConvertAll<PlotPoint, Sequence<double>>(placed, stone => [Coordinate(stone.X, delta), Coordinate(stone.Y, delta)]));
        if (placed.Length > 0)
        {
            GeometricCentre = Place(cloud.Mean);
            ArithmeticCentre = new PlotPoint(placed.Average(stone => stone.X), placed.Average(stone => stone.Y));
        }
    }

    /// <inheritdoc/>
    public override string Method => Signification.Name;

    /// <summary>How many answered: put the stone, or said that it does not apply.</summary>
    public int Answered { get; }

    /// <summary>How many said that the stone has no place in their story.</summary>
    public int DoesNotApply => Answered - Placed.Count;

    /// <summary>Where it was put, in the order given.</summary>
    public Sequence<PlotPoint> Placed { get; }

    /// <summary>How many stones lay on the very edge, where a zero was replaced.</summary>
    public int WithZeros { get; }

    /// <summary>The place of the closed geometric mean of each axis; absent where nobody put the stone.</summary>
    public PlotPoint? GeometricCentre { get; }

    /// <summary>The arithmetic mean of the places, to be read beside the other; absent where nobody put the stone.</summary>
    public PlotPoint? ArithmeticCentre { get; }

    /// <summary>How much the places differ: the sum of the variances of both log-ratios, with n − 1; absent below two stones.</summary>
    public double? MetricVariance => cloud.TotalVariance;

    /// <summary>The region that holds the centre of such stones with a stated confidence, for groups large enough.</summary>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <param name="fewest">The fewest stones it is given for.</param>
    /// <exception cref="MethodException">There are too few stones, they do not vary, or the confidence is outside 0 to 1.</exception>
    public CentreRegion Region(double confidence = CentreRegion.UsualConfidence, int fewest = CentreRegion.UsualFewest) => CentreRegion.Of(cloud, confidence, fewest);

    /// <summary>The same stone of several tellers.</summary>
    /// <param name="stones">Their answers, in any order.</param>
    /// <param name="delta">The share that stands for a zero.</param>
    /// <exception cref="MethodException">There is no answer, or the replacement leaves nothing to the other pole.</exception>
    public static StoneSet Of(ReadOnlySpan<Stone> stones, double delta = MarkSet.UsualDelta)
    {
        Signification.Answered(stones.Length);
        Signification.Replaceable(delta, zeros: 1);
        var placed = new List<PlotPoint>(stones.Length);
        foreach (var stone in stones)
        {
            ArgumentNullException.ThrowIfNull(stone, nameof(stones));
            if (stone.Placed is { } place)
            {
                placed.Add(place);
            }
        }

        return new(delta, stones.Length, [.. placed]);
    }

    /// <summary>The place on the canvas of a point in the coordinates of a <see cref="CentreRegion"/>, to draw one.</summary>
    /// <param name="coordinates">The log-ratio of each axis.</param>
    /// <exception cref="MethodException">There are not two numbers.</exception>
    public static PlotPoint Place(Sequence<double> coordinates) => coordinates.Count == 2
        ? new(Share(coordinates[0]), Share(coordinates[1]))
        : throw Refused.By(Signification.Name, "coordinates", Refused.Counted(coordinates.Count, "coordinate"), "two, one for each axis");

    private static double Share(double coordinate) => Composition.FromIsometricLogRatios(coordinate).Parts[1];

    private static double Coordinate(double share, double delta) =>
        Composition.Of(1 - share, share).WithoutZeros(delta).IsometricLogRatios()[0];
}
