using NodaTime;

namespace SocialEval.Methods;

/// <summary>A day as far as it is known: the first and the last day it may have been.</summary>
/// <remarks>The default is the first day of the year 1. Equal by value.</remarks>
public readonly record struct DayRange
{
    /// <summary>A day between two others, both of which it may have been.</summary>
    /// <param name="earliest">The first day it may have been.</param>
    /// <param name="latest">The last day it may have been.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public DayRange(LocalDate earliest, LocalDate latest)
    {
        if (latest < earliest)
        {
            throw new ArgumentException("The last day something may have been does not lie before the first.", nameof(latest));
        }

        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>A day that is known.</summary>
    /// <param name="day">The day.</param>
    public DayRange(LocalDate day)
        : this(day, day)
    {
    }

    /// <summary>The first day it may have been.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day it may have been.</summary>
    public LocalDate Latest { get; }

    /// <summary>The days from here to an end, with what is not known left open.</summary>
    /// <param name="end">The end.</param>
    /// <exception cref="MethodException">The end certainly lies before.</exception>
    public DayCount DaysUntil(DayRange end)
    {
        if (end.Latest < Earliest)
        {
            throw Refused.By(Rhythm.Rhythms.Name, "to", $"'{end}'", $"a day that may be on or after '{this}'");
        }

        return new(Math.Max(0, Period.DaysBetween(Latest, end.Earliest)), Period.DaysBetween(Earliest, end.Latest));
    }

    /// <summary>The days it may have been: one day, or the first and the last, as ISO 8601 text.</summary>
    public override string ToString() => Earliest == Latest ? Text(Earliest) : $"{Text(Earliest)}/{Text(Latest)}";

    private static string Text(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
