using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Something somebody told somebody: a testimony of whoever sent it.</summary>
internal static class CommunicationMapping
{
    public static void Map(Draft draft, FoundResource from, R4.Communication communication)
    {
        if (communication.Status is R4.EventStatus.EnteredInError or R4.EventStatus.NotDone)
        {
            from.Account.Whole("entered in error or not sent, says the record");
            return;
        }

        from.Account.Journey = draft.Id;
        var by = Parties.Who(draft, from, communication.Sender, "sender");
        for (var i = 0; i < communication.Payload.Count; i++)
        {
            var path = FormattableString.Invariant($"payload[{i}].contentString");
            if (communication.Payload[i].Content is not R4.FhirString { Value: { } text } element || Codes.NotBlank(text) is null)
            {
                continue;
            }

            var id = i == 0 ? draft.Claim(from) : draft.Claim(FormattableString.Invariant($"{from.Id ?? "told"}-{i + 1}"), "testimony");
            if (by is not null)
            {
                from.Account.Kept("sender", id, "who told it");
            }

            draft.Testimonies.Add(new Testimony { Id = id, Words = Words.Said(draft, from, element, text, by), On = Dates.Kept(from, "sent", id, "when it was told"), Source = draft.SourceOf(from), Restricted = Labels.Restriction(from, id) });
            draft.Made.TryAdd(from.Key, new(ItemKind.Testimony, id));
            from.Account.Kept(path, id, by is null ? "a testimony; whose is not said" : "a testimony");
        }

        Words.OfNotes(draft, from, communication.Note, "note", from.Id ?? "communication");
    }
}
