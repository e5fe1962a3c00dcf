namespace SocialEval.Time;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The year only.</summary>
    Year,

    /// <summary>The year and the month.</summary>
    Month,

    /// <summary>The day itself.</summary>
    Day,
}
