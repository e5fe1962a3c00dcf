namespace SocialEval.Time;

/// <summary>A number of days between two dates, with what partial dates leave open.</summary>
/// <param name="AtLeast">The fewest days it can have been; negative where the order itself is open.</param>
/// <param name="AtMost">The most days it can have been.</param>
/// <remarks>A span describes; it is never a delay anybody is held to.</remarks>
public readonly record struct DaySpan(int AtLeast, int AtMost)
{
    /// <summary>Whether both dates are known to the day.</summary>
    public bool IsExact => AtLeast == AtMost;

    /// <summary>Whether both ends may be the same day, and no other day is possible.</summary>
    public bool IsSameDay => AtLeast == 0 && AtMost == 0;
}
