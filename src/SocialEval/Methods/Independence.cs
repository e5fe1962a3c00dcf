namespace SocialEval.Methods;

/// <summary>Somebody's word that, whether the claim holds or not, finding one piece of evidence makes another no more and no less likely.</summary>
/// <param name="Reason">Why, in words.</param>
/// <param name="SignedBy">Who says so.</param>
public sealed record Independence(string Reason, string SignedBy)
{
    /// <summary>That it is declared; never the words.</summary>
    public override string ToString() => "declared independence";
}
