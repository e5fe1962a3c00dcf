using CsCheck;
using SocialEval.Methods;
using SocialEval.Methods.SelfSignification;

namespace SocialEval.Tests.Methods.SelfSignification;

public sealed class MarkSetTests
{
    private static readonly Gen<Mark> AnyMark = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20], Gen.Int[1, 20], (a, b, c) => Mark.At(a, b, c));

    [Fact]
    public void The_pole_that_weighs_most_may_differ_between_the_two_centres()
    {
        var marks = MarkSet.Of([Mark.At(70, 20, 10), Mark.At(33, 33, 34), Mark.At(5, 90, 5), Mark.At(50, 50, 0), Mark.At(10, 10, 80), Mark.At(40, 35, 25), Mark.At(0, 0, 100)]);

        // The geometric mean by hand: logarithms of the closed parts, zeros replaced by 0.005.
        double[][] closed = [[.7, .2, .1], [.33, .33, .34], [.05, .9, .05], [.4975, .4975, .005], [.1, .1, .8], [.4, .35, .25], [.005, .005, .99]];
        var means = Enumerable.Range(0, 3).Select(i => Math.Exp(closed.Average(mark => Math.Log(mark[i])))).ToArray();
        marks.GeometricCentre!.Parts.Should().Equal(means.Select(mean => mean / means.Sum()), (one, other) => Math.Abs(one - other) < 1e-12);
        marks.ArithmeticCentre!.Parts.Should().Equal([2.08 / 7, 2.38 / 7, 2.54 / 7], (one, other) => Math.Abs(one - other) < 1e-12);
        Heaviest(marks.GeometricCentre).Should().Be(1);
        Heaviest(marks.ArithmeticCentre).Should().Be(2);
        marks.WithZeros.Should().Be(2);
        marks.Parameters.Should().Equal(new MethodParameter("zeroReplacementDelta", "0.005"));
    }

    [Fact]
    public void The_variance_is_that_of_the_centred_log_ratios() => AnyMark.Array[2, 30].Sample(marks =>
    {
        var set = MarkSet.Of(marks);
        var ratios = set.Replaced.Select(mark => mark.CentredLogRatios()).ToArray();
        var variance = Enumerable.Range(0, 3).Sum(i => ratios.Sum(ratio => Math.Pow(ratio[i] - ratios.Average(other => other[i]), 2)) / (ratios.Length - 1));
        set.MetricVariance!.Value.Should().BeApproximately(variance, 1e-9);
    });

    [Fact]
    public void The_order_of_the_tellers_changes_nothing() => Gen.Select(AnyMark.Array[1, 20], Gen.Int).Sample((marks, seed) =>
    {
        var shuffled = marks.ToArray();
        new Random(seed).Shuffle(shuffled);
        var (one, other) = (MarkSet.Of(marks), MarkSet.Of(shuffled));
        other.GeometricCentre!.DistanceTo(one.GeometricCentre!).Should().BeLessThan(1e-9);
        other.Zones().Should().Equal(one.Zones());
        (other.MetricVariance ?? 0).Should().BeApproximately(one.MetricVariance ?? 0, 1e-9);
    });

    [Fact]
    public void That_it_does_not_apply_is_counted_and_moves_no_centre()
    {
        var marks = MarkSet.Of([Mark.At(1, 2, 1), Mark.DoesNotApply, Mark.At(2, 1, 1), Mark.DoesNotApply]);

        marks.Answered.Should().Be(4);
        marks.DoesNotApply.Should().Be(2);
        marks.GeometricCentre.Should().Be(MarkSet.Of([Mark.At(1, 2, 1), Mark.At(2, 1, 1)]).GeometricCentre);
    }

    [Fact]
    public void Where_it_applies_to_nobody_there_is_no_centre()
    {
        var marks = MarkSet.Of([Mark.DoesNotApply, Mark.DoesNotApply]);

        marks.DoesNotApply.Should().Be(2);
        marks.GeometricCentre.Should().BeNull();
        marks.ArithmeticCentre.Should().BeNull();
        marks.MetricVariance.Should().BeNull();
    }

    [Fact]
    public void One_answer_has_no_variance_and_no_region()
    {
        var marks = MarkSet.Of([Mark.At(1, 2, 3)]);

        marks.MetricVariance.Should().BeNull();
        Refusals.Of(() => marks.Region()).Should().Equal("self-signification: marks: 1 mark, expected 5 or more, for a region is about a group");
    }

    [Fact]
    public void Every_mark_lies_in_one_zone() => AnyMark.Array[1, 30].Sample(marks => MarkSet.Of(marks).Zones().Sum(zone => zone.Marks) == marks.Length);

    [Fact]
    public void What_is_no_set_of_answers_is_refused()
    {
        Refusals.Of(() => MarkSet.Of([])).Should().Equal("self-signification: no answer, expected the answer of one teller or more");
        Refusals.Of(() => MarkSet.Of([Mark.At(1, 1), Mark.At(1, 1, 1)])).Should().Equal("self-signification: marks[1]: 3 parts, expected 2 parts, as the marks before it have");
        Refusals.Of(() => MarkSet.Of([Mark.At(0, 0, 1)], 0.5)).Should().Equal("self-signification: zeroReplacementDelta: '0.5', expected a share above 0 that leaves something to the other parts");
        Refusals.Of(() => MarkSet.Of([Mark.At(1, 1)]).Zones()).Should().Equal("self-signification: parts: 2 parts, expected three, as a triad has");
    }

    private static int Heaviest(Composition composition) => Array.IndexOf(composition.Parts.ToArray(), composition.Parts.Max());
}
