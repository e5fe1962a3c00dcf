namespace SocialEval.Tool.Methods;

/// <summary>The methods there are, in the order they are listed.</summary>
internal static class MethodCatalogue
{
    public static readonly Method[] All =
    [
        GoalAttainmentMethod.Instance,
        OwnMeasuresMethod.Instance,
        ReliableChangeMethod.Instance,
        JudgementAnalysisMethod.Instance,
        EvidenceMethod.Instance,
        SelfSignificationMethod.Instance,
        RhythmMethod.Instance,
    ];
}
