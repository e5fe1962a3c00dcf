using SocialEval.Journeys;

namespace SocialEval.Outcomes;

/// <summary>What a teller makes of their own story: a mark between two or three poles, or stones on a canvas. Nobody else codes it.</summary>
/// <remarks>"Does not apply" is an answer of its own, never the centre. Equal by value.</remarks>
public sealed record Signification : Item
{
    /// <summary>What it is about: a testimony, a story, an outcome, the journey.</summary>
    public required Citation About { get; init; }

    /// <summary>The frame: what marks that belong together have in common.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required string Frame
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>What the poles are called: two of a dyad, three of a triad; of stones, the two axes.</summary>
    public Sequence<string> Poles { get; init; }

    /// <summary>How near the mark is to each pole, in parts of a whole: zero or more each, together more than zero.</summary>
    public Sequence<decimal> Place { get; init; }

    /// <summary>The stones, where the frame is a canvas.</summary>
    public Sequence<Stone> Stones { get; init; }

    /// <summary>Whether the teller said that the frame does not apply.</summary>
    public bool? DoesNotApply { get; init; }

    /// <summary>The id of the party whose mark it is; nothing where that is not known, which is never the person.</summary>
    public string? By { get; init; }

    /// <summary>The id of the party who wrote it down.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>How it was given.</summary>
    public StatementMode? Mode { get; init => field = Vocabulary<StatementMode>.Checked(value); }

    /// <summary>When it was read back to whoever gave it.</summary>
    public PartialDate? ConfirmedOn { get; init; }

    /// <summary>When it was given.</summary>
    public PartialDate? On { get; init; }

    /// <summary>What was said beside it.</summary>
    public Statement? Words { get; init; }

    /// <summary>Whether it is its author's own.</summary>
    public bool IsOwn => Statement.IsOwn(By, Mode, Words);

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Signification;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}
