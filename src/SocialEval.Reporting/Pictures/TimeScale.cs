using NodaTime;
using SocialEval.Time;

namespace SocialEval.Reporting.Pictures;

/// <summary>Days along a line: a partial date is as wide as it is uncertain.</summary>
internal sealed class TimeScale
{
    private const double Least = 5;

    private readonly LocalDate first;
    private readonly double perDay;

    public TimeScale(LocalDate first, LocalDate last, double left, double right)
    {
        (this.first, Left, Right, Last) = (first, left, right, last);
        perDay = (right - left) / Math.Max(Period.DaysBetween(first, last), 1);
    }

    public double Left { get; }

    public double Right { get; }

    public LocalDate Last { get; }

    public double At(LocalDate day) => Math.Clamp(Left + (Period.DaysBetween(first, day) * perDay), Left, Right);

    /// <summary>Where a date begins and ends: wide enough to be seen.</summary>
    public (double From, double To) At(PartialDate date)
    {
        var (from, to) = (At(date.Earliest), At(date.Latest.PlusDays(1)));
        return to - from < Least ? (from, Math.Min(from + Least, Right)) : (from, to);
    }

    /// <summary>The years along the line, or the months where there are few.</summary>
    public IEnumerable<(double X, PartialDate Label)> Ticks()
    {
        if (Period.DaysBetween(first, Last) < 400)
        {
            for (var month = new LocalDate(first.Year, first.Month, 1).PlusMonths(1); month <= Last; month = month.PlusMonths(3))
            {
                yield return (At(month), PartialDate.OfMonth(month.Year, month.Month));
            }

            yield break;
        }

        var step = Math.Max(1, (Last.Year - first.Year) / 10);
        for (var year = first.Year + 1; year <= Last.Year; year += step)
        {
            yield return (At(new LocalDate(year, 1, 1)), PartialDate.OfYear(year));
        }
    }
}
