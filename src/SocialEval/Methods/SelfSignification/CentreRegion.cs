namespace SocialEval.Methods.SelfSignification;

/// <summary>Where the centre of a group's marks may lie: an interval for a dyad, an ellipse for a triad or a stone, in
/// isometric log-ratio coordinates.</summary>
/// <remarks>
/// <para>It is about the centre of a group and about nobody in it: half of the group may lie outside. Exact where the
/// log-ratios are normal (H. Hotelling, <i>The generalization of Student's ratio</i>, Annals of Mathematical Statistics 2,
/// 1931); marks heaped at corners are not, and then the zones tell more.</para>
/// </remarks>
public sealed record CentreRegion : MethodResult
{
    /// <summary>The fewest marks a region is given for, where the caller declares no other.</summary>
    public const int UsualFewest = 5;

    /// <summary>The confidence where the caller declares no other.</summary>
    public const double UsualConfidence = 0.95;

    private CentreRegion()
    {
    }

    /// <inheritdoc/>
    public override string Method => Signification.Name;

    /// <summary>How many marks it rests on.</summary>
    public int Marks { get; private init; }

    /// <summary>The quantile of Fisher's F it rests on, with p and n − p degrees of freedom for p coordinates.</summary>
    public double Quantile { get; private init; }

    /// <summary>The centre, in coordinates.</summary>
    public Sequence<double> Centre { get; private init; }

    /// <summary>The half axes, the longest first: one for an interval, two for an ellipse.</summary>
    public Sequence<RegionAxis> Axes { get; private init; }

    /// <summary>Whether a point lies in the region or on its edge.</summary>
    /// <param name="coordinates">The point, in as many coordinates.</param>
    /// <exception cref="MethodException">The point has not as many coordinates.</exception>
    public bool Contains(Sequence<double> coordinates)
    {
        if (coordinates.Count != Centre.Count)
        {
            throw Refused.By(Method, "coordinates", Refused.Counted(coordinates.Count, "coordinate"), $"{Refused.Counted(Centre.Count, "coordinate")}, as the region has");
        }

        var outwards = 0.0;
        foreach (var axis in Axes)
        {
            var along = 0.0;
            for (var i = 0; i < coordinates.Count; i++)
            {
                along += (coordinates[i] - Centre[i]) * axis.Direction[i];
            }

            outwards += along * along / (axis.HalfLength * axis.HalfLength);
        }

        return outwards <= 1;
    }

    /// <summary>Points on its edge, to draw it: the two ends of an interval, or points around an ellipse.</summary>
    /// <param name="points">How many points around an ellipse.</param>
    /// <returns>Points in coordinates, beginning at the end of the first half axis.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than three points are asked for.</exception>
    public Sequence<Sequence<double>> Edge(int points = 72)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 3);
        var around = Axes.Count == 1 ? 2 : points;
        return [.. Enumerable.Range(0, around).Select(i => At(2 * Math.PI * i / around))];
    }

    internal static CentreRegion Of(LogRatioCloud cloud, double confidence, int fewest)
    {
        var p = cloud.Mean.Count;
        var least = Math.Max(fewest, p + 2);
        var conditions = new Conditions(Signification.Name);
        conditions.That(confidence is > 0 and < 1, "confidence", Conditions.Quoted(confidence), "a number above 0 and below 1");
        conditions.That(cloud.Count >= least, "marks", Refused.Counted(cloud.Count, "mark"), $"{least} or more, for a region is about a group");
        conditions.That(p <= 2, "parts", Refused.Counted(p + 1, "part"), "two or three, for a region is an interval or an ellipse");
        conditions.Check();

        var quantile = FisherDistribution.Quantile(confidence, p, cloud.Count - p);
        var scale = p * (cloud.Count - 1.0) / (cloud.Count - p) * quantile / cloud.Count;
        return new()
        {
            Parameters = [MethodParameter.Of("confidence", confidence), MethodParameter.Of("fewest", least)],
            Marks = cloud.Count,
            Quantile = quantile,
            Centre = cloud.Mean,
            Axes = [.. cloud.PrincipalAxes().Select(axis => new RegionAxis(Math.Sqrt(axis.Variance * scale), axis.Direction))],
        };
    }

    private Sequence<double> At(double angle)
    {
        var point = Centre.ToArray();
        for (var k = 0; k < Axes.Count; k++)
        {
            var along = Axes[k].HalfLength * (k == 0 ? Math.Cos(angle) : Math.Sin(angle));
            for (var i = 0; i < point.Length; i++)
            {
                point[i] += along * Axes[k].Direction[i];
            }
        }

        return Sequence.Owning(point);
    }
}
