using NodaTime;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>The time between two dates, as far as they are known, and what may lie in it.</summary>
internal readonly struct Meanwhile
{
    private readonly PartialDate start;
    private readonly PartialDate last;
    private readonly bool isToTheDay;

    /// <param name="start">When it starts.</param>
    /// <param name="end">When it ends; nothing while it goes on.</param>
    /// <param name="asOf">The day read, while it goes on.</param>
    public Meanwhile(PartialDate start, PartialDate? end, LocalDate asOf)
    {
        this.start = start;
        last = end ?? asOf;
        isToTheDay = start.Precision == DatePrecision.Day && last.Precision == DatePrecision.Day;
    }

    /// <summary>Whether a date lies in it.</summary>
    /// <returns>Yes, no, or nothing where it may.</returns>
    public bool? Holds(PartialDate date)
    {
        // What is known to the day needs no calendar.
        if (isToTheDay && date.Precision == DatePrecision.Day)
        {
            return start.CompareTo(date) <= 0 && date.CompareTo(last) <= 0;
        }

        if (start.IsCertainlyAfter(date) || date.IsCertainlyAfter(last))
        {
            return false;
        }

        return date.Earliest >= start.Latest && date.Latest <= last.Earliest ? true : null;
    }

    /// <summary>Whether it has any day in common with a time.</summary>
    /// <param name="from">When that time starts.</param>
    /// <param name="to">When it ends; nothing while it goes on.</param>
    /// <returns>Yes, no, or nothing where it may.</returns>
    public bool? Meets(PartialDate from, PartialDate? to)
    {
        if (isToTheDay && from.Precision == DatePrecision.Day && to is null or { Precision: DatePrecision.Day })
        {
            return from.CompareTo(last) <= 0 && !(to is { } day && day.CompareTo(start) < 0);
        }

        if (from.IsCertainlyAfter(last) || (to is { } until && start.IsCertainlyAfter(until)))
        {
            return false;
        }

        return from.Latest <= last.Earliest && (to is not { } ended || ended.Earliest >= start.Latest) ? true : null;
    }
}
