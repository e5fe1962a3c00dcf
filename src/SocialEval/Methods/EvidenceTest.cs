namespace SocialEval.Methods;

/// <summary>A test of a claim: what one would see, how likely that is either way, why, and who stands for that.</summary>
/// <param name="Name">What is looked for.</param>
/// <param name="Numbers">How likely it is to be found if the claim holds and if it does not, and what came of it.</param>
/// <param name="Argument">Why these numbers and not others, in words.</param>
/// <param name="SignedBy">Who argues so.</param>
public sealed record EvidenceTest(string Name, EvidenceNumbers Numbers, string Argument, string SignedBy)
{
    /// <summary>What came of it; never its words.</summary>
    public override string ToString() => Vocabulary<EvidenceAnswer>.Of(Numbers.Answer);
}
