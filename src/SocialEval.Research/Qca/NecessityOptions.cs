namespace SocialEval.Research.Qca;

/// <summary>From where on something counts as necessary, and as worth saying.</summary>
public sealed record NecessityOptions
{
    /// <summary>The inclusion it takes; 0.9 without saying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no share from 0 to 1.</exception>
    public double InclusionCut { get; init => field = Share(value); } = 0.9;

    /// <summary>The coverage it takes; 0.6 without saying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no share from 0 to 1.</exception>
    public double CoverageCut { get; init => field = Share(value); } = 0.6;

    /// <summary>The relevance it takes; 0 without saying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no share from 0 to 1.</exception>
    public double RelevanceCut { get; init => field = Share(value); }

    /// <summary>How many expressions to look at before stopping; 1,000,000 without saying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public long Effort
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1_000_000;

    private static double Share(double value) => value is >= 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A cut-off is a share from 0 to 1.");
}
