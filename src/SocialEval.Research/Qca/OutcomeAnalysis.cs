namespace SocialEval.Research.Qca;

/// <summary>What goes with one outcome, or with its absence.</summary>
/// <remarks>Solutions are worked out when they are first asked for, and kept.</remarks>
public sealed class OutcomeAnalysis
{
    private readonly Lazy<Solution> conservative;
    private readonly Lazy<Solution> parsimonious;
    private readonly Lazy<IntermediateSolution> intermediate;
    private readonly Lazy<Sequence<ConditionFit>> conditions;

    internal OutcomeAnalysis(CaseTable cases, Sequence<Literal> expectations, AnalysisOptions options)
    {
        TruthTable = TruthTable.Of(cases, options.TruthTable);
        Expectations = expectations;
        var counterfactuals = new Counterfactuals(TruthTable, expectations, options.Minimisation);
        conservative = new(() => Solution.Conservative(TruthTable, options.Minimisation));
        parsimonious = new(() => Solution.Parsimonious(TruthTable, options.Minimisation));
        intermediate = new(() => counterfactuals.Between(Conservative, Parsimonious));
        conditions = new(() => Necessity.OfConditions(cases));
    }

    /// <summary>The combinations, and what their cases say.</summary>
    public TruthTable TruthTable { get; }

    /// <summary>What was expected to help it along.</summary>
    public Sequence<Literal> Expectations { get; }

    /// <summary>Only what was seen.</summary>
    public Solution Conservative => conservative.Value;

    /// <summary>As short as possible.</summary>
    public Solution Parsimonious => parsimonious.Value;

    /// <summary>Between the two, as far as what is expected goes.</summary>
    public IntermediateSolution Intermediate => intermediate.Value;

    /// <summary>Each condition at each value, by itself.</summary>
    public Sequence<ConditionFit> Conditions => conditions.Value;
}
