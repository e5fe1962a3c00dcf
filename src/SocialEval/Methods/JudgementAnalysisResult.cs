namespace SocialEval.Methods;

/// <summary>The weights that one person's judgements of profiles show, and how consistent they were.</summary>
public sealed record JudgementAnalysisResult : MethodResult
{
    internal JudgementAnalysisResult()
    {
    }

    /// <inheritdoc/>
    public override string Method => JudgementAnalysis.Name;

    /// <summary>The judgement of a profile whose cues are all 0, by the fitted line.</summary>
    public required double Intercept { get; init; }

    /// <summary>The weight of each cue, in the order of the cues.</summary>
    public required Sequence<CueWeight> Cues { get; init; }

    /// <summary>R²: the share of the variation of the judgements that the cues tell, from 0 to 1. Low is no fault of the person:
    /// they may weigh things no line can tell.</summary>
    public required double Consistency { get; init; }

    /// <summary>Pearson's correlation of first and second judgements of the same profiles; nothing where none was repeated.</summary>
    public double? Reliability { get; init; }
}
