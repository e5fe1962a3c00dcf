namespace SocialEval.Research.Qca;

/// <summary>Something that is there wherever the outcome is, as far as the cut-offs ask: conditions together, or one of several.</summary>
/// <param name="Terms">One term for conditions that are there together; several terms of one condition each where any of them will do.</param>
/// <param name="Fit">How far the outcome goes with it.</param>
public sealed record NecessaryExpression(Sequence<Term> Terms, NecessityFit Fit)
{
    /// <summary>The expression as it is written: <c>A*B</c>, or <c>A + ~B</c>.</summary>
    public override string ToString() => string.Join(" + ", Terms);
}
