namespace SocialEval.Research.Saturation;

/// <summary>How much each interview brought that was new, and after how many a run brought hardly anything.</summary>
/// <remarks>It looks back on interviews there were. It is no number of people to hear: whoever was not yet listened to may have
/// something else to tell, and what comes after is told here too.</remarks>
public sealed record ThemeSaturation
{
    internal ThemeSaturation(SaturationRule rule, Sequence<int> newThemes)
    {
        Rule = rule;
        NewThemes = newThemes;
    }

    /// <summary>The rule it was held against.</summary>
    public SaturationRule Rule { get; }

    /// <summary>How many themes each interview brought that none before it had, in their order.</summary>
    public Sequence<int> NewThemes { get; }

    /// <summary>How many themes the base has; absent where there are fewer interviews than a base.</summary>
    public int? BaseThemes { get; internal init; }

    /// <summary>Each run after the base, beginning with the interview that follows it.</summary>
    public Sequence<SaturationRun> Runs { get; internal init; }

    /// <summary>The first run that brought no more than the rule allows.</summary>
    public SaturationRun? Reached { get; internal init; }

    /// <summary>Why there is no such run, where there is none.</summary>
    public Unsaturated? Why { get; internal init; }

    /// <summary>How many new themes came after that run all the same.</summary>
    public int? NewThemesAfter { get; internal init; }

    /// <summary>What other orders of the same interviews would have given; absent where only counts are known.</summary>
    public SaturationRange? OtherOrders { get; internal init; }

    /// <summary>Looks at interviews in the order they were held, and in others.</summary>
    /// <param name="interviews">The interviews, each with a name of its own.</param>
    /// <param name="rule">The rule; absent: a base of 4, runs of 2, at most 5 %.</param>
    /// <param name="orders">How many other orders are drawn; 0 for none.</param>
    /// <param name="seed">Where the generator of the orders begins (<c>splitmix64</c>).</param>
    /// <exception cref="ArgumentException">An interview has no name or that of another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Orders are below 0 or above 1,000,000.</exception>
    public static ThemeSaturation Of(Sequence<Interview> interviews, SaturationRule? rule = null, int orders = 1_000, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(orders);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(orders, 1_000_000);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var interview in interviews)
        {
            if (string.IsNullOrWhiteSpace(interview.Name) || !names.Add(interview.Name))
            {
                throw new ArgumentException($"Interview '{interview.Name}' has no name or that of another; expected a name of its own.", nameof(interviews));
            }
        }

        var news = new InterviewThemes(interviews);
        var chosen = rule ?? new();
        var found = Looking.At(news.InOrder(), chosen);
        return orders == 0 ? found : found with { OtherOrders = news.OtherOrders(chosen, orders, seed) };
    }

    /// <summary>Looks at counts, where the themes themselves are not known: other orders then cannot be.</summary>
    /// <param name="newThemes">How many new themes each interview brought, in their order.</param>
    /// <param name="rule">The rule; absent: a base of 4, runs of 2, at most 5 %.</param>
    /// <exception cref="ArgumentException">A count is below 0.</exception>
    public static ThemeSaturation OfCounts(Sequence<int> newThemes, SaturationRule? rule = null)
    {
        foreach (var count in newThemes)
        {
            if (count < 0)
            {
                throw new ArgumentException($"An interview brings {count} new themes; expected 0 or more.", nameof(newThemes));
            }
        }

        return Looking.At(newThemes, rule ?? new());
    }
}

/// <summary>A run of interviews after the base.</summary>
/// <param name="After">How many interviews there were before it.</param>
/// <param name="Length">How many interviews it has.</param>
/// <param name="NewThemes">How many new themes they brought.</param>
/// <param name="Ratio">Those as a share of the themes of the base; absent where the base has none.</param>
public sealed record SaturationRun(int After, int Length, int NewThemes, double? Ratio)
{
    /// <summary>As it is reported: <c>6+2</c>, after six interviews, in a run of two.</summary>
    public override string ToString() => FormattableString.Invariant($"{After}+{Length}");
}

/// <summary>Why no run is one that brought hardly anything new.</summary>
public enum Unsaturated
{
    /// <summary>There are fewer interviews than a base and a run.</summary>
    TooFewInterviews,

    /// <summary>The base has no theme to hold new ones against.</summary>
    NoThemesInBase,

    /// <summary>Every run brought more than the rule allows.</summary>
    StillNew,
}

/// <summary>After how many interviews a run brought hardly anything new, in other orders of the same interviews.</summary>
/// <param name="Orders">How many orders were drawn, each as likely as another.</param>
/// <param name="Seed">Where the generator began (<c>splitmix64</c>).</param>
/// <param name="NeverIn">In how many of them no run did.</param>
/// <param name="After">In how many of the others it was after how many interviews.</param>
public sealed record SaturationRange(int Orders, ulong Seed, int NeverIn, Sequence<SaturationCount> After)
{
    /// <summary>The least number of interviews after which a share of those orders had their run; absent where none had.</summary>
    /// <param name="share">The share, from 0 for the earliest to 1 for the latest.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is outside 0 to 1.</exception>
    public int? At(double share)
    {
        if (!(share is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share of the orders is from 0 to 1.");
        }

        var until = share * (Orders - NeverIn);
        var seen = 0;
        foreach (var count in After)
        {
            seen += count.Orders;
            if (seen >= until)
            {
                return count.After;
            }
        }

        return null;
    }
}

/// <summary>In how many orders it was after so many interviews.</summary>
/// <param name="After">After how many interviews.</param>
/// <param name="Orders">In how many orders.</param>
public sealed record SaturationCount(int After, int Orders);
