namespace SocialEval.Methods.Capabilities;

/// <summary>Something a good life is made of, in the words of those who wrote the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Words">The words.</param>
public sealed record Capability(string Id, string Words)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}
