using CsCheck;
using SocialEval.Methods.SelfSignification;

namespace SocialEval.Tests.Methods.SelfSignification;

public sealed class TriangleTests
{
    [Fact]
    public void The_first_pole_is_at_the_top_the_second_at_the_left_the_third_at_the_right()
    {
        Triangle.Place(Composition.Of(1, 0, 0)).Should().Be(new PlotPoint(0.5, Math.Sqrt(3) / 2));
        Triangle.Place(Composition.Of(0, 1, 0)).Should().Be(new PlotPoint(0, 0));
        Triangle.Place(Composition.Of(0, 0, 1)).Should().Be(new PlotPoint(1, 0));
    }

    [Theory]
    [InlineData(60, 20, 20, TriadZone.A)]
    [InlineData(20, 60, 20, TriadZone.B)]
    [InlineData(0, 0, 1, TriadZone.C)]
    [InlineData(50, 50, 0, TriadZone.AB)]
    [InlineData(50, 1, 49, TriadZone.AC)]
    [InlineData(15, 55, 30, TriadZone.BC)]
    [InlineData(40, 40, 20, TriadZone.Centre)]
    [InlineData(55, 28, 17, TriadZone.Centre)]
    [InlineData(1, 1, 1, TriadZone.Centre)]
    public void A_zone_is_a_corner_an_edge_or_the_middle(double a, double b, double c, TriadZone zone) =>
        Triangle.Zone(Composition.Of(a, b, c)).Should().Be(zone);

    // On the border of a zone the last digit of a quotient does not decide.
    [Fact]
    public void The_unit_of_the_amounts_changes_no_zone() => Gen.Select(Gen.Int[0, 10], Gen.Int[0, 10], Gen.Int[1, 10], Gen.Double[1e-3, 1e3]).Sample((a, b, c, unit) =>
        Triangle.Zone(Composition.Of(a * unit, b * unit, c * unit)) == Triangle.Zone(Composition.Of(a, b, c)));
}
