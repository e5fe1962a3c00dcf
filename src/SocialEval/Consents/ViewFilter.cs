using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>Cuts a journey down to what one reading may see. Default deny; lists are copied on first change only.</summary>
/// <remarks>
/// Three cuts, in this order: what may lie after the day read; what is not shared with the reader, or not permitted for the
/// purpose; what speaks of something that is no longer there. To outside readers every party then becomes a role.
/// </remarks>
internal sealed partial class ViewFilter
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
    private readonly bool isWholeRead;
    private readonly bool anyConsents;
    private readonly Extent open;
    private int withheld;
    private bool isUnpermitted;
    private bool isUnshared;

    private ViewFilter(JourneyParts parts, Reading reading, Party? reader)
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
        isWholeRead = sharing.IsForTakingPart && anyConsents && (hasUniformConsents || SomebodyPermits(parts.Id));
        FindVisible();
        open = FindOpen();
    }

    /// <summary>What one reading may see of a journey.</summary>
    public static JourneyView View(Journey journey, Reading reading) => View(journey, reading, journey.Extents);

    /// <summary>What one reading may see of a journey of which so much is known beforehand; the less, the more is looked at, and
    /// the view is the same.</summary>
    internal static JourneyView View(Journey journey, Reading reading, in JourneyExtents extents)
    {
        var reader = Identify(journey, reading.Reader);
        if (!MayRead(journey, reading, reader))
        {
            return Empty(journey.Parts, reading);
        }

        return IsPast(journey.Parts.KeepUntil, reading)
            ? new ViewFilter(Erasure.Expired(journey.Parts, reading.On), reading, reader).Filter(JourneyExtents.Unknown)
            : new ViewFilter(journey.Parts, reading, reader).Filter(extents);
    }

    // Support is for those taking part; own use for the person, or the team of a practice journey.
    private static bool MayRead(Journey journey, Reading reading, Party? reader) => reading.Purpose switch
    {
        Purpose.Support => !reading.Reader.IsOutside,
        Purpose.OwnUse => reader is { Role: PartyRole.Beneficiary } || (reading.Reader.Kind == ReaderKind.Team && journey.Kind == JourneyKind.Practice),
        _ => true,
    };

    private static Party? Identify(Journey journey, Reader reader)
    {
        if (reader.Kind is not (ReaderKind.Person or ReaderKind.Party))
        {
            return null;
        }

        Party? found = null;
        foreach (var party in journey.Parties)
        {
            if (reader.Kind == ReaderKind.Party ? party.Id == reader.PartyId : party.Role == PartyRole.Beneficiary)
            {
                if (found is not null)
                {
                    throw new ArgumentException($"'person' names one beneficiary, and journey '{journey.Id}' has several; expected a party's id.", nameof(reader));
                }

                found = party;
            }
        }

        return found ?? throw new ArgumentException(
            reader.PartyId is { } id
                ? $"Reader '{id}' is not in journey '{journey.Id}'; expected the id of one of its parties."
                : $"Journey '{journey.Id}' has no beneficiary; expected another reader than 'person'.",
            nameof(reader));
    }

    private static JourneyView Empty(JourneyParts parts, Reading reading)
    {
        var count = parts.Parties.Count + parts.Needs.Count + parts.Goals.Count + parts.Interventions.Count + parts.Outcomes.Count
            + parts.Invitations.Count + parts.Assessments.Count + parts.Testimonies.Count + parts.Pauses.Count + parts.Reflections.Count + parts.Contests.Count
            + parts.Measures.Count + parts.Stories.Count + parts.Markers.Count + parts.Significations.Count + parts.Placements.Count + parts.Ties.Count + parts.Questions.Count;
        return new JourneyView(new JourneyParts { Id = parts.Id, Kind = parts.Kind }, reading, new HeldBack(count, Silence.NotShared, default));
    }

    private static bool IsPast(PartialDate? keepUntil, Reading reading) => keepUntil is { } until && until.Earliest < reading.On;

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

    private JourneyView Filter(in JourneyExtents extents)
    {
        var areMethodsOpen = extents.Methods.IsWithin(open);
        var kept = new JourneyParts
        {
            Id = parts.Id,
            Kind = parts.Kind,
            Themes = isWholeRead ? parts.Themes : default,
            Place = isWholeRead ? parts.Place : null,
            Support = !isWholeRead ? null : extents.Support.IsWithin(open) ? parts.Support : Keep(parts.Support),
            Earlier = isWholeRead && !reading.Reader.IsOutside ? parts.Earlier : default,
            Parties = KeepParties(),
            Needs = extents.Needs.IsWithin(open) ? parts.Needs : KeepNeeds(),
            Goals = extents.Goals.IsWithin(open) ? parts.Goals : KeepGoals(),
            Interventions = extents.Interventions.IsWithin(open) ? parts.Interventions : KeepInterventions(),
            Outcomes = extents.Outcomes.IsWithin(open) ? parts.Outcomes : KeepOutcomes(),
            Invitations = extents.Invitations.IsWithin(open) ? parts.Invitations : KeepInvitations(),
            Assessments = extents.Assessments.IsWithin(open) ? parts.Assessments : KeepAssessments(),
            Testimonies = extents.Testimonies.IsWithin(open) ? parts.Testimonies : KeepTestimonies(),
            Pauses = extents.Pauses.IsWithin(open) ? parts.Pauses : KeepPauses(),
            Reflections = extents.Reflections.IsWithin(open) ? parts.Reflections : KeepReflections(),
            Contests = extents.Contests.IsWithin(open) ? parts.Contests : KeepContests(),
            Measures = areMethodsOpen ? parts.Measures : KeepMeasures(),
            Stories = areMethodsOpen ? parts.Stories : KeepStories(),
            Markers = areMethodsOpen ? parts.Markers : KeepMarkers(),
            Significations = areMethodsOpen ? parts.Significations : KeepSignifications(),
            Placements = areMethodsOpen ? parts.Placements : KeepPlacements(),
            Ties = areMethodsOpen ? parts.Ties : KeepTies(),
            Questions = areMethodsOpen ? parts.Questions : KeepQuestions(),
        };

        if (withheld > 0)
        {
            kept = new DanglingReferences(parts, asOf).Prune(kept, ref withheld);
        }

        kept = WithoutUnnamed(kept);
        var silence = isUnpermitted || (!isSupport && !anyConsents) ? Silence.NotAgreed : isUnshared ? Silence.NotShared : Silence.NotEnoughToSay;
        var shown = reading.Reader.IsOutside ? Roles.Instead(kept) : kept;
        var heldBack = withheld == 0 && silence == Silence.NotEnoughToSay && !HasDeceased() ? HeldBack.Nothing : new HeldBack(withheld, silence, Deceased(kept, shown));
        return new JourneyView(shown, reading, heldBack);
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
            isRead[i] = visible[i] && (isReader || (shared && !IsNewcomer(party) && PermitsRecord(party)));
        }
    }

    // What this reading is open to, whatever the item: of a list that goes no further there is nothing to hold back. Where an answer
    // is about some items only, each of them is looked at.
    private Extent FindOpen()
    {
        if (!sharing.IsForTakingPart || !hasUniformConsents || !anyConsents)
        {
            return Extent.Nothing;
        }

        var found = Extent.UntilThe(asOf, isUnsignedOpen: isSupport, isMentioningOpen: MayMention);
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

    private bool PermitsRecord(Party party) =>
        hasUniformConsents || (party.Role == PartyRole.Beneficiary ? permissions.Given(party.Id, party.Id) : SomebodyPermits(party.Id));

    private int IndexOf(string id) => parts.Parties.AsSpan().PlaceOf(id);

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

    private T? Refused<T>()
        where T : class
    {
        isUnpermitted = true;
        withheld++;
        return null;
    }

    private T? Later<T>()
        where T : class
    {
        withheld++;
        return null;
    }

    private bool IsLater(PartialDate? date) => date is { } known && known.MayBeAfter(asOf);

    /// <summary>A date inside something that is read: held back where it may lie after the day read.</summary>
    private PartialDate? Cut(PartialDate? date)
    {
        if (IsLater(date))
        {
            withheld++;
            return null;
        }

        return date;
    }

    /// <summary>A statement where one may be absent: held back as a whole.</summary>
    private Statement? Keep(Statement? said, string? inherited, in Place place)
    {
        if (said is null)
        {
            return null;
        }

        if (!MayRead(said, inherited, place))
        {
            isUnpermitted = true;
            withheld++;
            return null;
        }

        return IsLater(said.ConfirmedOn) ? said with { ConfirmedOn = Cut(said.ConfirmedOn) } : said;
    }

    /// <summary>A statement where there has to be one: that it exists is all that may be read of it.</summary>
    private Statement Needed(Statement said, string? inherited, in Place place) => Keep(said, inherited, place) ?? Statement.HeldBack;

    private bool MayRead(Statement said, string? inherited, in Place place)
    {
        var speaker = said.By ?? inherited;
        if (!MayName(said.RecordedBy, place) || !MayName(said.Through, place) || !MayName(said.Mentions, place))
        {
            return false;
        }

        var isOwn = speaker is not null && speaker == sharing.ReaderId;
        return MayHear(speaker, place) && (isOwn || MayMention || !MentionsOthers(said, speaker));
    }

    private bool MayMention => !reading.Reader.IsOutside && reading.Purpose is Purpose.Support or Purpose.Evaluation;

    private static bool MentionsOthers(Statement said, string? speaker)
    {
        foreach (var mentioned in said.Mentions)
        {
            if (mentioned != speaker)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where something stands: its item, and the item that one is part of.</summary>
    private readonly record struct Place(Item Item, string? Within = null);
}
