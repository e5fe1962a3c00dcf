using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>Finds, in a journey, those who read.</summary>
internal static class Readers
{
    /// <summary>The parties who read; nobody in particular, once, where the reader is a team or from outside.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="reader">The reader.</param>
    /// <exception cref="ArgumentException">The reader is not a party of the journey, is "the person" of a journey that has no
    /// beneficiary or several, or is an organisation that is to read together with persons.</exception>
    public static Party?[] Of(Journey journey, Reader reader) => reader.Kind switch
    {
        ReaderKind.Person => [Person(journey)],
        ReaderKind.Party => [Find(journey, reader.PartyId!)],
        ReaderKind.Together => Array.ConvertAll(reader.PartyIds.AsSpan().ToArray(), id => (Party?)AtTheTable(Find(journey, id))),
        _ => [null],
    };

    private static Party Person(Journey journey)
    {
        Party? found = null;
        foreach (var party in journey.Parties)
        {
            if (party.Role == PartyRole.Beneficiary)
            {
                if (found is not null)
                {
                    throw new ArgumentException($"'person' names one beneficiary, and journey '{journey.Id}' has several; expected a party's id.", nameof(journey));
                }

                found = party;
            }
        }

        return found ?? throw new ArgumentException($"Journey '{journey.Id}' has no beneficiary; expected another reader than 'person'.", nameof(journey));
    }

    private static Party Find(Journey journey, string id) => journey.Parties.AsSpan().Find(id)
        ?? throw new ArgumentException($"Reader '{id}' is not in journey '{journey.Id}'; expected the id of one of its parties.", nameof(id));

    private static Party AtTheTable(Party party) => party.Role != PartyRole.Organisation
        ? party
        : throw new ArgumentException($"Reader '{party.Id}' is an organisation, and an organisation does not sit at a table; expected the ids of persons.", nameof(party));
}
