namespace SocialEval.Methods.Capabilities;

/// <summary>One thing of a list, and what somebody answered of it.</summary>
/// <param name="Item">The thing.</param>
/// <param name="Answer">The answer; absent where none was given.</param>
public sealed record CapabilityReading(Capability Item, CapabilityAnswer? Answer)
{
    /// <summary>They could, and do not: what they left undone is theirs to leave.</summary>
    public bool IsLeftUndone => Answer is { Could: OwnAnswer.Yes, Does: OwnAnswer.No };

    /// <summary>They do not, and could not if they wanted: what is out of reach is a question to others.</summary>
    public bool IsOutOfReach => Answer is { Could: OwnAnswer.No, Does: OwnAnswer.No };

    /// <inheritdoc/>
    public override string ToString() => Item.Id;
}
