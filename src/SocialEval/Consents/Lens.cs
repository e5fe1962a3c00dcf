using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>What one reader may see of a journey, question by question: whom it may name and hear, and which items are admitted.</summary>
/// <remarks>Each answer depends on this reader alone, so what several read together is what every one of their lenses lets through.</remarks>
internal sealed class Lens
{
    private readonly JourneyParts parts;
    private readonly Reading reading;
    private readonly PartialDate asOf;
    private readonly Permissions permissions;
    private readonly Sharing sharing;
    private readonly bool isSupport;
    private readonly bool hasUniformConsents;
    private readonly bool[] visible;
    private readonly bool[] isRead;
    private readonly bool?[] stances;
    private readonly bool anyConsents;

    public Lens(JourneyParts parts, Reading reading, Party? reader)
    {
        this.parts = parts;
        this.reading = reading;
        asOf = reading.AsOf;
        isSupport = reading.Purpose == Purpose.Support;
        permissions = new Permissions(parts, reading.Purpose, reading.On, reader?.Id);
        sharing = new Sharing(parts, reading, reader);
        hasUniformConsents = permissions.IsDefault || !HasItems(parts.Consents);
        stances = new bool?[parts.Parties.Count];
        visible = new bool[parts.Parties.Count];
        isRead = new bool[parts.Parties.Count];
        anyConsents = AnyConsents();
        IsWholeRead = sharing.IsForTakingPart && anyConsents && (hasUniformConsents || SomebodyPermits(parts.Id));
        FindVisible();
    }

    /// <summary>Whether what belongs to the journey as a whole may be read.</summary>
    public bool IsWholeRead { get; }

    /// <summary>Whether nobody ever answered for the purpose.</summary>
    public bool IsDefault => permissions.IsDefault;

    /// <summary>Whether nobody agreed to anything being read for a purpose that needs it.</summary>
    public bool IsUnpermitted => !isSupport && !anyConsents;

    /// <inheritdoc cref="Sharing.IsForTakingPart"/>
    public bool IsForTakingPart => sharing.IsForTakingPart;

    /// <summary>Whether a party may be named where an item that is read says so.</summary>
    /// <param name="party">The party's place among those of the journey.</param>
    public bool Shows(int party) => visible[party];

    /// <summary>Whether a party may be read of without being named by anything.</summary>
    /// <param name="party">The party's place among those of the journey.</param>
    public bool Reads(int party) => isRead[party];

    /// <summary>Whether a party may be named in an item: it is in the view and, a beneficiary, permits that item.</summary>
    public bool MayName(int party, string item, string? within) =>
        visible[party] && (parts.Parties[party].Role != PartyRole.Beneficiary || Permits(party, item, within));

    /// <summary>Whether what a party says may be read: their words, judgement, level, rating, answer and felt timing.</summary>
    public bool MayHear(string? speaker, in ItemPlace place)
    {
        if (speaker is null)
        {
            return isSupport && IsPermitted(place);
        }

        var index = IndexOf(speaker);
        return index >= 0 && (speaker == sharing.ReaderId ? visible[index] : IsPermitted(place) && MayHear(index, place.Item.Id, place.Within));
    }

    /// <summary>Whether what somebody did inside an item may be read, where they may be named there. An item is its author's to read
    /// whoever refuses; what others said and did in it is not.</summary>
    public bool MayTell(string? actor, in ItemPlace place) => (actor is not null && actor == sharing.ReaderId) || IsPermitted(place);

    /// <summary>Whether an item is permitted: one that nobody permits is admitted only to its author.</summary>
    public bool IsPermitted(in ItemPlace place) => sharing.ReaderId is null || SomebodyPermits(place);

    /// <summary>Whether a statement may be read that speaks of others than its speaker.</summary>
    public bool MayMention(string? speaker) => CanMention || (speaker is not null && speaker == sharing.ReaderId);

