using CsCheck;
using SocialEval.Methods;

namespace SocialEval.Tests.Methods;

public sealed class JudgementAnalysisTests
{
    // Longley's data (Journal of the American Statistical Association 62 (1967) 819-841) as certified by NIST, Statistical
    // Reference Datasets, "Longley": six cues that nearly tell each other, chosen because programs fail on them.
    private static readonly double[][] Longley =
    [
        [83.0, 234289, 2356, 1590, 107608, 1947, 60323], [88.5, 259426, 2325, 1456, 108632, 1948, 61122],
        [88.2, 258054, 3682, 1616, 109773, 1949, 60171], [89.5, 284599, 3351, 1650, 110929, 1950, 61187],
        [96.2, 328975, 2099, 3099, 112075, 1951, 63221], [98.1, 346999, 1932, 3594, 113270, 1952, 63639],
        [99.0, 365385, 1870, 3547, 115094, 1953, 64989], [100.0, 363112, 3578, 3350, 116219, 1954, 63761],
        [101.2, 397469, 2904, 3048, 117388, 1955, 66019], [104.6, 419180, 2822, 2857, 118734, 1956, 67857],
        [108.4, 442769, 2936, 2798, 120445, 1957, 68169], [110.8, 444546, 4681, 2637, 121950, 1958, 66513],
        [112.6, 482704, 3813, 2552, 123366, 1959, 68655], [114.2, 502601, 3931, 2514, 125368, 1960, 69564],
        [115.7, 518173, 4806, 2572, 127852, 1961, 69331], [116.9, 554894, 4007, 2827, 130081, 1962, 70551],
    ];

    private static readonly Gen<(Sequence<Sequence<double>> Profiles, Sequence<double> Judgements)> AnyPerson =
        Gen.Select(Gen.Double[0, 100].Array[3].Array[8, 20], Gen.Double[-5, 5].Array[20], Gen.Double[0.2, 1].Array[3], (profiles, noise, weights) => (
            Sequence.Of<Sequence<double>>([.. profiles.Select(profile => Sequence.Of<double>(profile))]),
            Sequence.Of<double>([.. profiles.Select((profile, place) => noise[place] + profile.Zip(weights, (cue, weight) => cue * weight).Sum())])));

    [Fact]
    public void Cues_that_nearly_tell_each_other_have_the_certified_coefficients()
    {
        var result = JudgementAnalysis.Analyse([.. Longley.Select(row => Sequence.Of<double>(row.AsSpan(0, 6)))], [.. Longley.Select(row => row[6])]);

        double[] certified = [15.0618722713733, -0.0358191792925910, -2.02022980381683, -1.03322686717359, -0.0511041056535807, 1829.15146461355];
        for (var cue = 0; cue < certified.Length; cue++)
        {
            (result.Cues[cue].Coefficient / certified[cue]).Should().BeApproximately(1, 1e-9);
        }

        (result.Intercept / -3482258.63459582).Should().BeApproximately(1, 1e-9);
        result.Consistency.Should().BeApproximately(0.995479004577296, 1e-12);
        result.Cues.Min(cue => cue.Tolerance).Should().BeApproximately(1 / 1788.51, 1e-7);
    }

    [Fact]
    public void A_person_who_follows_a_line_is_read_exactly()
    {
        Sequence<Sequence<double>> profiles = [[10, 80], [20, 10], [30, 50], [90, 20], [70, 60]];

        var result = JudgementAnalysis.Analyse(profiles, [.. profiles.Select(profile => 5 + (0.5 * profile[0]) + (0.25 * profile[1]))]);

        result.Intercept.Should().BeApproximately(5, 1e-9);
        result.Cues.Select(cue => Math.Round(cue.Coefficient, 9)).Should().Equal(0.5, 0.25);
        result.Consistency.Should().BeApproximately(1, 1e-12);
        result.Reliability.Should().BeNull();
    }

    [Fact]
    public void Judging_alike_twice_is_a_correlation()
    {
        Sequence<Sequence<double>> profiles = [[10], [20], [30], [40]];

        JudgementAnalysis.Analyse(profiles, [1, 2, 3, 5], [new(0, 1), new(1, 2), new(3, 5)]).Reliability.Should().BeApproximately(1, 1e-12);
        JudgementAnalysis.Analyse(profiles, [1, 2, 3, 5], [new(0, 5), new(1, 3), new(2, 1)]).Reliability.Should().BeApproximately(-1, 1e-12);
    }

