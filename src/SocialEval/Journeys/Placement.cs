namespace SocialEval.Journeys;

/// <summary>Where somebody places a decision on the ladder of participation, as it was announced or as it was practised.</summary>
/// <remarks>Source: Arnstein 1969. Inhabitants and organisers each place it; the gap is what there is to talk about.</remarks>
public sealed record Placement : Item
{
    /// <summary>What was decided: a goal, a version, an intervention, the journey.</summary>
    public required Citation About { get; init; }

    /// <summary>The id of the party who places it; nothing where that is not known.</summary>
    public string? By { get; init; }

    /// <summary>The id of the party who wrote it down.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>How it was given.</summary>
    public StatementMode? Mode { get; init => field = Vocabulary<StatementMode>.Checked(value); }

    /// <summary>When it was read back to whoever gave it.</summary>
    public PartialDate? ConfirmedOn { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Whether it is what was announced or what was practised; absent: practised.</summary>
    public PlacedAs? As { get; init => field = Vocabulary<PlacedAs>.Checked(value); }

    /// <summary>The rung.</summary>
    public Rung? Rung { get; init => field = Vocabulary<Rung>.Checked(value); }

    /// <summary>What was said about it.</summary>
    public Statement? Words { get; init; }

    /// <summary>Whether it is its author's own.</summary>
    public bool IsOwn => Statement.IsOwn(By, Mode, Words);

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Placement;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}

/// <summary>What of a decision is placed on the ladder.</summary>
public enum PlacedAs
{
    /// <summary>How it was practised.</summary>
    Practised,

    /// <summary>How it was announced.</summary>
    Declared,
}
