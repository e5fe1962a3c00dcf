namespace SocialEval.Methods.OutcomeMapping;

/// <summary>Something one would see a partner do on the way.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Partner">The partner, by id.</param>
/// <param name="Depth">How deep the change is.</param>
/// <param name="Words">What one would see, in words.</param>
public sealed record ProgressMarker(string Id, string Partner, MarkerDepth Depth, string Words)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}
