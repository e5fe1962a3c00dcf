namespace SocialEval.Research.Qca;

/// <summary>The choices of an analysis. Each is to be given reasons for, and told with its results.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The cut-offs of the truth table, for the outcome and for its absence.</summary>
    public TruthTableOptions TruthTable { get; init; } = new();

    /// <summary>What is expected to help the outcome along. None without saying: then the intermediate solution is the conservative one.</summary>
    public Sequence<Literal> Expectations { get; init; }

    /// <summary>What is expected to help its absence along, which is no mirror of the above.</summary>
    public Sequence<Literal> ExpectationsForAbsence { get; init; }

    /// <summary>How far the search for models goes.</summary>
    public MinimisationOptions Minimisation { get; init; } = new();
}
