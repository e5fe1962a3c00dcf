namespace SocialEval.Methods.Capabilities;

/// <summary>What somebody answers of one thing.</summary>
/// <param name="Item">The thing, by id.</param>
/// <param name="Could">Could you, if you wanted?</param>
/// <param name="Does">Do you?</param>
/// <param name="Words">What they add.</param>
public sealed record CapabilityAnswer(string Item, OwnAnswer Could, OwnAnswer Does, string? Words = null)
{
    /// <inheritdoc/>
    public override string ToString() => $"an answer on '{Item}'";
}
