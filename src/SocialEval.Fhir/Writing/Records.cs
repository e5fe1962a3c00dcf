using SocialEval.Fhir.Mapping;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>The records being written, and what all of them have in common.</summary>
internal sealed class Records
{
    private readonly List<R4.Resource> all = [];

    public Records(JourneyView view, Choice choice)
    {
        View = view;
        Choice = choice;
        Saying = new(Ids);
        Person = view.Parties.First(party => party.Role == PartyRole.Beneficiary).Id;
    }

    public JourneyView View { get; }

    public Choice Choice { get; }

    public ResourceIds Ids { get; } = new();

    public Saying Saying { get; }

    /// <summary>The id of the person whose records they are.</summary>
    public string Person { get; }

    public R4.ResourceReference Subject => Ids.To(Person)!;

    /// <summary>Adds the record of an item, marked as restricted where it is, or something that stands in it.</summary>
    public void Add(R4.Resource record, string id, string? within = null)
    {
        record.Id = ResourceIds.IdOf(id);
        if (Choice.IsRestricted(id) || (within is not null && Choice.IsRestricted(within)))
        {
            (record.Meta ??= new()).Security = [new("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R")];
        }

        all.Add(record);
    }

    /// <summary>Who said or did something, where they are written.</summary>
    public R4.ResourceReference? Who(string? party) => Ids.To(party);

    public static void Extend(R4.IExtendable record, R4.Extension? extension)
    {
        if (extension is not null)
        {
            record.Extension.Add(extension);
        }
    }

    /// <summary>What something is about: nothing where it is the journey.</summary>
    public List<R4.ResourceReference> About(Citation about) => about.Kind == ItemKind.Journey ? [] : [Ids.To(about.Id)!];

    public static R4.FhirBoolean? IsVersion(Citation? about) => about is { Kind: ItemKind.Version } ? new R4.FhirBoolean(true) : null;

    public R4.Bundle ToBundle() => new()
    {
        Type = R4.Bundle.BundleType.Collection,
        Entry = [.. all.Select(record => new R4.Bundle.EntryComponent { FullUrl = $"http://journey.invalid/{record.TypeName}/{record.Id}", Resource = record })],
    };
}
