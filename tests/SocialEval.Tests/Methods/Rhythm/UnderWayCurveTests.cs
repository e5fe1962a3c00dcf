using CsCheck;
using SocialEval.Methods.Rhythm;

namespace SocialEval.Tests.Methods.Rhythm;

public sealed class UnderWayCurveTests
{
    private static readonly Gen<Stretch> AnyStretch = Gen.Select(Gen.Int[0, 30], Gen.Bool, (length, open) => new Stretch(length, open));

    // Freireich and others, Blood 21 (1963): 21 remissions, in weeks; the estimates are those of every textbook since.
    private static readonly Stretch[] Freireich =
    [
        .. Ended(6, 6, 6, 7, 10, 13, 16, 22, 23), .. Open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
    ];

    [Fact]
    public void The_shares_are_those_published()
    {
        var curve = UnderWayCurve.Of(Freireich);

        curve.Steps.Where(step => step.Ended > 0).Select(step => (step.Length, step.AtRisk, step.Ended, Math.Round(step.Share, 3))).Should().Equal(
            (6, 21, 3, 0.857), (7, 17, 1, 0.807), (10, 15, 1, 0.753), (13, 12, 1, 0.690), (16, 11, 1, 0.627), (22, 7, 1, 0.538), (23, 6, 1, 0.448));
        curve.Stretches.Should().Be(21);
        curve.Open.Should().Be(12);
    }

    // Bewick, Cheek and Ball, Statistics review 12, Critical Care 8 (2004) 389, table 2.
    [Fact]
    public void The_shares_are_those_of_a_second_source()
    {
        var curve = UnderWayCurve.Of([.. Ended(1, 1, 4, 5, 9, 22), .. Open(6, 9)]);

        curve.Steps.Where(step => step.Ended > 0).Select(step => (step.Length, step.AtRisk, Math.Round(step.Share, 3))).Should().Equal(
            (1, 8, 0.75), (4, 6, 0.625), (5, 5, 0.5), (9, 3, 0.333), (22, 1, 0));
        curve.Steps[^1].StandardError.Should().BeNull();
    }

    // Cox and Oakes, Analysis of Survival Data (1984), table 1.1, the other 21: S(10) = 8/21 with a standard error of 0.106.
    [Fact]
    public void The_standard_error_is_that_published()
    {
        var curve = UnderWayCurve.Of(Ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23));

        curve.ShareAfter(10).Should().Be(8 / 21.0);
        curve.Steps.Last(step => step.Length <= 10).StandardError.Should().BeApproximately(0.106, 0.0005);
    }

    [Fact]
    public void The_share_only_falls_and_stays_between_one_and_nothing() => AnyStretch.Array[1, 60].Sample(stretches =>
    {
        var before = 1.0;
        foreach (var step in UnderWayCurve.Of(stretches).Steps)
        {
            step.Share.Should().BeInRange(0, before);
            before = step.Share;
        }
    });

    [Fact]
    public void Where_nothing_is_open_it_is_what_was_counted() => Gen.Int[0, 30].Array[1, 200].Sample(lengths =>
    {
        var curve = UnderWayCurve.Of([.. lengths.Select(length => new Stretch(length, false))]);
        for (var at = 0; at <= 31; at++)
        {
            curve.ShareAfter(at).Should().Be(lengths.Count(length => length > at) / (double)lengths.Length);
        }
    });

    [Fact]
    public void It_is_the_product_of_the_published_formula() => AnyStretch.Array[1, 60].Sample(stretches =>
    {
        var product = 1.0;
        foreach (var step in UnderWayCurve.Of(stretches).Steps)
        {
            product *= 1 - ((double)step.Ended / step.AtRisk);
            step.Share.Should().BeApproximately(product, 1e-12);
            step.AtRisk.Should().Be(stretches.Count(stretch => stretch.Length >= step.Length));
        }
    });

    [Fact]
    public void The_order_of_the_stretches_changes_nothing() => Gen.Select(AnyStretch.Array[1, 40], Gen.Int).Sample((stretches, seed) =>
    {
        var shuffled = stretches.ToArray();
        new Random(seed).Shuffle(shuffled);
        return UnderWayCurve.Of(shuffled) == UnderWayCurve.Of(stretches);
    });

    [Fact]
    public void Every_stretch_is_counted_once() => AnyStretch.Array[1, 60].Sample(stretches =>
        UnderWayCurve.Of(stretches).Steps.Sum(step => step.Ended + step.Open) == stretches.Length);

    [Fact]
    public void Where_everything_is_open_nothing_has_ended()
    {
        var curve = UnderWayCurve.Of(Open(10, 20, 30));

        curve.Steps.Should().OnlyContain(step => step.Share == 1);
        curve.ShareAfter(30).Should().Be(1);
        curve.ShareAfter(31).Should().BeNull("nobody knows what comes after the longest that is open");
    }

    [Fact]
    public void What_has_no_length_is_refused()
    {
        Refusals.Of(() => UnderWayCurve.Of([])).Should().Equal("rhythm: spans: none, expected one or more");
        Refusals.Of(() => UnderWayCurve.Of([new(1, false), new(-3, false), new(double.NaN, true)])).Should().Equal(
            "rhythm: spans[1]: '-3', expected a length that is zero or more",
            "rhythm: spans[2]: not a number, expected a length that is zero or more");
        Refusals.Of(() => UnderWayCurve.Of(Ended(1)).ShareAfter(-1)).Should().Equal("rhythm: length: '-1', expected a number that is zero or more");
    }

    private static Stretch[] Ended(params double[] lengths) => Array.ConvertAll(lengths, length => new Stretch(length, false));

    private static Stretch[] Open(params double[] lengths) => Array.ConvertAll(lengths, length => new Stretch(length, true));
}
