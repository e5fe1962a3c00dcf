using NodaTime;
using SocialEval.Consents;
using SocialEval.Journeys;

namespace SocialEval;

/// <summary>Reads a journey.</summary>
public static class JourneyReading
{
    /// <summary>What one reading may see of a journey. Default deny: what is not allowed is not there.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="reading">As of which day, on which day, what for and by whom.</param>
    /// <param name="place">The place of the journey in its input, counted from 1: to outside readers it is <c>journey-1</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 1.</exception>
    /// <exception cref="ArgumentException">The reader is not a party of the journey, or is "the person" of a journey that has no
    /// beneficiary or several.</exception>
    public static JourneyView View(this Journey journey, Reading reading, int place = 1)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentOutOfRangeException.ThrowIfLessThan(place, 1);
        return ViewFilter.View(journey, reading, place, out _);
    }

    /// <summary>What one reading may see of a journey, and what it calls what it sees.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="reading">As of which day, on which day, what for and by whom.</param>
    /// <param name="place">The place of the journey in its input, counted from 1: to outside readers it is <c>journey-1</c>.</param>
    /// <param name="names">What the view calls the journey and its items; not for the reader.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 1.</exception>
    /// <exception cref="ArgumentException">As for a view without names.</exception>
    public static JourneyView ViewWithNames(this Journey journey, Reading reading, int place, out ViewNames names)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentOutOfRangeException.ThrowIfLessThan(place, 1);
        var view = ViewFilter.View(journey, reading, place, out var numbers);
        names = new ViewNames(journey.Parts, view, numbers);
        return view;
    }

    /// <summary>The persons who take part on a day: beneficiaries, professionals, relatives, representatives, those the person chose
    /// to support them, interpreters, peers. No organisation, nobody who left or died, and no record that another corrects.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="on">The day.</param>
    /// <returns>They, in the order of the journey; their ids are those of <see cref="Reader.Together"/> at a meeting.</returns>
    public static Sequence<Party> TakingPart(this Journey journey, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(journey);
        var there = new List<Party>();
        foreach (var party in journey.Parties)
        {
            if (SitsAtATable(party.Role) && TakesPart(party, on) && !IsCorrected(party, journey))
            {
                there.Add(party);
            }
        }

        return Sequence.Owning(there.ToArray());
    }

    private static bool SitsAtATable(PartyRole role) => role is PartyRole.Beneficiary or PartyRole.Professional or PartyRole.Relative
        or PartyRole.LegalRepresentative or PartyRole.Supporter or PartyRole.Interpreter or PartyRole.Peer;

    private static bool TakesPart(Party party, PartialDate on) =>
        Permissions.Covers(party.From, party.To, on) && !(party.DeceasedOn is { } died && died.Earliest <= on.Earliest);

    private static bool IsCorrected(Party party, Journey journey)
    {
        foreach (var other in journey.Parties)
        {
            if (other.Rectifies == party.Id)
            {
                return true;
            }
        }

        return false;
    }
}
