using SocialEval.Time;

namespace SocialEval.Journeys;

/// <summary>Something done: with a person, a group or a neighbourhood. The person's own doing counts.</summary>
public sealed record Intervention : Item
{
    /// <summary>What was done, in whose words.</summary>
    public required Statement What { get; init; }

    /// <summary>With one person, with a group, or with a community.</summary>
    public InterventionKind? Reach { get; init => field = Vocabulary<InterventionKind>.Checked(value); }

    /// <summary>The ids of the parties who did it.</summary>
    public Sequence<string> DoneBy { get; init; }

    /// <summary>The ids of the parties between whom it mediated.</summary>
    public Sequence<string> Mediates { get; init; }

    /// <summary>The ids of the goals it works towards.</summary>
    public Sequence<string> Towards { get; init; }

    /// <summary>The id of the party who asked for it.</summary>
    public string? AskedBy { get; init; }

    /// <summary>When it was asked for.</summary>
    public PartialDate? AskedOn { get; init; }

    /// <summary>When it started.</summary>
    public PartialDate? Started { get; init; }

    /// <summary>When it ended.</summary>
    public PartialDate? Ended { get; init; }

    /// <summary>How far it looks.</summary>
    public Term? Term { get; init => field = Vocabulary<Term>.Checked(value); }

    /// <summary>The institution's decision, where one was asked for.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Trials and setbacks, with what was learnt: search, not failure.</summary>
    public Sequence<Trial> Trials { get; init; }

    /// <summary>How somebody found its timing.</summary>
    public FeltTiming? Timing { get; init; }

    /// <summary>Where it took place.</summary>
    public Place? Place { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Intervention;

    internal override PartialDate? Date => AskedOn ?? Started ?? Ended;

    private protected override void Seal()
    {
    }
}

/// <summary>With whom an intervention works.</summary>
public enum InterventionKind
{
    /// <summary>With one person or household.</summary>
    Individual,

    /// <summary>With a group.</summary>
    Collective,

    /// <summary>With a neighbourhood or a community.</summary>
    Community,
}
