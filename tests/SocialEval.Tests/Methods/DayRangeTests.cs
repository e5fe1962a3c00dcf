using NodaTime;
using SocialEval.Methods;

namespace SocialEval.Tests.Methods;

public sealed class DayRangeTests
{
    private static readonly DayRange May = new(new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31));

    [Fact]
    public void The_days_between_are_as_open_as_the_days_are()
    {
        new DayRange(new LocalDate(2024, 4, 2)).DaysUntil(new(new LocalDate(2024, 5, 15))).Should().Be(new DayCount(43, 43));
        new DayRange(new LocalDate(2024, 4, 2)).DaysUntil(May).Should().Be(new DayCount(29, 59));
        May.DaysUntil(May).Should().Be(new DayCount(0, 30));
    }

    [Fact]
    public void An_end_that_lies_before_is_refused() =>
        Refusals.Of(() => May.DaysUntil(new(new LocalDate(2024, 4, 30)))).Should().Equal("rhythm: to: '2024-04-30', expected a day that may be on or after '2024-05-01/2024-05-31'");

    [Fact]
    public void A_last_day_before_the_first_is_no_range() =>
        FluentActions.Invoking(() => new DayRange(new LocalDate(2024, 5, 2), new LocalDate(2024, 5, 1))).Should().Throw<ArgumentException>();
}
