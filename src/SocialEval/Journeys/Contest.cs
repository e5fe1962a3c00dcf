namespace SocialEval.Journeys;

/// <summary>That somebody disagrees with what an item says. It prints wherever that item prints.</summary>
public sealed record Contest : Item
{
    /// <summary>The item it contests.</summary>
    public required Citation Contested { get; init; }

    /// <summary>The id of the party who contests.</summary>
    public string? By { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>What they say about it.</summary>
    public Statement? Words { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Contest;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}
