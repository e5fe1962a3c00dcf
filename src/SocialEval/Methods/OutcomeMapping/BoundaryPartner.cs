namespace SocialEval.Methods.OutcomeMapping;

/// <summary>Somebody one works with directly and hopes to see act differently, and the change hoped for with them.</summary>
/// <param name="Id">The partner's id.</param>
/// <param name="Challenge">What they would do in the best of cases, in words.</param>
public sealed record BoundaryPartner(string Id, string Challenge)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}
