namespace SocialEval.Methods;

/// <summary>How likely a piece of evidence, as it came out, is under a claim and against it.</summary>
/// <param name="Name">Its test or tests.</param>
/// <param name="What">Where it was given.</param>
/// <param name="IfTrue">Under the claim.</param>
/// <param name="IfFalse">Against it.</param>
internal sealed record Likelihood(string Name, string What, ProbabilityRange IfTrue, ProbabilityRange IfFalse)
{
    /// <summary>Its weight in decibels; nothing where it leaves no doubt.</summary>
    public double? Weight => IfTrue.Value > 0 && IfFalse.Value > 0 ? 10 * (Math.Log10(IfTrue.Value) - Math.Log10(IfFalse.Value)) : null;

    /// <summary>The probability of a claim after it.</summary>
    /// <returns>Nothing where it could not have come out as it did, whether the claim holds or not.</returns>
    public static double? Update(double prior, double ifTrue, double ifFalse)
    {
        var both = (prior * ifTrue) + ((1 - prior) * ifFalse);
        return both > 0 ? prior * ifTrue / both : null;
    }
}
