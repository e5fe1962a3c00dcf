using CsCheck;
using SocialEval.Methods.SelfSignification;

namespace SocialEval.Tests.Methods.SelfSignification;

public sealed class StoneSetTests
{
    private static readonly Gen<Stone> AnyStone = Gen.Select(Gen.Double[0.05, 0.95], Gen.Double[0.05, 0.95], Stone.At);

    [Fact]
    public void Each_axis_has_the_centre_of_a_dyad() => AnyStone.Array[1, 20].Sample(stones =>
    {
        var set = StoneSet.Of(stones);
        var across = MarkSet.Of([.. stones.Select(stone => Mark.At(1 - stone.Placed!.Value.X, stone.Placed!.Value.X))]);
        set.GeometricCentre!.Value.X.Should().BeApproximately(across.GeometricCentre!.Parts[1], 1e-9);
        set.ArithmeticCentre!.Value.X.Should().BeApproximately(across.ArithmeticCentre!.Parts[1], 1e-9);
    });

    [Fact]
    public void A_stone_on_the_edge_is_counted_and_one_that_does_not_apply_moves_nothing()
    {
        var set = StoneSet.Of([Stone.At(0, 0.5), Stone.At(0.5, 0.5), Stone.DoesNotApply]);

        set.WithZeros.Should().Be(1);
        set.DoesNotApply.Should().Be(1);
        set.GeometricCentre!.Value.X.Should().BeLessThan(0.25);
        set.ArithmeticCentre.Should().Be(new PlotPoint(0.25, 0.5));
    }

    [Fact]
    public void Its_region_holds_its_centre() => AnyStone.Array[6, 30].Sample(stones =>
    {
        var set = StoneSet.Of(stones);
        var region = set.Region();
        region.Contains(region.Centre).Should().BeTrue();
        StoneSet.Place(region.Centre).X.Should().BeApproximately(set.GeometricCentre!.Value.X, 1e-12);
    });

    [Fact]
    public void A_stone_outside_the_canvas_is_refused()
    {
        Refusals.Of(() => Stone.At(1.2, 0)).Should().Equal("self-signification: stone: '1.2', expected a place from 0 to 1 on each axis");
        Refusals.Of(() => Stone.At(0.5, double.NaN)).Should().Equal("self-signification: stone: not a number, expected a place from 0 to 1 on each axis");
        Refusals.Of(() => StoneSet.Of([])).Should().ContainSingle();
    }
}