    /// <summary>Whether an item may be read at all: shared with the reader, not restricted, and permitted by the beneficiaries it
    /// names, or by one where it names none.</summary>
    public Admission Admits(in ItemPlace place, string? author, bool namesBeneficiary)
    {
        if (!sharing.Reaches(place.Item, author))
        {
            return Admission.Unshared;
        }

        if (place.Item.Restricted is not null && !isSupport)
        {
            return Admission.Unpermitted;
        }

        return namesBeneficiary || (author is not null && author == sharing.ReaderId) || SomebodyPermits(place) ? Admission.Admitted : Admission.Unpermitted;
    }

    /// <inheritdoc cref="Admits(in ItemPlace, string?, bool)"/>
    /// <remarks>It is each of several authors' own.</remarks>
    public Admission AdmitsOf(in ItemPlace place, Sequence<string> authors, bool namesBeneficiary) =>
        Admits(place, sharing.ReaderId is { } reader && authors.AsSpan().Contains(reader) ? reader : null, namesBeneficiary);

    /// <summary>What this reading is open to, whatever the item: of a list that goes no further there is nothing to hold back. Where
    /// an answer is about some items only, each of them is looked at.</summary>
    public Extent FindOpen()
    {
        if (!sharing.IsForTakingPart || !hasUniformConsents || !anyConsents)
        {
            return Extent.Nothing;
        }

        var found = Extent.UntilThe(asOf, isUnsignedOpen: isSupport, isMentioningOpen: CanMention);
        for (var i = 0; i < visible.Length; i++)
        {
            var party = parts.Parties[i];
            if (!MayName(i, Permissions.Unnamed, null))
            {
                found.ExceptNaming(party);
            }

            if (!MayHear(i, Permissions.Unnamed, null))
            {
                found.ExceptHearing(party);
            }
        }

        return found;
    }

    private bool CanMention => !reading.Reader.IsOutside && reading.Purpose is Purpose.Support or Purpose.Evaluation;

    private int IndexOf(string id) => parts.Parties.AsSpan().PlaceOf(id);

    private static bool HasItems(Sequence<Consent> consents)
    {
        foreach (var consent in consents)
        {
            if (consent.Items is not null)
            {
                return true;
            }
        }

        return false;
    }

    // Whether any beneficiary permits anything at all; without that no fact of the journey may be read.
    private bool AnyConsents()
    {
        var beneficiaries = 0;
        for (var i = 0; i < stances.Length; i++)
        {
            if (parts.Parties[i].Role == PartyRole.Beneficiary)
            {
                beneficiaries++;
                if (GivesAnything(i))
                {
                    return true;
                }
            }
        }

        return isSupport && beneficiaries == 0;
    }

    // Who may be named where an item that is read says so, and who may be read of without that.
    private void FindVisible()
    {
        for (var i = 0; i < visible.Length; i++)
        {
            var party = parts.Parties[i];
            var isReader = party.Id == sharing.ReaderId;
            var permitted = party.Role == PartyRole.Beneficiary ? GivesAnything(i) : anyConsents || isReader;
            var restricted = party.Restricted is not null && !isSupport;
            var shared = sharing.Reaches(party, party.Id);
            visible[i] = permitted && !restricted && (shared || (party.SharedWith is null && sharing.ReaderId is not null));
            isRead[i] = visible[i] && (isReader || (shared && !IsNewcomer(party, reading) && PermitsRecord(party)));
        }
    }

    /// <summary>Whether somebody came after the day read.</summary>
    public static bool IsNewcomer(Party party, Reading reading) => party.From is { } from && from.Earliest > reading.AsOf;

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

    /// <summary>Whether a party may be heard in an item that is permitted.</summary>
    private bool MayHear(int party, string item, string? within) =>
        visible[party]
        && ((!isSupport && parts.Parties[party].Role is PartyRole.Professional or PartyRole.Organisation or PartyRole.Interpreter)
            || Permits(party, item, within));

    private bool SomebodyPermits(in ItemPlace place)
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
}
