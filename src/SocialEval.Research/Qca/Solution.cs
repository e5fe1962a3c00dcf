namespace SocialEval.Research.Qca;

/// <summary>What accounts for the positive combinations, under one way of treating those that no case has: every model there is.</summary>
/// <remarks>
/// <para>A model is a choice of as few prime implicants as possible that hold every positive combination; where several choices are
/// as small, none is better than another, and all are given. Contradictions count as negative. Quine, <i>The problem of simplifying
/// truth functions</i>, American Mathematical Monthly 59 (1952); Ragin, <i>The Comparative Method</i> (University of California Press,
/// 1987).</para>
/// <para>Models with fewer literals come first.</para>
/// </remarks>
public sealed class Solution
{
    private readonly Lazy<Sequence<PrimeImplicant>> primes;

    internal Solution(SolutionKind kind, NoModel reason)
    {
        Kind = kind;
        primes = new(default(Sequence<PrimeImplicant>));
        Reason = reason;
        IsComplete = true;
        IsSmallest = true;
    }

    internal Solution(SolutionKind kind, Sequence<Model> models, Lazy<Sequence<PrimeImplicant>> primes, bool isComplete, bool isSmallest)
    {
        Kind = kind;
        Models = models;
        this.primes = primes;
        IsComplete = isComplete;
        IsSmallest = isSmallest;
    }

    /// <summary>What was made of the combinations that no case has.</summary>
    public SolutionKind Kind { get; }

    /// <summary>The models.</summary>
    public Sequence<Model> Models { get; }

    /// <summary>Whether these are all the models there are. Where they are not, the search was stopped by its options.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether no model has fewer terms; false only where the search was stopped before that was certain.</summary>
    public bool IsSmallest { get; }

    /// <summary>The prime implicants, each with the positive combinations it holds.</summary>
    public Sequence<PrimeImplicant> PrimeImplicants => primes.Value;

    /// <summary>Why there is no model, where there is none.</summary>
    public NoModel? Reason { get; }

    /// <summary>Only what was seen: no combination without a case is taken to be positive.</summary>
    /// <param name="table">The truth table.</param>
    /// <param name="options">How far the search goes.</param>
    public static Solution Conservative(TruthTable table, MinimisationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Minimisation(table, options ?? new()).Conservative();
    }

    /// <summary>As short as possible: any combination without a case may be taken to be positive.</summary>
    /// <param name="table">The truth table.</param>
    /// <param name="options">How far the search goes.</param>
    public static Solution Parsimonious(TruthTable table, MinimisationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Minimisation(table, options ?? new()).Parsimonious();
    }

    /// <summary>Between the two: a combination without a case is taken to be positive only where what is known of the field makes it easy
    /// to.</summary>
    /// <param name="table">The truth table.</param>
    /// <param name="expectations">The conditions at the value that is expected to help the outcome along. A condition with no
    /// expectation is never left out of a term because of one.</param>
    /// <param name="options">How far the search goes.</param>
    /// <exception cref="ArgumentException">An expectation is about no condition of the table, or a value that it does not take.</exception>
    public static IntermediateSolution Intermediate(TruthTable table, Sequence<Literal> expectations, MinimisationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= new();
        return new Counterfactuals(table, expectations, options).Between(Conservative(table, options), Parsimonious(table, options));
    }
}
