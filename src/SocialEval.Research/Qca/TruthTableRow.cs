namespace SocialEval.Research.Qca;

/// <summary>One combination of values of all conditions, with the cases that have it.</summary>
/// <param name="Number">Its number: 1 and the values read as digits of a number, the first condition the most significant.</param>
/// <param name="Values">The value of each condition, in their order.</param>
/// <param name="Outcome">What its cases say of the outcome.</param>
/// <param name="Cases">The cases that belong to it by more than a half, by name.</param>
/// <param name="Inclusion">How far belonging to the combination goes with belonging to the outcome, from 0 to 1: the sum of the smaller
/// of the two memberships over the sum of the first. Nothing where no case has the combination.</param>
/// <param name="Pri">The same without what goes with both the outcome and its absence (proportional reduction in inconsistency).
/// Nothing where there is nothing to divide by.</param>
public sealed record TruthTableRow(long Number, Sequence<int> Values, RowOutcome Outcome, Sequence<string> Cases, double? Inclusion, double? Pri)
{
    /// <summary>How many cases have the combination.</summary>
    public int N => Cases.Count;
}
