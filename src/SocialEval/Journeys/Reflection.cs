namespace SocialEval.Journeys;

/// <summary>A reflection: each one's own notes first, then what the group holds, dissent kept.</summary>
public sealed record Reflection : Item
{
    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The ids of the parties who took part.</summary>
    public Sequence<string> Participants { get; init; }

    /// <summary>What it took up.</summary>
    public Sequence<Citation> TakesUp { get; init; }

    /// <summary>Each one's own notes.</summary>
    public Sequence<Note> Notes { get; init; }

    /// <summary>What the group holds.</summary>
    public Statement? Held { get; init; }

    /// <summary>What some hold against it.</summary>
    public Sequence<Statement> Dissents { get; init; }

    /// <summary>The id of the party who asked for it.</summary>
    public string? AskedBy { get; init; }

    /// <summary>The ids of the goal versions it led to; none where nothing was decided.</summary>
    public Sequence<string> Decided { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Reflection;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}

/// <summary>A participant's own note in a reflection. Shared with nobody, it is in no view but its author's.</summary>
public sealed record Note : Item
{
    /// <summary>What the participant wrote.</summary>
    public required Statement Words { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Note;

    internal override PartialDate? Date => null;

    private protected override void Seal()
    {
    }
}
