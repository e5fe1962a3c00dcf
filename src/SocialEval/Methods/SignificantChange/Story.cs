using NodaTime;

namespace SocialEval.Methods.SignificantChange;

/// <summary>A story of change as its teller tells it, with why it matters to them.</summary>
/// <remarks>Nothing is overwritten: a correction is a new version, and counts only once the teller has confirmed it. A teller
/// may take it back: then its words are gone, and that it was told remains.</remarks>
public sealed record Story
{
    internal Story()
    {
    }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Who told it.</summary>
    public required string Teller { get; init; }

    /// <summary>Who wrote it down; absent where the teller did.</summary>
    public string? Recorder { get; init; }

    /// <summary>The domain of change it was told in.</summary>
    public required string Domain { get; init; }

    /// <summary>Its versions, the first told first; none where it was taken back.</summary>
    public Sequence<StoryVersion> Versions { get; init; }

    /// <summary>When the teller took it back; absent where they did not.</summary>
    public LocalDate? TakenBackOn { get; init; }

    /// <summary>The latest version; absent where it was taken back.</summary>
    public StoryVersion? Current => Versions.IsEmpty ? null : Versions[^1];

    /// <summary>Whether its latest version was read back to the teller and confirmed: only then may a panel read it.</summary>
    public bool IsConfirmed => Current?.ConfirmedOn is not null;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
