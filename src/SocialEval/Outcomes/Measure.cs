using SocialEval.Journeys;

namespace SocialEval.Outcomes;

/// <summary>What somebody says of areas they named themselves, or that were written together: a rating, a weight, points, or
/// whether they could and do.</summary>
/// <remarks>
/// <para>One taking, by one voice, on one day. Several takings of one instrument stand side by side; they are never merged, and
/// never compared with another person's. A short check of a relation, answered by both, is two measures of one instrument.</para>
/// <para>Equal by value.</para>
/// </remarks>
public sealed record Measure : Item
{
    /// <summary>The instrument: what the takings that belong together have in common.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required string Instrument
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>Which side of the areas is rated, where the instrument has several, such as doing and satisfaction.</summary>
    public string? Aspect { get; init; }

    /// <summary>The id of the party whose measure it is; nothing where that is not known, which is never the person.</summary>
    public string? By { get; init; }

    /// <summary>The id of the party who wrote it down.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>The id of the party represented, where a representative answers.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>How it was given.</summary>
    public StatementMode? Mode { get; init => field = Vocabulary<StatementMode>.Checked(value); }

    /// <summary>When it was read back to whoever gave it.</summary>
    public PartialDate? ConfirmedOn { get; init; }

    /// <summary>When it was given.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The lowest value a rating can have.</summary>
    public decimal? Min { get; init; }

    /// <summary>The highest value a rating can have.</summary>
    public decimal? Max { get; init; }

    /// <summary>Which end of the range is the wished one.</summary>
    public Best? Best { get; init => field = Vocabulary<Best>.Checked(value); }

    /// <summary>The areas, in the order they were named.</summary>
    public Sequence<RatedArea> Areas { get; init; }

    /// <summary>What was said beside them.</summary>
    public Statement? Words { get; init; }

    /// <summary>Whether it is its author's own: known whose, and neither somebody else's words nor a reading of someone who does
    /// not speak.</summary>
    public bool IsOwn => Statement.IsOwn(By, Mode, Words);

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Measure;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}

/// <summary>Which end of a range is the wished one.</summary>
public enum Best
{
    /// <summary>The highest value.</summary>
    High,

    /// <summary>The lowest value.</summary>
    Low,
}
