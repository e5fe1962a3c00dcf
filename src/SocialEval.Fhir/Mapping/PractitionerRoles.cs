using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Somebody in a function: the practitioner it names, with that function and organisation; without a practitioner,
/// the organisation; without either, a professional of whom only the function is known.</summary>
internal static class PractitionerRoles
{
    public static string? Add(Draft draft, FoundResource found, R4.PractitionerRole role)
    {
        Parties.Begin(draft, found);
        var organisation = Parties.Who(draft, found, role.Organization, "organization");
        var practitioner = Parties.Who(draft, found, role.Practitioner, "practitioner");
        var id = practitioner ?? organisation ?? draft.Claim(found);
        draft.PartyIds[found.Key] = id;
        found.Account.Kept("id", id, "someone taking part");
        if (practitioner is null && organisation is null)
        {
            draft.Parties.Add(new Party { Id = id, Role = PartyRole.Professional, Source = draft.SourceOf(found) });
        }

        if (practitioner is not null || organisation is null)
        {
            var at = draft.Parties.FindIndex(party => party.Id == id);
            var function = role.Code.Count > 0 ? Names.Function(found, "code[0]", role.Code[0], id) : null;
            var (start, end) = Period(found, role, id);
            draft.Parties[at] = draft.Parties[at] with
            {
                Function = draft.Parties[at].Function ?? function,
                Organisation = draft.Parties[at].Organisation ?? organisation,
                From = draft.Parties[at].From ?? start,
                To = draft.Parties[at].To ?? end,
            };
        }

        if (practitioner is not null)
        {
            found.Account.Covers("practitioner");
        }

        if (organisation is not null)
        {
            found.Account.Covers("organization");
        }

        return id;
    }

    private static (PartialDate? Start, PartialDate? End) Period(FoundResource found, R4.PractitionerRole role, string id)
    {
        var (start, end) = Dates.OfPeriod(found, role.Period, "period");
        if (start is not null)
        {
            found.Account.Kept("period.start", id, "since when they are there");
        }

        if (end is not null)
        {
            found.Account.Kept("period.end", id, "until when they were there");
        }

        return (start, end);
    }
}
