namespace SocialEval.Journeys;

/// <summary>What somebody needs or expects. Several goals may meet it, or none.</summary>
public sealed record Need : Item
{
    /// <summary>What is needed, in whose words.</summary>
    public required Statement What { get; init; }

    /// <summary>A need, or an expectation.</summary>
    public NeedKind Expressed { get; init => field = Vocabulary<NeedKind>.Checked(value); }

    /// <summary>When it was told.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The themes it belongs to.</summary>
    public Sequence<Theme> Themes { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Need;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}

/// <summary>How somebody puts what they want.</summary>
public enum NeedKind
{
    /// <summary>Something that is lacking.</summary>
    Need,

    /// <summary>Something that is hoped for.</summary>
    Expectation,
}
