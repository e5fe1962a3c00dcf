using SocialEval.Journeys;

namespace SocialEval.Goals;

/// <summary>One version of a goal: its words, who proposed it, and what each party answered.</summary>
public sealed record GoalVersion : Item
{
    /// <summary>The goal, in whose words.</summary>
    public required Statement Wording { get; init; }

    /// <summary>The id of the party who proposed it.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>When it was proposed.</summary>
    public PartialDate? ProposedOn { get; init; }

    /// <summary>From when it is meant to hold; absent: from when it was proposed.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The time given to it.</summary>
    public Horizon? Horizon { get; init; }

    /// <summary>Attainment levels, in words.</summary>
    public Sequence<ScaleLevel> Scale { get; init; }

    /// <summary>How much it matters, as the person puts it.</summary>
    public Statement? Importance { get; init; }

    /// <summary>What each commits to do.</summary>
    public Sequence<Commitment> Commitments { get; init; }

    /// <summary>Who was given it. A receipt is no agreement.</summary>
    public Sequence<Receipt> Receipts { get; init; }

    /// <summary>What each party answered.</summary>
    public Sequence<Agreement> Agreements { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Version;

    internal override PartialDate? Date => From ?? ProposedOn;

    private protected override void Seal()
    {
    }
}
