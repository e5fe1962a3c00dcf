using CsCheck;
using SocialEval.Methods.SelfSignification;

namespace SocialEval.Tests.Methods.SelfSignification;

public sealed class CentreRegionTests
{
    private static readonly Gen<Mark> AnyMark = Gen.Select(Gen.Double[0.1, 10], Gen.Double[0.1, 10], Gen.Double[0.1, 10], (a, b, c) => Mark.At(a, b, c));

    // R. A. Johnson and D. W. Wichern, Applied Multivariate Statistical Analysis, example 5.3 (42 ovens): from the mean, the
    // covariance and F(2, 40) = 3.23 follow a half axis of .064 along (.704, .710), and (.562, .589) inside.
    [Fact]
    public void An_ellipse_is_that_of_the_textbook()
    {
        var region = CentreRegion.Of(Ovens(), 0.95, 5);

        region.Quantile.Should().BeApproximately(3.23, 0.005);
        region.Axes[0].HalfLength.Should().BeApproximately(0.064, 0.0005);
        region.Axes[0].Direction.Should().Equal([0.704, 0.710], (one, other) => Math.Abs(one - other) < 0.001);
        region.Contains([0.562, 0.589]).Should().BeTrue();
        region.Contains([0.50, 0.60]).Should().BeFalse();
    }

    // For one coordinate T² is the square of Student's t: t(0.975; 9) = 2.262, Abramowitz and Stegun, table 26.10.
    [Fact]
    public void An_interval_is_that_of_Student()
    {
        Mark[] marks = [.. Enumerable.Range(1, 10).Select(i => Mark.At(i, 11 - i))];
        var coordinates = marks.Select(mark => mark.Placed!.IsometricLogRatios()[0]).ToArray();
        var deviation = Math.Sqrt(coordinates.Sum(x => Math.Pow(x - coordinates.Average(), 2)) / 9);

        var region = MarkSet.Of(marks).Region();

        region.Axes.Should().ContainSingle().Which.HalfLength.Should().BeApproximately(2.262 * deviation / Math.Sqrt(10), 0.001);
        region.Edge().Should().HaveCount(2);
    }

    // n (x̄ − μ)ᵀ S⁻¹ (x̄ − μ) at every point of the edge is p(n − 1)/(n − p) F.
    [Fact]
    public void Every_point_of_the_edge_is_as_far_out_as_Hotelling_says() => AnyMark.Array[5, 40].Sample(marks =>
    {
        var set = MarkSet.Of(marks);
        var points = set.Placed.Select(mark => mark.IsometricLogRatios()).ToArray();
        var region = set.Region();
        double n = points.Length, mx = points.Average(p => p[0]), my = points.Average(p => p[1]);
        var (xx, xy, yy) = (points.Sum(p => (p[0] - mx) * (p[0] - mx)) / (n - 1), points.Sum(p => (p[0] - mx) * (p[1] - my)) / (n - 1), points.Sum(p => (p[1] - my) * (p[1] - my)) / (n - 1));
        foreach (var point in region.Edge(12))
        {
            var (x, y) = (point[0] - mx, point[1] - my);
            var squared = n * ((yy * x * x) - (2 * xy * x * y) + (xx * y * y)) / ((xx * yy) - (xy * xy));
            squared.Should().BeApproximately(2 * (n - 1) / (n - 2) * region.Quantile, 1e-6 * squared);
        }
    });

    [Fact]
    public void More_confidence_makes_a_larger_region() => AnyMark.Array[5, 40].Sample(marks =>
        MarkSet.Of(marks).Region(0.99).Axes[1].HalfLength > MarkSet.Of(marks).Region(0.9).Axes[1].HalfLength);

    [Fact]
    public void A_region_holds_its_centre() => AnyMark.Array[5, 40].Sample(marks => MarkSet.Of(marks).Region() is var region && region.Contains(region.Centre));

    [Fact]
    public void There_is_none_where_it_would_mean_nothing()
    {
        Mark[] few = [Mark.At(1, 2, 3), Mark.At(3, 2, 1), Mark.At(2, 3, 1), Mark.At(1, 1, 3)];
        Mark[] same = [.. Enumerable.Repeat(Mark.At(1, 2, 3), 9)];
        Mark[] line = [.. Enumerable.Range(1, 9).Select(i => Mark.At(i, i, 5))];

        Refusals.Of(() => MarkSet.Of(few).Region()).Should().Equal("self-signification: marks: 4 marks, expected 5 or more, for a region is about a group");
        Refusals.Of(() => MarkSet.Of(few).Region(fewest: 10)).Should().Equal("self-signification: marks: 4 marks, expected 10 or more, for a region is about a group");
        Refusals.Of(() => MarkSet.Of(same).Region()).Should().Equal("self-signification: marks: all in one place, expected marks that vary in every direction");
        Refusals.Of(() => MarkSet.Of(line).Region()).Should().Equal("self-signification: marks: all on one line, expected marks that vary in every direction");
        Refusals.Of(() => MarkSet.Of(few).Region(1.0, 4)).Should().Equal("self-signification: confidence: '1', expected a number above 0 and below 1");
        Refusals.Of(() => MarkSet.Of([.. Enumerable.Repeat(Mark.At(1, 2, 3, 4), 9)]).Region()).Should().Equal("self-signification: parts: 4 parts, expected two or three, for a region is an interval or an ellipse");
    }

    // Ten fours of corners and two points in the middle have mean zero and no covariance; scaled and turned they have those of the book.
    private static LogRatioCloud Ovens()
    {
        var corners = Enumerable.Range(0, 10).SelectMany(_ => ((double X, double Y)[])[(1, 1), (1, -1), (-1, 1), (-1, -1)]).Append((0, 0)).Append((0, 0));
        var (xx, xy, yy) = (0.0144, 0.0117, 0.0146);
        var (a, b) = (Math.Sqrt(xx), xy / Math.Sqrt(xx));
        var c = Math.Sqrt(yy - (b * b));
        var scale = Math.Sqrt(41 / 40.0);
        return LogRatioCloud.Of([.. corners.Select(corner => (Sequence<double>)[0.564 + (scale * a * corner.X), 0.603 + (scale * ((b * corner.X) + (c * corner.Y)))])]);
    }
}
