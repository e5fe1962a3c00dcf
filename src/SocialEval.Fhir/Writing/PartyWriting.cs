using SocialEval.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>Those taking part, on their way out: the person, professionals, organisations, and everybody else as related people in
/// the role they have.</summary>
internal static class PartyWriting
{
    public static string TypeOf(Party party) => party.Role switch
    {
        PartyRole.Beneficiary => "Patient",
        PartyRole.Professional => "Practitioner",
        PartyRole.Organisation => "Organization",
        _ => "RelatedPerson",
    };

    public static void Write(Records records, Party party)
    {
        List<R4.Identifier> identifiers = [.. ResourceIds.Identifiers(party.Id)];
        List<R4.HumanName> names = Codes.NotBlank(party.Name) is { } name ? [new R4.HumanName { Text = name }] : [];
        switch (party.Role)
        {
            case PartyRole.Beneficiary:
                // A name shared with some only stays out, and the person has to be there.
                var patient = new R4.Patient { Identifier = [new(Own.JourneyIds, records.View.Id), .. identifiers], Name = records.Choice.IsForSomeOnly(party.Id) ? [] : names };
                patient.Deceased = Day.Of(party.DeceasedOn);
                records.Add(patient, party.Id);
                break;
            case PartyRole.Professional:
                records.Add(new R4.Practitioner { Identifier = identifiers, Name = names }, party.Id);
                Function(records, party);
                break;
            case PartyRole.Organisation:
                records.Add(new R4.Organization { Identifier = identifiers.Count > 0 ? identifiers : [new(Own.Ids, party.Id)], Name = Codes.NotBlank(party.Name) }, party.Id);
                break;
            default:
                records.Add(Represents(records, party, new R4.RelatedPerson { Identifier = identifiers, Name = names, Patient = records.Subject, Relationship = Relationship(party), Period = Day.Span(party.From, party.To) }), party.Id);
                break;
        }
    }

    private static R4.RelatedPerson Represents(Records records, Party party, R4.RelatedPerson record)
    {
        if (party.Represents is { } mandate && records.Who(mandate.Party) is { } person)
        {
            Records.Extend(record, Own.Of(
                "represents",
                ("party", person),
                ("scope", Codes.NotBlank(mandate.Scope) is { } scope ? new R4.FhirString(scope) : null),
                ("from", Day.Of(mandate.From)),
                ("to", Day.Of(mandate.To))));
        }

        return record;
    }

    private static List<R4.CodeableConcept> Relationship(Party party)
    {
        var function = Codes.NotBlank(party.Function);
        return party.Role == PartyRole.Relative
            ? function is null ? [] : [new R4.CodeableConcept { Text = function }]
            : [new R4.CodeableConcept(Own.Roles, Word.Of(party.Role), function)];
    }

    private static void Function(Records records, Party party)
    {
        var function = Codes.NotBlank(party.Function);
        var organisation = party.Organisation is { } id && records.Ids.Is(id, "Organization") ? records.Ids.To(id) : null;
        if (function is not null || organisation is not null || party.From is not null || party.To is not null)
        {
            var role = new R4.PractitionerRole
            {
                Practitioner = records.Ids.To(party.Id),
                Organization = organisation,
                Period = Day.Span(party.From, party.To),
                Code = function is null ? [] : [new R4.CodeableConcept { Text = function }],
            };
            records.Add(role, party.Id + "-role");
        }
    }
}
