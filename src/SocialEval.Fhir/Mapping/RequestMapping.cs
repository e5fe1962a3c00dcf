using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Something asked for: of somebody else, or of the person. When it should take place is not when it did.</summary>
internal static class RequestMapping
{
    public static void Map(Draft draft, FoundResource from, R4.ServiceRequest request)
    {
        if (request.Status == R4.RequestStatus.EnteredInError)
        {
            from.Account.Whole("entered in error, says the record");
            return;
        }

        if (Codes.NameOf(request.Code) is null)
        {
            from.Account.Whole("a request that does not say what for");
            return;
        }

        var id = draft.Claim(from);
        from.Account.Kept("id", id, "an intervention");
        draft.Interventions.Add(OwnInterventions.Complete(draft, from, request, new Intervention
        {
            Id = id,
            What = Interventions.What(draft, from, request.Code, "code", id)!,
            DoneBy = Interventions.DoneBy(draft, from, Interventions.Numbered(request.Performer, "performer"), id, "who is asked to do it; that it was done is not said"),
            Towards = Interventions.Towards(draft, from, Interventions.PertainsTo(request), id),
            AskedBy = Interventions.AskedBy(draft, from, request.Requester, id),
            AskedOn = Dates.Kept(from, "authoredOn", id, "when it was asked for"),
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        }));
        draft.Made[from.Key] = new(ItemKind.Intervention, id);
        foreach (var member in (ReadOnlySpan<string>)["occurrenceTiming", "occurrencePeriod", "occurrenceDateTime"])
        {
            if (from.Raw.TryGetProperty(member, out _))
            {
                from.Account.Dropped(member, "when it should take place, not when it did", id);
            }
        }

        Words.OfNotes(draft, from, request.Note, "note", id);
    }
}
