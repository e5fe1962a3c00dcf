namespace SocialEval.Research.Qca;

/// <summary>What is there wherever the outcome is: conditions together, and the shortest choices of conditions of which one is there.</summary>
/// <remarks>
/// <para>All conditions together that reach the cut-offs are given. Of choices, <c>A + B</c>, those are given that no shorter choice is
/// part of which reaches the inclusion already: adding to a choice always raises its inclusion, and says less each time.</para>
/// <para>A choice that no name fits, of which nobody can say what its parts have in common, is arithmetic and no finding. Schneider and
/// Wagemann (2012), chapter 9.</para>
/// </remarks>
public sealed class Necessity
{
    internal Necessity(CaseTable cases, NecessityOptions options, Sequence<NecessaryExpression> expressions, bool isComplete, int literals)
    {
        Cases = cases;
        Options = options;
        Expressions = expressions;
        IsComplete = isComplete;
        Literals = literals;
    }

    /// <summary>The cases.</summary>
    public CaseTable Cases { get; }

    /// <summary>The cut-offs.</summary>
    public NecessityOptions Options { get; }

    /// <summary>What reaches the cut-offs: conditions together, then choices, the shortest first.</summary>
    public Sequence<NecessaryExpression> Expressions { get; }

    /// <summary>Whether the search came to its end.</summary>
    public bool IsComplete { get; }

    /// <summary>How many conditions the longest expressions have that were all looked at.</summary>
    public int Literals { get; }

    /// <summary>Each condition at each value, by itself: those that are there first, then those that are not.</summary>
    /// <param name="cases">The cases.</param>
    public static Sequence<ConditionFit> OfConditions(CaseTable cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return [.. new NecessitySearch(cases, new()).Conditions()];
    }

    /// <summary>Looks for what the outcome never goes without.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="options">The cut-offs.</param>
    public static Necessity Of(CaseTable cases, NecessityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return new NecessitySearch(cases, options ?? new()).Result();
    }
}
