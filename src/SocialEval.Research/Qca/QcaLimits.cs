namespace SocialEval.Research.Qca;

/// <summary>What an analysis can hold.</summary>
public static class QcaLimits
{
    /// <summary>How many conditions there can be. With as many there are a million combinations, and hardly a case for each.</summary>
    public const int Conditions = 20;

    /// <summary>Two shares closer than this are the same share: a cut-off of 0.8 is reached by 0.1 + 0.7.</summary>
    public const double Tolerance = 1e-8;
}
