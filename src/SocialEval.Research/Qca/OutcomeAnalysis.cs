namespace SocialEval.Research.Qca;

/// <summary>What goes with one outcome, or with its absence.</summary>
public sealed class OutcomeAnalysis
{
    internal OutcomeAnalysis(CaseTable cases, Sequence<Literal> expectations, AnalysisOptions options)
    {
        TruthTable = TruthTable.Of(cases, options.TruthTable);
        Intermediate = Solution.Intermediate(TruthTable, expectations, options.Minimisation);
        Necessity = Necessity.Of(cases, options.Necessity);
    }

    /// <summary>The combinations, and what their cases say.</summary>
    public TruthTable TruthTable { get; }

    /// <summary>Only what was seen.</summary>
    public Solution Conservative => Intermediate.Conservative;

    /// <summary>As short as possible.</summary>
    public Solution Parsimonious => Intermediate.Parsimonious;

    /// <summary>Between the two, as far as what is expected goes.</summary>
    public IntermediateSolution Intermediate { get; }

    /// <summary>What the outcome never goes without.</summary>
    public Necessity Necessity { get; }
}
