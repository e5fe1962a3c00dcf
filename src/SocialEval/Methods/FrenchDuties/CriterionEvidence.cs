namespace SocialEval.Methods.FrenchDuties;

/// <summary>What there is on one element of a criterion: what it rests on, how it is rated, by whom and why.</summary>
/// <param name="Criterion">The criterion, by code.</param>
/// <param name="Evidence">References to what it rests on; the words stay where they are.</param>
/// <param name="Rating">How it is rated; absent where evidence is brought and nobody rates it.</param>
/// <param name="RatedBy">Who rates it, by id.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Attempts">For an answer that does not fit: how the question was put otherwise, in words.</param>
public sealed record CriterionEvidence(string Criterion, Sequence<string> Evidence, ElementRating? Rating = null, string? RatedBy = null, string? Reason = null, Sequence<string> Attempts = default)
{
    /// <inheritdoc/>
    public override string ToString() => $"evidence to '{Criterion}'";
}
