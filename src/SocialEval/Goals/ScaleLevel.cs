using SocialEval.Journeys;

namespace SocialEval.Goals;

/// <summary>One attainment level of a goal, in words: the words are the level, the number only its place.</summary>
/// <param name="Level">From −2 (much less than hoped) to +2 (much more); 0 is what was hoped for.</param>
/// <param name="Text">The words.</param>
public sealed record ScaleLevel(int Level, string Text)
{
    /// <summary>From −2 to +2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside −2 to +2.</exception>
    public int Level { get; init; } = Attainment.Checked(Level);

    /// <summary>The level's place; never its words.</summary>
    public override string ToString() => FormattableString.Invariant($"level {Level}");
}

/// <summary>The range of attainment levels.</summary>
internal static class Attainment
{
    public const int Lowest = -2;
    public const int Highest = 2;

    public static bool IsLevel(int level) => level is >= Lowest and <= Highest;

    public static int Checked(int level) =>
        IsLevel(level) ? level : throw new ArgumentOutOfRangeException(nameof(level), level, "A level is from -2 to 2.");
}
