using System.Diagnostics.CodeAnalysis;
using SocialEval.Journeys;

namespace SocialEval;

/// <summary>Something somebody said, wrote, signed or drew, with who said it, who wrote it down and how.</summary>
/// <remarks>
/// <para>It has a text, a media reference, or the tombstone of what was erased. An absent speaker is unknown, and an unknown
/// speaker is never taken for the person. Where a statement stands inside an item that has a <c>by</c>, an absent
/// <see cref="By"/> means that party.</para>
/// <para>Equal by value. Its <see cref="ToString"/> never quotes what was said.</para>
/// </remarks>
public sealed record Statement
{
    /// <summary>A statement in words.</summary>
    /// <param name="text">The words; any script, kept as they are.</param>
    /// <param name="by">The id of the party who said it; nothing where that is not known.</param>
    /// <param name="language">The language, as a BCP 47 tag.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    [SetsRequiredMembers]
    public Statement(string text, string? by = null, string? language = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        Text = text;
        By = by;
        Language = language;
    }

    internal Statement()
    {
    }

    /// <summary>A statement that is a recording, a drawing, a film: a reference the host resolves, no text needed.</summary>
    /// <param name="media">The reference.</param>
    /// <param name="mode">How it was said.</param>
    /// <param name="by">The id of the party whose it is; nothing where that is not known.</param>
    /// <exception cref="ArgumentException">The reference is empty.</exception>
    public static Statement OfMedia(string media, StatementMode mode, string? by = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(media);
        return new() { Media = media, Mode = mode, By = by };
    }

    /// <summary>What is left of a statement that was erased.</summary>
    /// <param name="tombstone">When and why.</param>
    public static Statement OfErased(Tombstone tombstone)
    {
        ArgumentNullException.ThrowIfNull(tombstone);
        return new() { Erased = tombstone };
    }

    /// <summary>A statement that exists and may not be read here: nothing of it is left but that.</summary>
    internal static Statement HeldBack { get; } = new();

    /// <summary>The words, where there are words.</summary>
    public string? Text { get; internal init; }

    /// <summary>A reference to a recording, a drawing or a film, which the host resolves.</summary>
    public string? Media { get; internal init; }

    /// <summary>When and why what was said was erased.</summary>
    public Tombstone? Erased { get; internal init; }

    /// <summary>The language, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The id of the party who said it; nothing where that is not known, or is the party of the item it stands in.</summary>
    public string? By { get; init; }

    /// <summary>The id of the party who wrote it down.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>The id of the interpreter or supporter through whom it was said.</summary>
    public string? Through { get; init; }

    /// <summary>How it was said.</summary>
    public StatementMode? Mode { get; init => field = Vocabulary<StatementMode>.Checked(value); }

    /// <summary>How close the text is to what was said.</summary>
    public Fidelity? Fidelity { get; init => field = Vocabulary<Fidelity>.Checked(value); }

    /// <summary>When it was read back to the speaker, who confirmed it.</summary>
    public PartialDate? ConfirmedOn { get; init; }

    /// <summary>The ids of the parties it mentions.</summary>
    public Sequence<string> Mentions { get; init; }

    /// <summary>Whether it exists and may not be read here.</summary>
    public bool IsHeldBack => Text is null && Media is null && Erased is null;

    /// <summary>Whether something given with words beside it is its author's own: known whose, and neither somebody else's words
    /// nor another's reading of someone who does not speak.</summary>
    internal static bool IsOwn(string? by, StatementMode? mode, Statement? words) =>
        by is not null
        && mode is not StatementMode.Observed
        && (words is null || ((words.By is null || words.By == by) && words.Mode is not StatementMode.Observed));

    /// <summary>Words without more, said by somebody the place they stand in tells.</summary>
    /// <param name="text">The words.</param>
    public static implicit operator Statement(string text) => new(text);

    /// <summary>Words without more, said by somebody the place they stand in tells.</summary>
    /// <param name="text">The words.</param>
    public static Statement FromString(string text) => new(text);

    /// <summary>What sort of statement it is; never what it says.</summary>
    public override string ToString() =>
        Erased is not null ? "statement, erased" : IsHeldBack ? "statement, held back" : Text is null ? "statement, media" : "statement";
}
