namespace SocialEval.Methods;

/// <summary>The numbers of one test of a claim, and what came of it.</summary>
/// <param name="Sensitivity">How likely it is to be found if the claim holds.</param>
/// <param name="FalsePositive">How likely it is to be found if the claim does not hold and a rival does.</param>
/// <param name="Answer">What came of it.</param>
public sealed record EvidenceNumbers(ProbabilityRange Sensitivity, ProbabilityRange FalsePositive, EvidenceAnswer Answer)
{
    internal Likelihood Likelihood(string name, string what) => Answer == EvidenceAnswer.Found
        ? new(name, what, Sensitivity, FalsePositive)
        : new(name, what, Complement(Sensitivity), Complement(FalsePositive));

    internal void Check(Conditions conditions, string what)
    {
        Sensitivity.Check(conditions, $"{what}.sensitivity");
        FalsePositive.Check(conditions, $"{what}.falsePositive");
    }

    private static ProbabilityRange Complement(ProbabilityRange of) => new(1 - of.Value, 1 - of.Highest, 1 - of.Lowest);
}
