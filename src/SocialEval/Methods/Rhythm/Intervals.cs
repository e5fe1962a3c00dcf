namespace SocialEval.Methods.Rhythm;

/// <summary>The days between one moment and the next: meetings, reviews, steps.</summary>
/// <remarks>
/// <para>Where a day is known only in part, even the order of the moments can be open. Each interval then lies between two
/// numbers that hold whatever the days were: the k-th moment in truth lies between the k-th of the first days and the k-th
/// of the last days.</para>
/// <para>It describes a rhythm; whether it was the right one, the person says.</para>
/// </remarks>
public sealed record Intervals : MethodResult
{
    private Intervals()
    {
    }

    /// <inheritdoc/>
    public override string Method => Rhythms.Name;

    /// <summary>The days between each moment and the next, in the order of time: one fewer than there are moments.</summary>
    public Sequence<DayCount> Days { get; private init; }

    /// <summary>The days that at least a share of the intervals do not exceed: 0.5 for half of them, 1 for the longest.</summary>
    /// <param name="share">Above 0 and at most 1.</param>
    /// <exception cref="MethodException">The share is outside, or there is no interval.</exception>
    public DayCount Within(double share)
    {
        var conditions = new Conditions(Method);
        conditions.That(share is > 0 and <= 1, "share", Conditions.Quoted(share), "a number above 0 and at most 1");
        conditions.That(!Days.IsEmpty, "moments", "no interval", "two moments or more");
        conditions.Check();

        var place = (int)Math.Ceiling((share * Days.Count) - 1e-9) - 1;
        return new(Days.Select(days => days.AtLeast).Order().ElementAt(place), Days.Select(days => days.AtMost).Order().ElementAt(place));
    }

    /// <summary>The intervals between moments; none where there are fewer than two.</summary>
    /// <param name="moments">The moments, in any order.</param>
    public static Intervals Of(ReadOnlySpan<DayRange> moments)
    {
        var first = Ordered(moments, static moment => moment.Earliest);
        var last = Ordered(moments, static moment => moment.Latest);
        var days = new DayCount[Math.Max(0, moments.Length - 1)];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = new DayRange(first[i], last[i]).DaysUntil(new(first[i + 1], last[i + 1]));
        }

        return new() { Days = Sequence.Owning(days) };
    }

    private static NodaTime.LocalDate[] Ordered(ReadOnlySpan<DayRange> moments, Func<DayRange, NodaTime.LocalDate> day)
    {
        var days = new NodaTime.LocalDate[moments.Length];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = day(moments[i]);
        }

        Array.Sort(days);
        return days;
    }
}
