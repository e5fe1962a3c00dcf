using NodaTime;
using SocialEval.Time;

namespace SocialEval.Tests.Time;

public sealed class TimeHorizonTests
{
    private static readonly LocalDate Day = new(2024, 6, 15);

    [Fact]
    public void An_open_horizon_never_says_that_it_is_too_early_nor_that_it_is_not() =>
        TimeHorizon.Open.IsTooEarly(Day).Should().BeNull();

    [Theory]
    [InlineData("2024-06-16", true)]
    [InlineData("2024-06-15", false)]
    [InlineData("2024-06", null)]
    [InlineData("2024", null)]
    [InlineData("2025", true)]
    [InlineData("2023", false)]
    public void Until_a_date_it_is_too_early_as_far_as_the_date_is_known(string date, bool? answer) =>
        TimeHorizon.Until(PartialDate.Parse(date)).IsTooEarly(Day).Should().Be(answer);

    [Theory]
    [InlineData("2023-12-15", false)]
    [InlineData("2023-12-16", true)]
    [InlineData("2023-12", null)]
    public void Over_a_period_it_is_too_early_until_its_last_day(string start, bool? answer) =>
        TimeHorizon.Over(Period.FromMonths(6), PartialDate.Parse(start)).IsTooEarly(Day).Should().Be(answer);

    [Fact]
    public void Month_ends_clamp()
    {
        var horizon = (OverHorizon)TimeHorizon.Over(Period.FromMonths(1), PartialDate.Parse("2023-01-31"));
        horizon.End.Should().Be((new LocalDate(2023, 2, 28), new LocalDate(2023, 2, 28)));
    }

    [Fact]
    public void A_period_of_nothing_or_of_hours_is_no_plan()
    {
        FluentActions.Invoking(() => TimeHorizon.Over(Period.Zero, default)).Should().Throw<ArgumentException>().WithMessage("A period is of years, months, weeks or days, and longer than nothing.*");
        FluentActions.Invoking(() => TimeHorizon.Over(Period.FromHours(5), default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TimeHorizon.Over(Period.FromDays(-3), default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_plan_longer_than_the_calendar_lasts_as_long_as_it()
    {
        var horizon = (OverHorizon)TimeHorizon.Over(Period.FromYears(9000), PartialDate.Parse("2024"));
        horizon.End.Latest.Should().Be(new LocalDate(9999, 12, 31));
        horizon.IsTooEarly(Day).Should().BeTrue();
    }

    [Fact]
    public void Horizons_are_equal_by_what_they_say()
    {
        TimeHorizon.Until(PartialDate.Parse("2024-06")).Should().Be(TimeHorizon.Until(PartialDate.Parse("2024-06")));
        TimeHorizon.Over(Period.FromMonths(6), PartialDate.Parse("2024")).Should().Be(TimeHorizon.Over(Period.FromMonths(6), PartialDate.Parse("2024")));
    }
}
