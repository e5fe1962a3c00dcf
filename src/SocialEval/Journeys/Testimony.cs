namespace SocialEval.Journeys;

/// <summary>A statement with a date, about whatever its speaker wanted to tell.</summary>
public sealed record Testimony : Item
{
    /// <summary>What was said.</summary>
    public required Statement Words { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Testimony;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}
