using System.Globalization;
using System.Text.Json;
using SocialEval.Fhir.Reading;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Fhir.Mapping;

/// <summary>One person's journey while it is being written: its items so far, and what the source calls them.</summary>
internal sealed class Draft
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public Draft(string personKey, FoundResource? person, ResourceIndex index, FhirImportOptions options)
    {
        PersonKey = personKey;
        Person = person;
        Index = index;
        Options = options;
        PersonId = Claim(OwnId(person, Own.Ids) ?? person?.Id ?? personKey[(personKey.LastIndexOf('/') + 1)..], "person");
        Id = OwnId(person, Own.JourneyIds) ?? "j-" + PersonId;
        PartyIds[personKey] = PersonId;
    }

    public string Id { get; }

    public string PersonKey { get; }

    public string PersonId { get; }

    public FoundResource? Person { get; }

    public ResourceIndex Index { get; }

    public FhirImportOptions Options { get; }

    public List<Party> Parties { get; } = [];

    public List<Need> Needs { get; } = [];

    public List<Goal> Goals { get; } = [];

    public List<Intervention> Interventions { get; } = [];

    public List<Assessment> Assessments { get; } = [];

    public List<Testimony> Testimonies { get; } = [];

    public List<Outcome> Outcomes { get; } = [];

    public List<Invitation> Invitations { get; } = [];

    public List<Pause> Pauses { get; } = [];

    public List<Contest> Contests { get; } = [];

    public List<Consent> Consents { get; } = [];

    public List<Theme> Themes { get; } = [];

    public SupportDates Support { get; } = new();

    public KeptExtensions Extensions { get; } = new();

    /// <summary>Ids of parties, by what references call them.</summary>
    public Dictionary<string, string> PartyIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of goals, by what references call them.</summary>
    public Dictionary<string, string> GoalIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of the versions the records of goals are, by what references call them.</summary>
    public Dictionary<string, string> VersionIds { get; } = new(StringComparer.Ordinal);

    /// <summary>What each record became, by what references call it.</summary>
    public Dictionary<string, Citation> Made { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of the needs made of an observation, or of the members of its panel, by what references call it.</summary>
    public Dictionary<string, List<string>> NeedIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of the needs made of an observation; none where it has no words of its own.</summary>
    public Dictionary<FoundResource, List<string>> NeedsOf { get; } = [];

    /// <summary>Whose each observation is, once that was asked.</summary>
    public Dictionary<FoundResource, (string? By, string? RecordedBy)> Voices { get; } = [];

    /// <summary>Ids of goals that name an observation as their outcome, by what references call that observation.</summary>
    public Dictionary<string, List<string>> GoalsOfOutcome { get; } = new(StringComparer.Ordinal);

    /// <summary>The resources carried so far, those taking part included.</summary>
    public HashSet<FoundResource> Carried { get; } = [];

    /// <summary>An id for what is made of a resource: the resource's own where nothing else has it.</summary>
    public string Claim(FoundResource from) => Claim(OwnId(from, Own.Ids) ?? from.Id ?? from.Type, from.Type);

    /// <summary>The wished id where there is one and nothing has it, else one with the kind before it.</summary>
    public string Claim(string wished, string kind)
    {
        var named = $"{char.ToLowerInvariant(kind[0])}{kind[1..]}";
        var id = string.IsNullOrWhiteSpace(wished) ? wished = named : wished;
        for (var attempt = 1; !taken.Add(id); attempt++)
        {
            var prefixed = $"{named}-{wished}";
            id = attempt == 1 ? prefixed : string.Create(CultureInfo.InvariantCulture, $"{prefixed}-{attempt}");
        }

        return id;
    }

    /// <summary>An id of an item that its record keeps beside its own.</summary>
    public static string? OwnId(FoundResource? from, string system)
    {
        if (from is null || !from.Raw.TryGetProperty("identifier", out var identifiers))
        {
            return null;
        }

        foreach (var (path, identifier) in Leftovers.Children(identifiers, "identifier").Where(child => child.Value.ValueKind == JsonValueKind.Object).Append(("identifier", identifiers)))
        {
            if (Codes.Text(identifier, "system") == system && Codes.NotBlank(Codes.Text(identifier, "value")) is { } id)
            {
                from.Account.Covers(path);
                return id;
            }
        }

        return null;
    }

    public Source SourceOf(FoundResource from) => new(Options.System, from.Name);

    public JourneyParts ToParts() => new()
    {
        Id = Id,
        Kind = JourneyKind.Individual,
        Source = new(Options.System, Person?.Name ?? PersonKey),
        Themes = [.. Themes],
        Support = Support.ToSupport(),
        Parties = [.. Parties],
        Needs = [.. Needs],
        Goals = [.. Goals],
        Interventions = [.. Interventions],
        Outcomes = [.. Outcomes],
        Invitations = [.. Invitations],
        Pauses = [.. Pauses],
        Contests = [.. Contests],
        Consents = [.. Consents],
        Assessments = [.. Assessments],
        Testimonies = [.. Testimonies],
        Extra = Extensions.ToExtra(),
    };
}
