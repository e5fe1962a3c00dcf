using SocialEval.Research.Coders;

namespace SocialEval.Research.Tests.Coders;

public sealed class PublishedValuesTests
{
    // Krippendorff 2011, to three decimals there; the rest as R's irr 0.84.1 gives it.
    [Theory]
    [InlineData(MeasurementLevel.Nominal, 0.7434210526316)]
    [InlineData(MeasurementLevel.Ordinal, 0.8153875037549)]
    [InlineData(MeasurementLevel.Interval, 0.8491071428571)]
    [InlineData(MeasurementLevel.Ratio, 0.7974027747116)]
    public void Alpha_of_data_C_is_what_Krippendorff_gives(MeasurementLevel level, double alpha) =>
        Value(Published.DataCAt(level).Agreement(Resampling.None).Alpha).Should().BeApproximately(alpha, 1e-12);

    // 0.691 and 0.811 are published; ordinal and ratio as R's irr 0.84.1 gives them.
    [Theory]
    [InlineData(MeasurementLevel.Nominal, 0.6913580246914)]
    [InlineData(MeasurementLevel.Ordinal, 0.8067214199413)]
    [InlineData(MeasurementLevel.Interval, 0.8108448928121)]
    [InlineData(MeasurementLevel.Ratio, 0.8089436707842)]
    public void Alpha_leaves_out_what_nobody_coded(MeasurementLevel level, double alpha)
    {
        var agreement = Published.ThreeByFifteenAt(level).Agreement(Resampling.None);

        Value(agreement.Alpha).Should().BeApproximately(alpha, 1e-12);
        (agreement.Units, agreement.Uncoded, agreement.CodedOnce, agreement.Compared).Should().Be((15, 2, 1, 12));
    }

    // Gwet 2014 as R's irrCAC 1.0 gives it, which rounds to five decimals.
    [Fact]
    public void Gwet_and_Fleiss_take_in_units_coded_once()
    {
        var agreement = Published.DataCAt(MeasurementLevel.Interval).Agreement(Resampling.None);

        Value(agreement.Ac1).Should().BeApproximately(0.77544, 5e-6);
        Value(agreement.Fleiss).Should().BeApproximately(0.76117, 5e-6);
        Value(agreement.Ac2Linear).Should().BeApproximately(0.85874, 5e-6);
        Value(agreement.Ac2Quadratic).Should().BeApproximately(0.914, 5e-6);
        Value(agreement.Ac2Ordinal).Should().BeApproximately(0.89894, 5e-6);
        Value(agreement.Percent).Should().BeApproximately(0.8181818181818, 1e-12);
        ((Measured)agreement.Ac1).Expected.Should().BeApproximately(0.1903211805556, 1e-12);
        agreement.Cohen.ToString().Should().Be("not defined (two-coders-only)");
    }

    // Fleiss 1971 gives 0.430.
    [Fact]
    public void Six_psychiatrists_agree_as_Fleiss_found()
    {
        var agreement = Published.FleissPatients().Agreement(Resampling.None);

        Value(agreement.Fleiss).Should().BeApproximately(0.4302445200601, 1e-12);
        // As R's irrCAC 1.0 has it. Its irr 0.84.1 gives 0.43088: where nothing is missing it does not divide by m − 1.
        Value(agreement.Alpha).Should().BeApproximately(0.43341, 5e-6);
        Value(agreement.Ac1).Should().BeApproximately(0.44788, 5e-6);
        Value(agreement.Percent).Should().BeApproximately(0.5555555555556, 1e-12);
    }

    [Fact]
    public void Where_nearly_all_say_yes_the_coefficients_contradict_each_other_and_all_are_shown()
    {
        var agreement = Published.Paradox().Agreement(Resampling.None);

        Value(agreement.Cohen).Should().BeApproximately(-0.0233918128655, 1e-12);
        Value(agreement.Alpha).Should().BeApproximately(-0.0246913580247, 1e-12);
        Value(agreement.Fleiss).Should().BeApproximately(-0.0288065843621, 1e-12);
        Value(agreement.Ac1).Should().BeApproximately(0.94078, 5e-6);
        Value(agreement.Percent).Should().BeApproximately(0.944, 1e-12);
        agreement.Contingency!.Rows.Select(row => row.ToArray()).Should().BeEquivalentTo(new double[][] { [0, 2], [5, 118] }, all => all.WithStrictOrdering());
    }

    // Cohen, Weighted kappa, Psychological Bulletin 70:213 (1968): kappa with weights that say how grave a difference is. The
    // example is small enough to count by hand: a 3 x 3 table with 4, 3, 3 on its diagonal, and one each a step above it.
    [Fact]
    public void Weighted_kappa_counts_a_near_miss_as_half_an_agreement()
    {
        (string One, string Other, int Count)[] table = [("a", "a", 4), ("b", "b", 3), ("c", "c", 3), ("a", "b", 1), ("b", "c", 1)];
        var codings = Codings.Of(
            CodingScale.Ordinal(["a", "b", "c"]),
            ["one", "other"],
            [.. table.SelectMany(cell => Enumerable.Repeat(cell, cell.Count)).Select((cell, unit) => new CodedUnit($"{unit}", [cell.One, cell.Other]))]);

        var agreement = codings.Agreement(Resampling.None);

        // Chance: rows 5, 4, 3 and columns 4, 4, 4 of 12. Plain 48/144; linear (48 + 0.5 x 64)/144 ... counted cell by cell.
        const double plain = ((5 * 4) + (4 * 4) + (3 * 4)) / 144.0;
        const double linear = plain + (0.5 * ((5 * 4) + (4 * 4) + (4 * 4) + (3 * 4)) / 144.0);
        const double quadratic = plain + (0.75 * ((5 * 4) + (4 * 4) + (4 * 4) + (3 * 4)) / 144.0);
        Value(agreement.Cohen).Should().BeApproximately(((10 / 12.0) - plain) / (1 - plain), 1e-12);
        Value(agreement.CohenLinear).Should().BeApproximately(((11 / 12.0) - linear) / (1 - linear), 1e-12);
        Value(agreement.CohenQuadratic).Should().BeApproximately(((11.5 / 12.0) - quadratic) / (1 - quadratic), 1e-12);
    }

    // Krippendorff 2011 prints this table for data C.
    [Fact]
    public void The_table_is_that_of_coincidences()
    {
        var coincidences = Published.DataCAt(MeasurementLevel.Nominal).Agreement(Resampling.None).Coincidences!;

        var rows = coincidences.Rows.Select(row => row.ToArray()).ToArray();
        rows[0].Should().BeEquivalentTo([7, 4 / 3.0, 1 / 3.0, 1 / 3.0, 0], all => all.WithStrictOrdering().Using<double>(pair => pair.Subject.Should().BeApproximately(pair.Expectation, 1e-12)).WhenTypeIs<double>());
        rows.Sum(row => row.Sum()).Should().BeApproximately(40, 1e-9);
    }

    internal static double Value(Coefficient coefficient) => coefficient.Should().BeOfType<Measured>().Subject.Value;
}
