using SocialEval.Research.Qca;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.Qca;

public sealed class CalibrationTests
{
    private const double RPackage = 2.944438979166440;

    // Ragin (2009), chapter 5: fully out, crossover, fully in.
    private static readonly (string Column, double FullyOut, double Crossover, double FullyIn)[] Anchors =
    [
        ("DEV", 400, 550, 900), ("LIT", 50, 75, 90), ("URB", 25, 50, 65), ("IND", 20, 30, 40), ("STB", 15, 9.5, 5), ("SURV", -9, 0, 10),
    ];

    [Theory]
    [InlineData(3, 108)]
    [InlineData(RPackage, 84)]
    public void With_log_odds_of_3_every_cell_of_the_published_table_comes_out(double logOdds, int matching)
    {
        var raw = Table.Parse(Published.LipsetRaw);
        var published = Table.Parse(Published.LipsetFuzzy);

        var cells = Anchors.SelectMany(anchors => raw.Numbers(anchors.Column).Cells.Zip(
            published.Numbers(anchors.Column).Cells,
            (value, membership) => Math.Abs(Calibration.Logistic(anchors.FullyOut, anchors.Crossover, anchors.FullyIn, logOdds).Membership(value!.Value) - membership!.Value) <= 0.005 + 1e-9));

        cells.Count(isSame => isSame).Should().Be(matching);
    }

    // Ragin (2008), chapter 5, national income of developed countries, with the R package QCA 3.25.1.
    [Theory]
    [InlineData(40110, RPackage, 0.9989851003979)]
    [InlineData(20060, RPackage, 0.9505564875945)]
    [InlineData(4670, RPackage, 0.4040384884331)]
    [InlineData(110, RPackage, 0.00314333503722)]
    [InlineData(40110, 3, 0.9991087553961)]
    [InlineData(110, 3, 0.00282054674671)]
    public void The_direct_method_agrees_with_worked_numbers(double raw, double logOdds, double membership) =>
        Calibration.Logistic(2500, 5000, 20000, logOdds).Membership(raw).Should().BeApproximately(membership, 1e-11);

    [Fact]
    public void A_set_that_fills_as_the_value_falls_is_the_mirror() =>
        new double[] { 1, 3, 5, 7, 9 }.Select(Calibration.Logistic(9, 5, 1, RPackage).Membership).Zip([0.95, 0.8133945031366, 0.5, 0.1866054968634, 0.05])
            .Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-12);

    [Fact]
    public void The_crossover_is_one_half_exactly() => Calibration.Logistic(400, 550, 900).Membership(550).Should().Be(0.5);

    [Theory]
    [InlineData(1e9, 1)]
    [InlineData(-1e9, 0)]
    [InlineData(31, 1)]
    [InlineData(30, 0.999876605424014)]
    public void Far_beyond_an_anchor_a_case_is_in_or_out_without_a_rest(double raw, double membership) =>
        Calibration.Logistic(-10, 0, 10).Membership(raw).Should().BeApproximately(membership, 1e-12);

    [Fact]
    public void Linear_memberships_run_in_straight_lines() =>
        Enumerable.Range(0, 11).Select(raw => Calibration.Linear(2, 5, 8).Membership(raw)).Zip([0, 0, 0, 1 / 6.0, 1 / 3.0, 0.5, 2 / 3.0, 5 / 6.0, 1, 1, 1])
            .Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-12);

    [Theory]
    [InlineData(3, 0.055555555555556)]
    [InlineData(7, 0.944444444444444)]
    public void A_power_bends_the_lines_of_its_side(double raw, double membership) =>
        Calibration.Linear(2, 5, 8, below: 2, above: 2).Membership(raw).Should().BeApproximately(membership, 1e-12);

    [Fact]
    public void Six_anchors_make_a_set_of_neither_too_little_nor_too_much() =>
        Enumerable.Range(0, 13).Select(raw => Calibration.Bell(1, 3, 5, 7, 9, 11).Membership(raw)).Should().Equal(0, 0, 0.25, 0.5, 0.75, 1, 1, 1, 0.75, 0.5, 0.25, 0, 0);

    // The income of 24 countries (Ragin 2008), with the R package QCA 3.25.1, which gives six decimals.
    [Fact]
    public void The_indirect_method_agrees_with_worked_numbers()
    {
        Sequence<double> raw =
        [
            40110, 34400, 25200, 24920, 20060, 17090, 15320, 13680, 11720, 11290, 10940, 9800, 7470, 4670, 4100, 4070, 3740, 3690, 3590, 2980, 1000, 650, 450, 110,
        ];
        double[] expected =
        [
            1, 1, 0.999007, 0.998721, 0.963347, 0.885719, 0.828746, 0.782327, 0.741049, 0.733675, 0.727908, 0.709106, 0.649139, 0.416563, 0.328418, 0.323447, 0.267478,
            0.25888, 0.241683, 0.141722, 0.002339, 0.00053, 0.000179, 0,
        ];
        var calibration = Calibration.Indirect(raw, [1000, 4000, 5000, 10000, 20000]);

        raw.Select(value => Math.Round(calibration.Membership(value), 6)).Should().Equal(expected);
    }

    [Fact]
    public void Groups_that_fall_give_the_mirror_of_groups_that_rise()
    {
        Sequence<double> raw = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        var rising = Calibration.Indirect(raw, [2.5, 4.5, 7.5]);
        var falling = Calibration.Indirect(raw, [7.5, 4.5, 2.5]);

        raw.Should().OnlyContain(value => Math.Abs(rising.Membership(value) + falling.Membership(value) - 1) < 1e-6);
    }

    [Fact]
    public void Anchors_that_go_back_and_forth_are_refused()
    {
        var made = () => Calibration.Logistic(5, 3, 8);

        made.Should().Throw<ArgumentException>().WithMessage("The anchors 5, 3, 8 neither rise nor fall; expected the crossover between the others.*");
    }

    [Theory]
    [InlineData(1, 3, 3, 5, 7, 9)]
    [InlineData(1, 3, 5, 4, 7, 9)]
    [InlineData(1, 3, 5, 7, 9, 9)]
    public void A_bell_whose_anchors_do_not_rise_is_refused(double a, double b, double c, double d, double e, double f)
    {
        var made = () => Calibration.Bell(a, b, c, d, e, f);

        made.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_is_no_number_has_no_membership()
    {
        var asked = () => Calibration.Logistic(0, 1, 2).Membership(double.NaN);

        asked.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_indirect_method_refuses_what_has_no_logarithm_and_too_few_values()
    {
        var ofZero = () => Calibration.Indirect([0, 1, 2, 3, 4, 5, 6], [2, 4]);
        var ofFew = () => Calibration.Indirect([1, 2, 3, 4, 4, 4, 4], [2, 3]);
        var crossed = () => Calibration.Indirect([1, 2, 3, 4, 5, 6, 7], [2, 2]);

        ofZero.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*expected raw values above 0*");
        ofFew.Should().Throw<ArgumentException>().WithMessage("4 raw values that differ; expected more than 5*");
        crossed.Should().Throw<ArgumentException>().WithMessage("The thresholds 2, 2 neither rise nor fall*");
    }
}
