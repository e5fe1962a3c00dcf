namespace SocialEval.Evaluators;

/// <summary>The evaluators that come with the library.</summary>
public static class EvaluatorCatalogue
{
    /// <summary>All of them, in the order their appraisals are told: what every journey has, then what people chose, then what the
    /// journey cost and what it asked.</summary>
    public static Sequence<Evaluator> All { get; } =
    [
        new BeneficiaryWord(), new Voices(), new CoConstruction(), new TimeGiven(), new Horizons(),
        new GoalsInWords(), new OwnMeasures(), new SignificantChange(), new Harvest(), new SelfSignification(), new WhatHelped(), new ProgressMarkers(),
        new Participation(), new Rhythm(), new Investment(), new Collective(), new Practice(), new Rights(), new Ties(), new Formalities(),
    ];
}
