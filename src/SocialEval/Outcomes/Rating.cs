namespace SocialEval.Outcomes;

/// <summary>A rating on a declared instrument, kept as it was given and never compared with another person's.</summary>
public sealed record Rating
{
    /// <summary>The instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>The value on it.</summary>
    public required decimal Value { get; init; }

    /// <summary>The lowest value the instrument has.</summary>
    public decimal? Min { get; init; }

    /// <summary>The highest value the instrument has.</summary>
    public decimal? Max { get; init; }
}
