using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <content>Whom a reading may name, hear and read of.</content>
internal sealed partial class ViewFilter
{
    private bool GivesAnything(int party) => stances[party] ??= permissions.GivenAnything(parts.Parties[party].Id);

    private bool SomebodyPermits(string item)
    {
        var beneficiaries = 0;
        foreach (var party in parts.Parties)
        {
            if (party.Role == PartyRole.Beneficiary)
            {
                beneficiaries++;
                if (permissions.Given(party.Id, item))
                {
                    return true;
                }
            }
        }

        return isSupport && beneficiaries == 0;
    }

    private bool PermitsRecord(Party party) =>
        hasUniformConsents || (party.Role == PartyRole.Beneficiary ? permissions.Given(party.Id, party.Id) : SomebodyPermits(party.Id));

    /// <summary>Whether a party permits an item to be read.</summary>
    private bool Permits(int party, string item, string? within)
    {
        if (permissions.IsDefault)
        {
            return isSupport || parts.Parties[party].Id == sharing.ReaderId;
        }

        return hasUniformConsents ? GivesAnything(party) : permissions.Given(parts.Parties[party].Id, item, within);
    }

    /// <summary>Whether a party may be named where an item says so: it is in the view and, a beneficiary, permits that item.</summary>
    private bool MayName(string? id, in Place place)
    {
        if (id is null)
        {
            return true;
        }

        var index = IndexOf(id);
        return index >= 0 && MayName(index, place.Item.Id, place.Within);
    }

    private bool MayName(int party, string item, string? within) =>
        visible[party] && (parts.Parties[party].Role != PartyRole.Beneficiary || Permits(party, item, within));

    private bool MayName(Sequence<string> ids, in Place place)
    {
        foreach (var id in ids)
        {
            if (!MayName(id, place))
            {
                return false;
            }
        }

        return true;
    }

    private bool MayCite(Citation citation, in Place place) => citation.Kind != ItemKind.Party || MayName(citation.Id, place);

    /// <summary>Whether what a party says may be read: their words, judgement, level, rating, answer and felt timing.</summary>
    private bool MayHear(string? speaker, in Place place)
    {
        if (speaker is null)
        {
            return isSupport && IsPermitted(place);
        }

        var index = IndexOf(speaker);
        return index >= 0 && (speaker == sharing.ReaderId ? visible[index] : IsPermitted(place) && MayHear(index, place.Item.Id, place.Within));
    }

    /// <summary>Whether a party may be heard in an item that is permitted.</summary>
    private bool MayHear(int party, string item, string? within) =>
        visible[party]
        && ((!isSupport && parts.Parties[party].Role is PartyRole.Professional or PartyRole.Organisation or PartyRole.Interpreter)
            || Permits(party, item, within));

    /// <summary>Whether what somebody did inside an item may be read. An item is its author's to read whoever refuses; what others
    /// said and did in it is not.</summary>
    private bool MayTell(string? actor, in Place place) =>
        MayName(actor, place) && ((actor is not null && actor == sharing.ReaderId) || IsPermitted(place));

    // An item that nobody permits is admitted only to an author.
    private bool IsPermitted(in Place place) => sharing.ReaderId is null || SomebodyPermits(place);

    /// <summary>Whether an item may be read at all: shared with the reader, not restricted, and permitted by the beneficiaries it
    /// names, or by one where it names none.</summary>
    private bool Admits(in Place place, string? author, bool namesBeneficiary)
    {
        if (!sharing.Reaches(place.Item, author))
        {
            isUnshared = true;
            return false;
        }

        if (place.Item.Restricted is not null && !isSupport)
        {
            isUnpermitted = true;
            return false;
        }

        var admitted = namesBeneficiary || (author is not null && author == sharing.ReaderId) || SomebodyPermits(place);
        isUnpermitted |= !admitted;
        return admitted;
    }

    private bool SomebodyPermits(in Place place)
    {
        if (isSupport && permissions.IsDefault)
        {
            return true;
        }

        var beneficiaries = 0;
        for (var i = 0; i < visible.Length; i++)
        {
            if (parts.Parties[i].Role == PartyRole.Beneficiary)
            {
                beneficiaries++;
                if (Permits(i, place.Item.Id, place.Within))
                {
                    return true;
                }
            }
        }

        return isSupport && beneficiaries == 0;
    }

    private bool IsBeneficiary(string? id) => id is not null && IndexOf(id) is >= 0 and var index && parts.Parties[index].Role == PartyRole.Beneficiary;
}
