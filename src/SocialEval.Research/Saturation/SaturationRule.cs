namespace SocialEval.Research.Saturation;

/// <summary>When new interviews are held to bring hardly anything new.</summary>
/// <remarks>Guest, Namey and Chen, A simple method to assess and report thematic saturation in qualitative research, PLoS ONE
/// 15(5):e0232076 (2020), CC BY: a base of 4 to 6 interviews, runs of 2 or 3, at most 5 % or 0 %. Equal by value.</remarks>
public sealed record SaturationRule
{
    /// <summary>With how many interviews it begins, whose themes are what new ones are held against.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int Base
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A base is of one interview or more.");
    }
    = 4;

    /// <summary>How many interviews in a row are looked at together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int Run
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A run is of one interview or more.");
    }
    = 2;

    /// <summary>How many themes a run may bring that are new, as a share of those of the base, from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside 0 to 1.</exception>
    public double Threshold
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A share of new themes is from 0 to 1.");
    }
    = 0.05;
}
