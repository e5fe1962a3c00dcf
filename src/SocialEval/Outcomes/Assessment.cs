using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Outcomes;

/// <summary>What one voice makes of a goal, an outcome, an intervention or the journey, at one moment.</summary>
/// <remarks>Several voices at several dates stand side by side; they are never merged and never averaged.</remarks>
public sealed record Assessment : Item
{
    /// <summary>What it is about.</summary>
    public required Citation About { get; init; }

    /// <summary>The id of the party whose assessment it is; nothing where that is not known, which is never the person.</summary>
    public string? By { get; init; }

    /// <summary>The id of the party who wrote it down.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>The id of the party represented, where a representative assesses.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>How it was given.</summary>
    public StatementMode? Mode { get; init => field = Vocabulary<StatementMode>.Checked(value); }

    /// <summary>When it was read back to whoever gave it.</summary>
    public PartialDate? ConfirmedOn { get; init; }

    /// <summary>When it was given.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The judgement.</summary>
    public Judgement? Judgement { get; init => field = Vocabulary<Judgement>.Checked(value); }

    /// <summary>The attainment level, from −2 to +2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside −2 to +2.</exception>
    public int? Level
    {
        get;
        init => field = value is { } level ? Attainment.Checked(level) : null;
    }

    /// <summary>A rating on a declared instrument.</summary>
    public Rating? Rating { get; init; }

    /// <summary>What was said.</summary>
    public Statement? Words { get; init; }

    /// <summary>Whether it is its author's own: known whose, and neither somebody else's words nor a reading of someone who
    /// does not speak. Anything else is recorded, never said.</summary>
    public bool IsOwn => Statement.IsOwn(By, Mode, Words);

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Assessment;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}

/// <summary>What somebody makes of a change.</summary>
public enum Judgement
{
    /// <summary>Better.</summary>
    Better,

    /// <summary>The same.</summary>
    Same,

    /// <summary>Better in some ways, worse in others.</summary>
    Mixed,

    /// <summary>Worse.</summary>
    Worse,

    /// <summary>Too early to say, for them.</summary>
    NotYet,

    /// <summary>They prefer not to say, and that is an answer.</summary>
    PrefersNotToSay,
}
