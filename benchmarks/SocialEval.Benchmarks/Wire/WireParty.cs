namespace SocialEval.Benchmarks.Wire;

/// <summary>Parties, needs and consents, as bare data.</summary>
internal sealed record WireParty
{
    public string? Id { get; set; }

    public string? Role { get; set; }

    public string? Name { get; set; }

    public string? Function { get; set; }

    public string? Organisation { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public WireRepresentation? Represents { get; set; }

    public string? DeceasedOn { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}

internal sealed record WireRepresentation
{
    public string? Party { get; set; }

    public string? Scope { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }
}

internal sealed record WireNeed
{
    public string? Id { get; set; }

    public WireStatement? What { get; set; }

    public string? Kind { get; set; }

    public string? On { get; set; }

    public WireTheme[]? Themes { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}

internal sealed record WireConsent
{
    public string? Id { get; set; }

    public string? By { get; set; }

    public string? Purpose { get; set; }

    public string? Answer { get; set; }

    public string? On { get; set; }

    public string? Until { get; set; }

    public string[]? Items { get; set; }

    public string? Evidence { get; set; }

    public string? OnBehalfOf { get; set; }

    public string[]? SharedWith { get; set; }

    public string? Rectifies { get; set; }

    public WireSource? Source { get; set; }

    public WireRestriction? Restricted { get; set; }

    public WireErased? Erased { get; set; }
}
