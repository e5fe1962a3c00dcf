using NodaTime;

namespace SocialEval.Time;

/// <summary>Until when people give something time: open, until a date, or over a period.</summary>
/// <remarks>
/// <para>A horizon is no deadline. It answers one question: is it too early to ask? It may lie after the end of the support.</para>
/// <para>A closed hierarchy: <see cref="OpenHorizon"/>, <see cref="UntilHorizon"/>, <see cref="OverHorizon"/>. Equal by value.</para>
/// </remarks>
public abstract record TimeHorizon
{
    private protected TimeHorizon()
    {
    }

    /// <summary>Without an end: the time it takes.</summary>
    public static TimeHorizon Open { get; } = new OpenHorizon();

    /// <summary>Until a date, as far as it is known.</summary>
    /// <param name="date">The date.</param>
    public static TimeHorizon Until(PartialDate date) => new UntilHorizon(date);

    /// <summary>Over a period from a start.</summary>
    /// <param name="period">Years, months, weeks and days; nothing shorter.</param>
    /// <param name="start">When it starts, as far as that is known.</param>
    /// <exception cref="ArgumentException">The period is empty, negative or holds hours or less.</exception>
    public static TimeHorizon Over(Period period, PartialDate start) => new OverHorizon(period, start);

    /// <summary>Whether it is too early to ask what became of it, on a day.</summary>
    /// <param name="day">The day of the question.</param>
    /// <returns>Yes, no, or nothing where the dates leave it open or the horizon has no end.</returns>
    public abstract bool? IsTooEarly(LocalDate day);

    private protected abstract void Seal();
}

/// <summary>A horizon without an end: the time it takes.</summary>
public sealed record OpenHorizon : TimeHorizon
{
    internal OpenHorizon()
    {
    }

    /// <inheritdoc/>
    public override bool? IsTooEarly(LocalDate day) => null;

    private protected override void Seal()
    {
    }
}

/// <summary>A horizon until a date.</summary>
public sealed record UntilHorizon : TimeHorizon
{
    internal UntilHorizon(PartialDate date) => Date = date;

    /// <summary>The date, as far as it is known.</summary>
    public PartialDate Date { get; }

    /// <inheritdoc/>
    public override bool? IsTooEarly(LocalDate day) => !Date.IsOnOrBefore(day);

    private protected override void Seal()
    {
    }
}

/// <summary>A horizon over a period from a start.</summary>
public sealed record OverHorizon : TimeHorizon
{
    internal OverHorizon(Period period, PartialDate start)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (!IsPlan(period))
        {
            throw new ArgumentException("A period is of years, months, weeks or days, and longer than nothing.", nameof(period));
        }

        Period = period;
        Start = start;
    }

    /// <summary>How long: years, months, weeks and days.</summary>
    public Period Period { get; }

    /// <summary>From when, as far as it is known.</summary>
    public PartialDate Start { get; }

    /// <summary>The last day of the period, at the earliest and at the latest. Month ends clamp: a month from 31 January ends on 28 or 29 February.</summary>
    public (LocalDate Earliest, LocalDate Latest) End => (Plus(Start.Earliest), Plus(Start.Latest));

    /// <inheritdoc/>
    public override bool? IsTooEarly(LocalDate day)
    {
        var (earliest, latest) = End;
        return earliest > day ? true : latest <= day ? false : null;
    }

    internal static bool IsPlan(Period period) =>
        !period.HasTimeComponent
        && period is { Years: >= 0 and <= 9999, Months: >= 0 and <= 99_999, Weeks: >= 0 and <= 99_999, Days: >= 0 and <= 999_999 }
        && period.Years + period.Months + period.Weeks + period.Days > 0;

    private LocalDate Plus(LocalDate start)
    {
        // A plan for longer than the calendar is a plan until the end of the calendar.
        var months = (start.Year * 12L) + start.Month + (Period.Years * 12L) + Period.Months + (((Period.Weeks * 7L) + Period.Days) / 28) + 1;
        return months > 9999 * 12L ? new LocalDate(9999, 12, 31) : start + Period;
    }

    private protected override void Seal()
    {
    }
}
