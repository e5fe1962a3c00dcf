using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>Whether an item is shared with the reader, whatever it is read for. An item shared with nobody is its author's alone.</summary>
internal readonly struct Sharing
{
    private readonly JourneyParts parts;
    private readonly Reader reader;
    private readonly Party? party;
    private readonly PartialDate day;

    /// <summary>Whether the reader is one of those taking part on the day of reading.</summary>
    private readonly bool takesPart;

    public Sharing(JourneyParts parts, Reading reading, Party? party)
    {
        this.parts = parts;
        this.party = party;
        reader = reading.Reader;
        day = reading.On;
        takesPart = reader.Kind == ReaderKind.Team
            || party is { Role: PartyRole.Beneficiary }
            || (party is { Role: PartyRole.Professional or PartyRole.Organisation } && IsPresent(party));
    }

    /// <summary>Whether what is shared with those taking part, no more and no less, may be read.</summary>
    public bool IsForTakingPart => takesPart || reader.IsOutside;

    /// <summary>The reader's id, where the reader is one party.</summary>
    public string? ReaderId => party?.Id;

    /// <summary>Whether an item is shared with the reader.</summary>
    /// <param name="item">The item.</param>
    /// <param name="author">The id of its author, where there is one.</param>
    public bool Reaches(Item item, string? author)
    {
        if (party is not null && author == party.Id)
        {
            return true;
        }

        if (item.SharedWith is not { } readers)
        {
            return IsForTakingPart;
        }

        if (reader.IsOutside)
        {
            return false;
        }

        return party is null ? ReachesTeam(readers) : readers.AsSpan().Contains(party.Id) || (IsPresent(party) && Names(readers, party.Role));
    }

    // The team reads what is shared with its role, or with each one of those it is made of today.
    private bool ReachesTeam(Sequence<string> readers)
    {
        var isPractice = parts.Kind == JourneyKind.Practice;
        if (isPractice ? Names(readers, PartyRole.Beneficiary) : Names(readers, PartyRole.Professional) || Names(readers, PartyRole.Organisation))
        {
            return true;
        }

        var members = 0;
        foreach (var member in parts.Parties)
        {
            var belongs = isPractice ? member.Role == PartyRole.Beneficiary : member.Role is PartyRole.Professional;
            if (belongs && IsPresent(member))
            {
                members++;
                if (!readers.AsSpan().Contains(member.Id))
                {
                    return false;
                }
            }
        }

        return members > 0;
    }

    private bool IsPresent(Party someone) => Permissions.Covers(someone.From, someone.To, day);

    private static bool Names(Sequence<string> readers, PartyRole role) => readers.AsSpan().Contains(Vocabulary<PartyRole>.Of(role));
}
