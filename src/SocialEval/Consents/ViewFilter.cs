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

    private int IndexOf(string id) => parts.Parties.AsSpan().PlaceOf(id);

    private bool MayMention => !reading.Reader.IsOutside && reading.Purpose is Purpose.Support or Purpose.Evaluation;

    /// <summary>Where something stands: its item, and the item that one is part of.</summary>
    private readonly record struct Place(Item Item, string? Within = null);
}
