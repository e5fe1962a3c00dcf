namespace SocialEval.Journeys;

/// <summary>That someone was invited to say something. Only this allows "asked, no answer"; without it there is "no trace".</summary>
public sealed record Invitation : Item
{
    /// <summary>What about.</summary>
    public required Citation About { get; init; }

    /// <summary>The id of the party invited.</summary>
    public required string To { get; init; }

    /// <summary>The id of the party who invited.</summary>
    public string? By { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Invitation;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}
