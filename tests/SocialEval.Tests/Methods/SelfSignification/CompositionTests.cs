using CsCheck;
using SocialEval.Methods;
using SocialEval.Methods.SelfSignification;

namespace SocialEval.Tests.Methods.SelfSignification;

public sealed class CompositionTests
{
    private static readonly Gen<double> AnyAmount = Gen.Double[0.01, 1000];
    private static readonly Gen<Composition> AnyTriad = Gen.Select(AnyAmount, AnyAmount, AnyAmount, (a, b, c) => Composition.Of(a, b, c));
    private static readonly Gen<Composition> AnyComposition = AnyAmount.Array[2, 6].Select(amounts => Composition.Of(amounts));

    // scikit-bio documentation, skbio.stats.composition.clr.
    [Fact]
    public void The_centred_log_ratios_are_those_published() =>
        Composition.Of(.1, .3, .4, .2).CentredLogRatios().Should().Equal([-0.79451346, 0.30409883, 0.5917809, -0.10136628], (one, other) => Math.Abs(one - other) < 5e-9);

    // Egozcue and others 2003: for three parts, ln(a/b)/√2 and ln(ab/c²)/√6.
    [Fact]
    public void The_coordinates_of_a_triad_are_those_of_its_formula() => AnyTriad.Sample(triad =>
    {
        var (a, b, c) = (triad.Parts[0], triad.Parts[1], triad.Parts[2]);
        var coordinates = triad.IsometricLogRatios();
        coordinates[0].Should().BeApproximately(Math.Log(a / b) / Math.Sqrt(2), 1e-12);
        coordinates[1].Should().BeApproximately(Math.Log(a * b / (c * c)) / Math.Sqrt(6), 1e-12);
    });

    [Fact]
    public void Coordinates_lead_back_to_the_composition() => AnyComposition.Sample(composition =>
        Same(Composition.FromIsometricLogRatios(composition.IsometricLogRatios().AsSpan()), composition));

    [Fact]
    public void Only_proportions_matter() => Gen.Select(AnyAmount.Array[2, 6], Gen.Double[1e-3, 1e3]).Sample((amounts, unit) =>
        Same(Composition.Of(Array.ConvertAll(amounts, amount => amount * unit)), Composition.Of(amounts)));

    [Fact]
    public void A_distance_is_a_distance() => Gen.Select(AnyTriad, AnyTriad, AnyTriad).Sample((one, other, third) =>
    {
        one.DistanceTo(other).Should().BeGreaterThanOrEqualTo(0).And.BeApproximately(other.DistanceTo(one), 1e-12);
        one.DistanceTo(one).Should().Be(0);
        one.DistanceTo(third).Should().BeLessThanOrEqualTo(one.DistanceTo(other) + other.DistanceTo(third) + 1e-12);
        (one == other || one.DistanceTo(other) > 0).Should().BeTrue();
    });

    [Fact]
    public void A_distance_stays_when_both_are_moved_alike() => Gen.Select(AnyTriad, AnyTriad, AnyTriad).Sample((one, other, by) =>
        Math.Abs(one.PerturbedBy(by).DistanceTo(other.PerturbedBy(by)) - one.DistanceTo(other)) < 1e-9);

    [Fact]
    public void A_distance_is_that_of_the_coordinates() => Gen.Select(AnyTriad, AnyTriad).Sample((one, other) =>
    {
        var (here, there) = (one.IsometricLogRatios(), other.IsometricLogRatios());
        Math.Sqrt(here.Zip(there, (x, y) => (x - y) * (x - y)).Sum()).Should().BeApproximately(one.DistanceTo(other), 1e-9);
    });

    [Fact]
    public void The_order_of_the_poles_changes_no_distance() => Gen.Select(AnyTriad, AnyTriad).Sample((one, other) =>
        Math.Abs(Turned(one).DistanceTo(Turned(other)) - one.DistanceTo(other)) < 1e-9);

    // Martín-Fernández and others 2003: a zero becomes δ, another part x(1 − δz).
    [Fact]
    public void A_zero_is_replaced_at_the_cost_of_the_other_parts_in_proportion()
    {
        var mark = Composition.Of(0, 0.4, 0.6, 0);

        mark.Zeros.Should().Be(2);
        mark.WithoutZeros(0.0625).Parts.Should().Equal(0.0625, 0.4 * 0.875, 0.6 * 0.875, 0.0625);
        mark.WithoutZeros(0.0625).Parts.Sum().Should().BeApproximately(1, 1e-15);
    }

    [Fact]
    public void A_mark_without_a_zero_stays_as_it_is()
    {
        var mark = Composition.Of(1, 2, 1);

        mark.WithoutZeros(0.1).Should().BeSameAs(mark);
    }

    [Fact]
    public void What_is_no_composition_is_refused()
    {
        Refusals.Of(() => Composition.Of(0, 0, 0)).Should().Equal("self-signification: parts: all zero, expected at least one above zero: that a question does not apply is an answer of its own");
        Refusals.Of(() => Composition.Of(1)).Should().Equal("self-signification: parts: 1 part, expected two or more, one for each pole");
        Refusals.Of(() => Composition.Of(1, -2, 3)).Should().Equal("self-signification: parts[1]: '-2', expected a number that is zero or more");
        Refusals.Of(() => Composition.Of(1, double.NaN, 3)).Should().Equal("self-signification: parts[1]: not a number, expected a number that is zero or more");
        Refusals.Of(() => Composition.Of(double.MaxValue, double.MaxValue)).Should().Equal("self-signification: parts: no finite sum, expected smaller numbers in the same proportions");
    }

    [Fact]
    public void A_zero_has_no_logarithm()
    {
        Refusals.Of(() => Composition.Of(1, 0, 1).CentredLogRatios()).Should().Equal("self-signification: parts[1]: '0', expected a part above zero, for zero has no logarithm: replace zeros first");
        Refusals.Of(() => Composition.Of(1, 0, 1).IsometricLogRatios()).Should().ContainSingle();
        Refusals.Of(() => Composition.Of(1, 0, 1).DistanceTo(Composition.Of(1, 1, 1))).Should().ContainSingle();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(0.5)]
    [InlineData(double.NaN)]
    public void A_replacement_that_leaves_nothing_is_refused(double delta) =>
        Refusals.Of(() => Composition.Of(0, 0, 1).WithoutZeros(delta)).Should().ContainSingle().Which.Should().Contain("zeroReplacementDelta").And.EndWith("expected a share above 0 that leaves something to the other parts");

    [Fact]
    public void Compositions_of_different_length_have_no_distance() =>
        Refusals.Of(() => Composition.Of(1, 1, 1).DistanceTo(Composition.Of(1, 1))).Should().Equal("self-signification: parts: 2 parts, expected 3 parts, as the other mark has");

    private static Composition Turned(Composition triad) => Composition.Of(triad.Parts[2], triad.Parts[0], triad.Parts[1]);

    private static bool Same(Composition one, Composition other) => one.Parts.Zip(other.Parts, (x, y) => Math.Abs(x - y)).Max() < 1e-9;
}
