namespace SocialEval.Journeys;

/// <summary>A pause: legitimate, and somebody's wish.</summary>
public sealed record Pause : Item
{
    /// <summary>Since when.</summary>
    public required PartialDate From { get; init; }

    /// <summary>Until when; absent while it goes on.</summary>
    public PartialDate? To { get; init; }

    /// <summary>The id of the party who wished it.</summary>
    public string? WishedBy { get; init; }

    /// <summary>What they said about it.</summary>
    public Statement? Words { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Pause;

    internal override PartialDate? Date => From;

    private protected override void Seal()
    {
    }
}
