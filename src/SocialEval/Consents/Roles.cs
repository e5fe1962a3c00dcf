using System.Globalization;
using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>What outside readers are given instead of every id and name: a party's role, an item's kind, the journey's place, each
/// with a number that means nothing outside the view.</summary>
internal static class Roles
{
    public static JourneyParts Instead(JourneyParts parts, ItemNumbers items, Func<string, string> media, int place)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var counts = new Dictionary<PartyRole, int>();
        foreach (var party in parts.Parties)
        {
            var number = counts[party.Role] = counts.GetValueOrDefault(party.Role) + 1;
            var role = Vocabulary<PartyRole>.Of(party.Role);
            names[party.Id] = number == 1 ? role : string.Create(CultureInfo.InvariantCulture, $"{role}-{number}");
        }

        var journey = JourneyName(place);
        var references = new PartyReferences(id => names[id], (kind, id) => kind == ItemKind.Journey ? journey : items.Of(kind, id), media);
        var parties = Array.ConvertAll(parts.Parties.AsSpan().ToArray(), party => OfOutside(references.Of(party)));
        return references.In(parts) with { Id = journey, Parties = Sequence.Owning(parties) };
    }

    public static string JourneyName(int place) => string.Create(CultureInfo.InvariantCulture, $"journey-{place}");

    // What an organisation is says who answers for what was refused; what a person does there would single them out. The days on which
    // somebody who works there came and left are on every list of staff: the year says that there was a change.
    private static Party OfOutside(Party party) => party with
    {
        Name = null,
        Function = party.Role == PartyRole.Organisation ? party.Function : null,
        From = party.Role == PartyRole.Professional ? Year(party.From) : party.From,
        To = party.Role == PartyRole.Professional ? Year(party.To) : party.To,
    };

    private static PartialDate? Year(PartialDate? date) => date is { } known ? PartialDate.OfYear(known.Earliest.Year) : null;
}
