namespace SocialEval.Research.Coders;

/// <summary>How often the units are drawn again to see how far the coefficients depend on these very units.</summary>
/// <remarks>Units are drawn, with all their codings, never single codings: what two coders said of one story belongs together. The
/// range is that of the percentiles. Equal by value.</remarks>
public sealed record Resampling
{
    /// <summary>The units are not drawn again, and there are no ranges.</summary>
    public static Resampling None { get; } = new() { Draws = 0 };

    /// <summary>Where the generator begins: the same seed gives the same ranges everywhere.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many times all units are drawn.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0 or above 1,000,000.</exception>
    public int Draws
    {
        get;
        init => field = value is >= 0 and <= 1_000_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Units are drawn from 0 to 1,000,000 times.");
    }
    = 1_000;

    /// <summary>Which share of the draws lies in the range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1.</exception>
    public double Share
    {
        get;
        init => field = value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A share of the draws is between 0 and 1, without them.");
    }
    = 0.95;

    /// <summary>The generator: <c>splitmix64</c>.</summary>
    public static string Generator => SeededDraws.Name;
}
