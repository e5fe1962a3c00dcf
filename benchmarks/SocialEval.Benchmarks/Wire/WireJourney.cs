using System.Text.Json;

namespace SocialEval.Benchmarks.Wire;

/// <summary>The journey as bare data: no checks, no laws, everything text.</summary>
internal sealed record WireJourney
{
    public string? Schema { get; set; }

    public string? Id { get; set; }

    public string? Kind { get; set; }

    public WireSource? Source { get; set; }

    public WireTheme[]? Themes { get; set; }

    public WirePlace? Place { get; set; }

    public WireSupport? Support { get; set; }

    public string[]? Earlier { get; set; }

    public string? KeepUntil { get; set; }

    public WireParty[]? Parties { get; set; }

    public WireNeed[]? Needs { get; set; }

    public WireGoal[]? Goals { get; set; }

    public WireIntervention[]? Interventions { get; set; }

    public WireOutcome[]? Outcomes { get; set; }

    public WireInvitation[]? Invitations { get; set; }

    public WireAssessment[]? Assessments { get; set; }

    public WireTestimony[]? Testimonies { get; set; }

    public WirePause[]? Pauses { get; set; }

    public WireReflection[]? Reflections { get; set; }

    public WireContest[]? Contests { get; set; }

    public WireConsent[]? Consents { get; set; }

    public JsonElement? Extra { get; set; }
}

internal sealed record WireSupport
{
    public string? Started { get; set; }

    public string? Ended { get; set; }

    public string? EndedBy { get; set; }

    public WireStatement? Words { get; set; }

    public string? Frame { get; set; }
}

internal sealed record WireSource
{
    public string? System { get; set; }

    public string? Id { get; set; }
}

internal sealed record WireTheme
{
    public string? Code { get; set; }

    public string? Text { get; set; }

    public string? System { get; set; }
}

internal sealed record WirePlace
{
    public string? Text { get; set; }

    public string? Code { get; set; }
}
