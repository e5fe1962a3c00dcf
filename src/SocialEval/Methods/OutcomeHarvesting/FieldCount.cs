namespace SocialEval.Methods.OutcomeHarvesting;

/// <summary>What those asked said of one part: counts of them, never of all outcomes.</summary>
/// <param name="Field">The part.</param>
/// <param name="Asked">How many times somebody was asked of an outcome: the n of every share.</param>
/// <param name="Fully">How many agree fully.</param>
/// <param name="InPart">How many agree in part.</param>
/// <param name="Disagrees">How many do not.</param>
/// <param name="NoOpinion">How many have no opinion.</param>
public sealed record FieldCount(OutcomeField Field, int Asked, int Fully, int InPart, int Disagrees, int NoOpinion)
{
    /// <summary>How many were asked and gave no answer.</summary>
    public int NoAnswer => Asked - Fully - InPart - Disagrees - NoOpinion;

    /// <summary>The share of those asked who agree fully, to be read with how many were asked; absent where nobody was.</summary>
    public double? ShareFully => Share(Fully);

    /// <summary>The share of those asked who agree in part; absent where nobody was asked.</summary>
    public double? ShareInPart => Share(InPart);

    /// <summary>The share of those asked who disagree; absent where nobody was asked.</summary>
    public double? ShareDisagrees => Share(Disagrees);

    private double? Share(int count) => Asked == 0 ? null : (double)count / Asked;
}
