using CsCheck;
using NodaTime;
using SocialEval.Time;

namespace SocialEval.Tests.Time;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> AnyDate = Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 31], (year, month, day) =>
        month == 0 ? PartialDate.OfYear(year)
        : day == 0 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) ? PartialDate.OfMonth(year, month)
        : PartialDate.OfDay(new LocalDate(year, month, day)));

    [Fact]
    public void Whatever_is_written_is_read_back_the_same() =>
        AnyDate.Sample(date => PartialDate.Parse(date.ToString()) == date);

    [Fact]
    public void A_date_stands_for_all_the_days_it_may_mean()
    {
        PartialDate.Parse("2024").Earliest.Should().Be(new LocalDate(2024, 1, 1));
        PartialDate.Parse("2024").Latest.Should().Be(new LocalDate(2024, 12, 31));
        PartialDate.Parse("2024-02").Latest.Should().Be(new LocalDate(2024, 2, 29));
        PartialDate.Parse("2023-02").Latest.Should().Be(new LocalDate(2023, 2, 28));
    }

    [Theory]
    [InlineData("2024-05", "2024-06-01", true)]
    [InlineData("2024-05", "2024-05-31", true)]
    [InlineData("2024-05", "2024-05-30", null)]
    [InlineData("2024-05", "2024-05-01", null)]
    [InlineData("2024-05", "2024-04-30", false)]
    [InlineData("2024-05-10", "2024-05-10", true)]
    [InlineData("2024-05-10", "2024-05-09", false)]
    public void Whether_it_lies_before_a_day_is_answered_by_yes_no_or_maybe(string date, string day, bool? answer) =>
        PartialDate.Parse(date).IsOnOrBefore(PartialDate.Parse(day).Earliest).Should().Be(answer);

    [Theory]
    [InlineData("2023", "2024-01-01", true)]
    [InlineData("2024", "2024-03", null)]
    [InlineData("2024-03", "2024-03", null)]
    [InlineData("2024-03-10", "2024-03-10", false)]
    [InlineData("2024-04", "2024-03-31", false)]
    public void Whether_it_lies_before_another_date_is_answered_by_yes_no_or_maybe(string date, string other, bool? answer) =>
        PartialDate.Parse(date).IsBefore(PartialDate.Parse(other)).Should().Be(answer);

    [Fact]
    public void Before_is_answered_as_the_days_themselves_would_answer() =>
        Gen.Select(AnyDate, AnyDate).Sample((one, other) => one.IsBefore(other) switch
        {
            true => one.Latest < other.Earliest,
            false => one.Earliest >= other.Latest,
            null => one.Earliest < other.Latest && one.Latest >= other.Earliest,
        });

    [Fact]
    public void It_may_be_after_a_day_exactly_when_its_last_day_is() =>
        Gen.Select(AnyDate, AnyDate).Sample((date, day) => date.MayBeAfter(day.Earliest) == (date.Latest > day.Earliest));

    [Fact]
    public void The_order_of_listing_is_by_first_day_and_then_by_last() =>
        Gen.Select(AnyDate, AnyDate).Sample((one, other) =>
            Math.Sign(one.CompareTo(other)) == Math.Sign((one.Earliest, one.Latest).CompareTo((other.Earliest, other.Latest))));

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("24-1-1")]
    [InlineData("0000")]
    [InlineData("2024-5")]
    [InlineData("2024/05")]
    [InlineData("2024-05-10T00:00")]
    [InlineData(" 2024")]
    [InlineData("٢٠٢٤")]
    [InlineData("")]
    public void What_is_no_date_is_not_read(string text)
    {
        PartialDate.TryParse(text.AsSpan(), out _).Should().BeFalse();
        FluentActions.Invoking(() => PartialDate.Parse(text)).Should().Throw<FormatException>().WithMessage("Expected a date as YYYY, YYYY-MM or YYYY-MM-DD.");
    }

    [Fact]
    public void The_default_is_the_year_one()
    {
        default(PartialDate).ToString().Should().Be("0001");
        default(PartialDate).Precision.Should().Be(DatePrecision.Year);
    }

    [Fact]
    public void A_month_is_not_equal_to_its_first_day() =>
        (PartialDate.Parse("2024-05") == PartialDate.Parse("2024-05-01")).Should().BeFalse();

    [Fact]
    public void A_day_of_another_calendar_is_refused() =>
        FluentActions.Invoking(() => PartialDate.OfDay(new LocalDate(1445, 1, 1, CalendarSystem.UmAlQura))).Should().Throw<ArgumentException>();

    [Fact]
    public void The_days_between_two_dates_say_what_partial_dates_leave_open()
    {
        PartialDate.Parse("2024-04-02").DaysUntil(PartialDate.Parse("2024-05-15")).Should().Be(new DaySpan(43, 43));
        PartialDate.Parse("2024-04").DaysUntil(PartialDate.Parse("2024-05-15")).Should().Be(new DaySpan(15, 44));
        PartialDate.Parse("2024").DaysUntil(PartialDate.Parse("2024-05-15")).AtLeast.Should().BeNegative();
    }
}
