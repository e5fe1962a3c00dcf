namespace SocialEval.Journeys;

/// <summary>A relation somebody names, or that they were sent elsewhere, are alone with it, or that an earlier journey was taken up.</summary>
public sealed record Tie : Item
{
    /// <summary>What sort of tie it is.</summary>
    public required TieKind Bond { get; init => field = Vocabulary<TieKind>.Checked(value); }

    /// <summary>The tie, in somebody's words.</summary>
    public required Statement What { get; init; }

    /// <summary>The id of the party it is with, or to whom somebody was sent.</summary>
    public string? With { get; init; }

    /// <summary>The id of the earlier journey that was taken up.</summary>
    public string? Earlier { get; init; }

    /// <summary>Since when, or when.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Until when.</summary>
    public PartialDate? To { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Tie;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}

/// <summary>What sort of tie somebody tells of.</summary>
public enum TieKind
{
    /// <summary>A relation they name.</summary>
    Relation,

    /// <summary>They were sent elsewhere.</summary>
    SentElsewhere,

    /// <summary>They are alone with it.</summary>
    Alone,

    /// <summary>What an earlier journey began was taken up.</summary>
    TakenUp,
}
