using System.Text.Json;
using SocialEval.Methods.SelfSignification;

namespace SocialEval.Tests.Methods.SelfSignification;

/// <summary>A reference of triads, read where it lies beside the repository. Where it is not there, the test says so and ends.</summary>
public sealed class SharedTriadTests(ITestOutputHelper output)
{
    private const double Close = 1e-9;

    [Fact]
    public void Every_number_of_the_reference_is_found_again()
    {
        var path = Repository.Path("..", "shared", "data", "methods", "triads", "triad.json");
        if (!File.Exists(path))
        {
            output.WriteLine($"No {path} here.");
            return;
        }

        using var file = JsonDocument.Parse(File.ReadAllBytes(path));
        var reference = file.RootElement;
        var responses = Rows(reference.GetProperty("responses"));
        var set = MarkSet.Of([.. responses.Select(response => Mark.At(response))], reference.GetProperty("zeroReplacementDelta").GetDouble());

        Agree(Rows(reference.GetProperty("closed")), set.Placed.Select(mark => mark.Parts));
        Agree(Rows(reference.GetProperty("cartesian(A top,B left,C right)")), set.Placed.Select(mark => Triangle.Place(mark)).Select(point => (Sequence<double>)[point.X, point.Y]));
        Agree(Rows(reference.GetProperty("clr")), set.Replaced.Select(mark => mark.CentredLogRatios()));
        Agree(Rows(reference.GetProperty("ilr")), set.Replaced.Select(mark => mark.IsometricLogRatios()));
        Agree([Row(reference.GetProperty("geometricCentre")), Row(reference.GetProperty("arithmeticCentre"))], [set.GeometricCentre!.Parts, set.ArithmeticCentre!.Parts]);
        set.MetricVariance!.Value.Should().BeApproximately(reference.GetProperty("metricVariance").GetDouble(), Close);
        set.Replaced[0].DistanceTo(set.Replaced[1]).Should().BeApproximately(reference.GetProperty("dist_first_two").GetDouble(), Close);
        set.Placed.Select(mark => $"{Triangle.Zone(mark)}".Replace("Centre", "centre", StringComparison.Ordinal)).Should().Equal(reference.GetProperty("zone").EnumerateArray().Select(zone => zone.GetString()));
    }

    private static void Agree(double[][] expected, IEnumerable<Sequence<double>> found) =>
        found.Select(row => row.ToArray()).Should().Equal(expected, (one, other) => one.Zip(other, (x, y) => Math.Abs(x - y)).Max() < Close);

    private static double[][] Rows(JsonElement rows) => [.. rows.EnumerateArray().Select(Row)];

    private static double[] Row(JsonElement row) => [.. row.EnumerateArray().Select(number => number.GetDouble())];
}