    [Fact]
    public void Relative_weights_and_those_of_Hoffman_add_up_to_1() =>
        AnyPerson.Sample(person =>
        {
            var result = JudgementAnalysis.Analyse(person.Profiles, person.Judgements);
            var hoffman = result.Alternatives.Where(other => other.Of is not null).Sum(other => other.Value);
            return Math.Abs(result.Cues.Sum(cue => cue.Relative) - 1) < 1e-9 && Math.Abs(hoffman - 1) < 1e-9 && result.Consistency is >= 0 and <= 1;
        });

    [Fact]
    public void What_cues_are_measured_in_does_not_change_their_weights() =>
        Gen.Select(AnyPerson, Gen.Double[0.001, 1000], Gen.Double[-500, 500]).Sample((person, factor, shift) =>
        {
            var one = JudgementAnalysis.Analyse(person.Profiles, person.Judgements);
            var other = JudgementAnalysis.Analyse(
                [.. person.Profiles.Select(profile => Sequence.Of<double>([(profile[0] * factor) + shift, .. profile.Skip(1)]))], [.. person.Judgements.Select(judgement => (judgement * 3) + shift)]);
            return one.Cues.Zip(other.Cues).All(both => Math.Abs(both.First.Relative - both.Second.Relative) < 1e-6);
        });

    [Fact]
    public void Neither_the_order_of_profiles_nor_that_of_cues_matters() =>
        AnyPerson.Sample(person =>
        {
            var one = JudgementAnalysis.Analyse(person.Profiles, person.Judgements);
            var other = JudgementAnalysis.Analyse([.. person.Profiles.Reverse().Select(profile => Sequence.Of<double>([.. profile.Reverse()]))], [.. person.Judgements.Reverse()]);
            return one.Cues.Reverse().Zip(other.Cues).All(both => Math.Abs(both.First.Standardised - both.Second.Standardised) < 1e-7 && Math.Abs(both.First.Tolerance - both.Second.Tolerance) < 1e-7);
        });

    [Fact]
    public void A_cue_that_the_others_tell_is_refused() =>
        Refusal([[1, 2, 3], [2, 1, 3], [5, 5, 10], [7, 1, 8], [9, 4, 13], [3, 3, 6]], [1, 2, 3, 4, 5, 7]).Refusals.Select(refusal => refusal.ToString()).Should().Contain(
            "profiles: cue 2, counted from 0, that the other cues tell, expected cues that vary apart from each other");

    [Fact]
    public void What_never_varies_is_refused()
    {
        Refusal([[1, 2], [1, 3], [1, 5], [1, 4]], [1, 2, 3, 4]).Message.Should().Be("judgement-analysis: profiles: cue 0, counted from 0, that never varies, expected cues that differ between profiles");
        Refusal([[0.1], [0.3], [0.2]], [0.1, 0.1, 0.1]).Message.Should().Be("judgement-analysis: judgements: judgements that never vary, expected judgements that differ between profiles");
        Refusal([[1], [2], [3]], [1, 2, 4], [new(0, 3), new(1, 3), new(2, 3)]).Message.Should().Be("judgement-analysis: repeats: judgements that never vary, expected judgements that differ between profiles, both times");
    }

    [Fact]
    public void Judgements_that_follow_nothing_have_no_weights() =>
        Refusal([[1, 1], [1, -1], [-1, 1], [-1, -1]], [1, -1, -1, 1]).Message.Should().Be("judgement-analysis: judgements: judgements that follow none of the cues, expected judgements in which some cue counts");

    [Fact]
    public void Too_little_is_refused_by_value_and_rule()
    {
        Refusal([], []).Message.Should().Be("judgement-analysis: profiles: no profile, expected 2 profiles or more for 0 cues");
        Refusal([[1, 2], [2, 1], [3, 5]], [1, 2, 3]).Message.Should().Be("judgement-analysis: profiles: 3 profiles, expected 4 profiles or more for 2 cues");
        Refusal([[1], [2], [3]], [1, 2]).Message.Should().Be("judgement-analysis: judgements: 2 values, expected one for each profile");
        Refusal([[1], [2, 3], [double.NaN]], [1, 2, 3], [new(7, 1)]).Refusals.Select(refusal => refusal.ToString()).Should().Equal(
            "profiles[1]: 2 values, expected one value for each cue",
            "profiles[2][0]: not a number, expected a number of at most 1E+100",
            "repeats: '1', expected 3 repeated profiles or more, or none",
            "repeats[0].profile: '7', expected the place of a profile, counted from 0");
    }

    private static MethodException Refusal(Sequence<Sequence<double>> profiles, Sequence<double> judgements, Sequence<RepeatedJudgement> repeats = default) =>
        FluentActions.Invoking(() => JudgementAnalysis.Analyse(profiles, judgements, repeats)).Should().Throw<MethodException>().Which;
}
