using SocialEval.Journeys;

namespace SocialEval.Outcomes;

/// <summary>A story of a change, with why it matters to whoever tells it, what panels made of it, and what the teller was told.</summary>
/// <remarks>Source: Davies and Dart 2005. Nothing is dropped: a story that no panel chose stays, with the reasons.</remarks>
public sealed record Story : Item
{
    /// <summary>The domain of changes nobody thought of.</summary>
    public const string AnyOther = "any-other";

    /// <summary>The domain of unwelcome changes.</summary>
    public const string Unwelcome = "unwelcome";

    /// <summary>The story, in the teller's words.</summary>
    public required Statement What { get; init; }

    /// <summary>When it was told.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The domain of change it was told for; absent: any other change.</summary>
    public string? Domain { get; init => field = NotBlank.OrAbsent(value); }

    /// <summary>Why it matters to the teller.</summary>
    public Statement? Significance { get; init; }

    /// <summary>What panels said of it, round by round.</summary>
    public Sequence<Selection> Selections { get; init; }

    /// <summary>What was told back of it, to whom.</summary>
    public Sequence<Feedback> Feedback { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Story;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}
