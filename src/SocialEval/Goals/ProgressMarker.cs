using SocialEval.Journeys;

namespace SocialEval.Goals;

/// <summary>A change in what a partner does that people expect, would like or would love to see, and what was seen of it.</summary>
/// <remarks>Source: Earl, Carden and Smutylo 2001. The three are depth, not time. Equal by value.</remarks>
public sealed record ProgressMarker : Item
{
    /// <summary>The id of the party whose doing it is: a relative, a service, a school.</summary>
    public required string Partner { get; init; }

    /// <summary>How deep the change would be.</summary>
    public required MarkerDepth Depth { get; init => field = Vocabulary<MarkerDepth>.Checked(value); }

    /// <summary>The change, in somebody's words.</summary>
    public required Statement What { get; init; }

    /// <summary>When it was written down.</summary>
    public PartialDate? On { get; init; }

    /// <summary>What was seen, entry by entry.</summary>
    public Sequence<MarkerEntry> Journal { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Marker;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}

/// <summary>How deep a change would be.</summary>
public enum MarkerDepth
{
    /// <summary>People expect to see it.</summary>
    Expect,

    /// <summary>They would like to see it.</summary>
    Like,

    /// <summary>They would love to see it.</summary>
    Love,
}
