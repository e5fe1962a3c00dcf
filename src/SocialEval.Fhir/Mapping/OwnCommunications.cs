using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Communications a journey wrote: that somebody was invited to speak, wished for a pause, or contests something.</summary>
internal static class OwnCommunications
{
    public static void Map(Draft draft, FoundResource from, R4.Communication communication, string id)
    {
        var by = Parties.Who(draft, from, communication.Sender, "sender");
        var on = Dates.Kept(from, "sent", id, "when");
        var own = Own.Find(communication, "about");
        var about = communication.About.Count == 0 ? new(ItemKind.Journey, draft.Id) : OwnItems.Cited(draft, from, communication.About[0], OwnObservations.IsVersion(own));
        foreach (var path in (ReadOnlySpan<string>)["sender", "recipient[0]", "about[0]", "payload[0]", "category[0]"])
        {
            from.Account.Covers(path);
        }

        var source = draft.SourceOf(from);
        var restricted = Labels.Restriction(from, id);
        switch (Own.KindOf(communication))
        {
            case "pause" when Dates.Part(Own.Find(communication, "pause"), "from") is { } start:
                draft.Pauses.Add(new Pause { Id = id, From = start, To = Dates.Part(Own.Find(communication, "pause"), "to"), WishedBy = by, Words = Said(draft, from, communication, by), Source = source, Restricted = restricted });
                break;
            case "invitation" when about is { } subject && communication.Recipient.Count > 0 && Parties.Who(draft, from, communication.Recipient[0], "recipient[0]") is { } to:
                draft.Invitations.Add(new Invitation { Id = id, About = subject, To = to, By = by, On = on, Source = source, Restricted = restricted });
                break;
            case "contest" when about is { } contested:
                draft.Contests.Add(new Contest { Id = id, Contested = contested, By = by, On = on, Words = Said(draft, from, communication, by), Source = source, Restricted = restricted });
                break;
            default:
                from.Account.Whole("it is about nothing that was carried into the journey");
                break;
        }
    }

    private static Statement? Said(Draft draft, FoundResource from, R4.Communication communication, string? by) =>
        communication.Payload.Count > 0 && communication.Payload[0].Content is R4.FhirString { Value: { } text } element && Codes.NotBlank(text) is not null
            ? Words.Said(draft, from, element, text, by)
            : null;
}
