namespace SocialEval.Journeys;

/// <summary>A question that a person, a group or a team puts to an institution, by their own choice; the reply, or its absence, is kept.</summary>
/// <remarks>What goes up is only what they chose. Equal by value.</remarks>
public sealed record RaisedQuestion : Item
{
    /// <summary>The question, in somebody's words.</summary>
    public required Statement What { get; init; }

    /// <summary>The id of the party it is put to.</summary>
    public required string To { get; init; }

    /// <summary>The ids of those who chose to put it.</summary>
    public Sequence<string> ChosenBy { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>What it is about.</summary>
    public Citation? About { get; init; }

    /// <summary>The id of the question that was put before, where it is put again.</summary>
    public string? Again { get; init; }

    /// <summary>What was replied.</summary>
    public Reply? Reply { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Question;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}
