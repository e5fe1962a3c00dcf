using SocialEval.Fhir.Mapping;
using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tddui;

/// <summary>A need as the structure describes it, and the professional's analysis of it beside, which is another voice.</summary>
internal static class NeedReading
{
    public static void Map(Draft draft, FoundResource from, R4.ServiceRequest request)
    {
        if (request.Status == R4.RequestStatus.EnteredInError || Codes.NameOf(request.Code) is null)
        {
            from.Account.Whole("entered in error, says the record, or a need without words");
            return;
        }

        var id = draft.Claim(from);
        from.Account.Kept("id", id, "a need");
        draft.Needs.Add(new Need
        {
            Id = id,
            What = Interventions.What(draft, from, request.Code, "code", id)!,
            On = Dates.Kept(from, "authoredOn", id, "since when"),
            Themes = Themes.Of(from, request.Category, id),
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        });
        draft.NeedIds[from.Key] = [id];
        var by = Parties.Who(draft, from, request.Requester, "requester");
        for (var i = 0; i < request.OrderDetail.Count; i++)
        {
            if (Codes.NotBlank(request.OrderDetail[i].Text) is not { } text)
            {
                continue;
            }

            var analysis = draft.Claim(FormattableString.Invariant($"{id}-analyse-{i + 1}"), "testimony");
            var voice = Voices.RoleOf(draft, by) == PartyRole.Professional ? by : null;
            draft.Testimonies.Add(new Testimony { Id = analysis, Words = Words.Said(draft, from, request.OrderDetail[i].TextElement, text, voice), Source = draft.SourceOf(from), Restricted = Labels.Restriction(from, analysis) });
            from.Account.Approximated(FormattableString.Invariant($"orderDetail[{i}]"), analysis, voice is null ? "a professional's analysis, as a testimony; whose is not said" : "a professional's analysis, as a testimony");
        }

        Words.OfNotes(draft, from, request.Note, "note", id);
    }
}
