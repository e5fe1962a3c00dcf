namespace SocialEval.Research.Qca;

/// <summary>From where on the cases of a combination say something of the outcome. Each is a choice to give reasons for and to vary.</summary>
public sealed record TruthTableOptions
{
    /// <summary>The inclusion from which on a combination is positive; 0.8 without saying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no share from 0 to 1.</exception>
    public double InclusionCut { get; init => field = Share(value); } = 0.8;

    /// <summary>The inclusion under which a combination is negative; what lies between the two is a contradiction. Without saying, the
    /// same as <see cref="InclusionCut"/>, so that nothing lies between.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no share from 0 to 1.</exception>
    public double? LowerInclusionCut { get; init => field = value is { } share ? Share(share) : null; }

    /// <summary>The PRI from which on a combination is positive; 0 without saying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no share from 0 to 1.</exception>
    public double PriCut { get; init => field = Share(value); }

    /// <summary>How many cases a combination takes to say anything; 1 without saying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int FrequencyCut
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    private static double Share(double value) => value is >= 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A cut-off is a share from 0 to 1.");
}
