using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Those taking part: the patient, and whoever the records of the journey name.</summary>
internal static class Parties
{
    public static void AddPerson(Draft draft)
    {
        var person = draft.Person;
        var patient = person?.Content as R4.Patient;
        if (person is not null)
        {
            Begin(draft, person);
            person.Account.Kept("id", draft.PersonId, "the person concerned");
        }

        draft.Parties.Add(new Party
        {
            Id = draft.PersonId,
            Role = PartyRole.Beneficiary,
            Name = person is null ? null : Names.Of(person, patient?.Name, draft.PersonId),
            DeceasedOn = patient is null ? null : Dates.Kept(person!, "deceasedDateTime", draft.PersonId, "the day the person died"),
            Source = new(draft.Options.System, person?.Name ?? draft.PersonKey),
        });
        if (patient?.Deceased is R4.FhirBoolean { Value: true })
        {
            person!.Account.Dropped("deceasedBoolean", "the person died, but the record does not say when, and the journey can only hold a date", draft.PersonId);
        }
    }

    /// <summary>The id of whoever a reference names; nothing where that is not known, and that is told.</summary>
    public static string? Who(Draft draft, FoundResource from, R4.ResourceReference? reference, string path)
    {
        if (draft.Index.Follow(reference, from) is not { } named)
        {
            return null;
        }

        if (named.Key is not null && draft.PartyIds.TryGetValue(named.Key, out var known))
        {
            return known;
        }

        if (Refusal(draft, named) is { } refusal)
        {
            from.Account.Approximated(path, null, refusal);
            return null;
        }

        return named.Found is { } found ? Add(draft, found) : AddUnseen(draft, from, named, path);
    }

    private static string? Refusal(Draft draft, Reference named)
    {
        if (named.Found is null && named.Key is null)
        {
            return "it names somebody without a reference: who that is stays unknown";
        }

        if ((named.Found?.Type ?? named.Type) is not { } type || RoleOf(type) is null)
        {
            return named.Type == "Patient"
                ? "another patient than the one whose journey this is: in what role is not said, so the voice stays unknown"
                : "it names nobody who could speak, or points nowhere: the voice stays unknown";
        }

        return named.Found is { Content: R4.RelatedPerson related } relative && draft.Index.Follow(related.Patient, relative)?.Key != draft.PersonKey
            ? "somebody related to another person: in what role here is not said, so the voice stays unknown"
            : null;
    }

    private static string? Add(Draft draft, FoundResource found)
    {
        if (found.Content is R4.PractitionerRole role)
        {
            return PractitionerRoles.Add(draft, found, role);
        }

        var id = draft.PartyIds[found.Key] = draft.Claim(found);
        Begin(draft, found);
        found.Account.Kept("id", id, "someone taking part");
        draft.Parties.Add(new Party
        {
            Id = id,
            Role = RelatedPeople.RoleOf(found) ?? RoleOf(found.Type)!.Value,
            Name = found.Content switch
            {
                R4.Practitioner practitioner => Names.Of(found, practitioner.Name, id),
                R4.RelatedPerson related => Names.Of(found, related.Name, id),
                R4.Organization organisation => Names.Of(found, organisation.Name, id),
                R4.CareTeam team => Names.Of(found, team.Name, id),
                _ => null,
            },
            Function = RelatedPeople.FunctionOf(found, id),
            From = RelatedPeople.PeriodOf(found).Start,
            To = RelatedPeople.PeriodOf(found).End,
            Represents = Mandates.Of(draft, found, id),
            Source = draft.SourceOf(found),
        });
        if (found.Content is R4.RelatedPerson)
        {
            found.Account.Covers("patient");
        }

        return id;
    }

    /// <summary>Somebody a reference names who is in none of the files: known by that reference only.</summary>
    private static string AddUnseen(Draft draft, FoundResource from, Reference named, string path)
    {
        var key = named.Key!;
        var id = draft.PartyIds[key] = draft.Claim(key[(key.LastIndexOfAny(['/', '#']) + 1)..], named.Type!);
        from.Account.Approximated(path, id, "it points to a record that is in none of the files: someone of whom no more is known");
        draft.Parties.Add(new Party { Id = id, Role = RoleOf(named.Type!)!.Value, Source = new(draft.Options.System, key) });
        return id;
    }

    public static void Begin(Draft draft, FoundResource found)
    {
        found.Account.Journey = draft.Id;
        draft.Carried.Add(found);
    }

    public static PartyRole? RoleOf(string type) => type switch
    {
        "Practitioner" or "PractitionerRole" => PartyRole.Professional,
        "Organization" or "CareTeam" => PartyRole.Organisation,
        "RelatedPerson" => PartyRole.Relative,
        _ => null,
    };
}
