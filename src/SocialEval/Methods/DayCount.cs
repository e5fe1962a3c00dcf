namespace SocialEval.Methods;

/// <summary>A number of days as far as it is known.</summary>
/// <param name="AtLeast">The fewest days it can have been, 0 or more.</param>
/// <param name="AtMost">The most days it can have been.</param>
/// <remarks>It describes; nobody is held to it.</remarks>
public readonly record struct DayCount(int AtLeast, int AtMost)
{
    /// <summary>Whether it is known to the day.</summary>
    public bool IsExact => AtLeast == AtMost;
}
