namespace SocialEval.Methods;

/// <summary>Tests that hang together, and how likely their answers are all at once: their numbers may not be multiplied.</summary>
/// <param name="Tests">The tests, by name; two or more, all looked for.</param>
/// <param name="IfTrue">How likely these answers are together if the claim holds.</param>
/// <param name="IfFalse">How likely they are together if it does not.</param>
/// <param name="Argument">Why, in words.</param>
/// <param name="SignedBy">Who argues so.</param>
public sealed record JointLikelihood(Sequence<string> Tests, ProbabilityRange IfTrue, ProbabilityRange IfFalse, string Argument, string SignedBy)
{
    /// <summary>How many tests it joins; never their words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Tests.Count} tests together");
}
