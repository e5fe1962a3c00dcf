namespace SocialEval.Evaluators;

/// <summary>The evaluators that come with the library.</summary>
public static class EvaluatorCatalogue
{
    /// <summary>All of them, in the order their appraisals are told.</summary>
    public static Sequence<Evaluator> All { get; } = [new BeneficiaryWord(), new Voices(), new CoConstruction(), new TimeGiven(), new Horizons()];
}
