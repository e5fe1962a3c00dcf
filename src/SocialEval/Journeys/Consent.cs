using SocialEval.Journeys;

namespace SocialEval.Journeys;

/// <summary>An agreement to share, for a purpose: given, refused or withdrawn.</summary>
/// <remarks>Not by itself a legal basis, never a condition of help. A refusal shows to nobody outside.</remarks>
public sealed record Consent : Item
{
    /// <summary>The id of the party who answers.</summary>
    public required string By { get; init; }

    /// <summary>For what.</summary>
    public required Purpose Purpose { get; init => field = Vocabulary<Purpose>.Checked(value); }

    /// <summary>The answer.</summary>
    public required ConsentAnswer Answer { get; init => field = Vocabulary<ConsentAnswer>.Checked(value); }

    /// <summary>When it was answered.</summary>
    public required PartialDate On { get; init; }

    /// <summary>Until when it holds; a partial date ends on the first day it may mean.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>The ids of the items it is about; absent: everything.</summary>
    public Sequence<string>? Items { get; init; }

    /// <summary>How the answer is evidenced.</summary>
    public Evidence? Evidence { get; init => field = Vocabulary<Evidence>.Checked(value); }

    /// <summary>The id of the party represented, where a representative answers.</summary>
    public string? OnBehalfOf { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Consent;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}

/// <summary>What somebody answers when asked to share.</summary>
public enum ConsentAnswer
{
    /// <summary>Yes.</summary>
    Given,

    /// <summary>No.</summary>
    Refused,

    /// <summary>No longer.</summary>
    Withdrawn,
}
