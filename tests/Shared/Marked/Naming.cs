namespace SocialEval.Tests;

/// <summary>The ids by which a consent may name an item: its own, that of what it is part of, and those of its parts.</summary>
internal sealed record Naming(string Journey, string Id, string? Whole = null, params string[] Parts)
{
    /// <summary>Whether a list of ids names it, or what it is part of.</summary>
    public bool IsIn(Sequence<string> ids) => ids.AsSpan().Contains(Id) || (Whole is not null && ids.AsSpan().Contains(Whole));

    /// <summary>Whether a list of ids may be meant for it: a part of it is named, or the journey.</summary>
    public bool MayBeIn(Sequence<string> ids) => IsIn(ids) || ids.AsSpan().Contains(Journey) || Parts.Any(part => ids.AsSpan().Contains(part));
}
