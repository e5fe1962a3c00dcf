using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Who may answer for whom. A record that says it of somebody who may not is not believed: they answered for themselves.</summary>
internal static class Mandates
{
    public static Representation? Of(Draft draft, FoundResource found, string id)
    {
        var mandate = Own.Find(found.Content as R4.DomainResource, "represents");
        return Parties.Who(draft, found, Own.Part<R4.ResourceReference>(mandate, "party"), "represents") is { } party && party != id
            ? new(party, Codes.NotBlank(Own.Part<R4.FhirString>(mandate, "scope")?.Value), Dates.Part(mandate, "from"), Dates.Part(mandate, "to"))
            : null;
    }

    /// <summary>Whom somebody answered for.</summary>
    public static string? OnBehalfOf(Draft draft, FoundResource from, R4.Extension? answer, string? by) =>
        Parties.Who(draft, from, Own.Part<R4.ResourceReference>(answer, "onBehalfOf"), "onBehalfOf") is { } person && draft.Parties.Exists(party => party.Id == by && party.Represents?.Party == person)
            ? person
            : null;
}
