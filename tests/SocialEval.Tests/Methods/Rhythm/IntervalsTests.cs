using CsCheck;
using NodaTime;
using SocialEval.Methods;
using SocialEval.Methods.Rhythm;

namespace SocialEval.Tests.Methods.Rhythm;

public sealed class IntervalsTests
{
    private static readonly LocalDate Start = new(2024, 1, 1);

    [Fact]
    public void Between_known_days_an_interval_is_exact()
    {
        var intervals = Intervals.Of([Day(30), Day(0), Day(37)]);

        intervals.Days.Should().Equal(new DayCount(30, 30), new DayCount(7, 7));
        intervals.Within(0.5).Should().Be(new DayCount(7, 7));
        intervals.Within(1).Should().Be(new DayCount(30, 30));
    }

    [Fact]
    public void A_day_known_in_part_leaves_an_interval_open()
    {
        var intervals = Intervals.Of([Day(0), new(new LocalDate(2024, 2, 1), new LocalDate(2024, 2, 29))]);

        intervals.Days.Should().Equal(new DayCount(31, 59));
    }

    [Fact]
    public void Whatever_the_days_were_the_intervals_lie_within() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 60], Gen.Int[0, 60]).Array[2, 12].Sample(days =>
        {
            // Each truth lies somewhere between its first and its last day.
            var truth = days.Select(day => day.Item1 + Math.Min(day.Item2, day.Item3)).Order().ToArray();
            var intervals = Intervals.Of([.. days.Select(day => new DayRange(Start.PlusDays(day.Item1), Start.PlusDays(day.Item1 + day.Item3)))]);
            var gaps = truth.Zip(truth.Skip(1), (one, next) => next - one).ToArray();
            for (var i = 0; i < gaps.Length; i++)
            {
                gaps[i].Should().BeInRange(intervals.Days[i].AtLeast, intervals.Days[i].AtMost);
            }

            gaps.Max().Should().BeInRange(intervals.Within(1).AtLeast, intervals.Within(1).AtMost);
        });

    [Fact]
    public void There_is_none_before_a_second_moment()
    {
        Intervals.Of([]).Days.Should().BeEmpty();
        Intervals.Of([Day(3)]).Days.Should().BeEmpty();
        Refusals.Of(() => Intervals.Of([Day(3)]).Within(0.5)).Should().Equal("rhythm: moments: no interval, expected two moments or more");
        Refusals.Of(() => Intervals.Of([Day(3), Day(4)]).Within(0)).Should().Equal("rhythm: share: '0', expected a number above 0 and at most 1");
    }

    private static DayRange Day(int day) => new(Start.PlusDays(day));
}
