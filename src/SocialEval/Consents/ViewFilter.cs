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
    private readonly Lens[] lenses;
    private readonly bool isSupport;
    private readonly bool isTold;
    private readonly bool[] visible;
    private readonly bool[] isRead;
    private readonly bool isWholeRead;
    private readonly Extent open;
    private int withheld;
    private bool isUnpermitted;
    private bool isUnshared;

    private ViewFilter(JourneyParts parts, Reading reading, Party?[] readers)
    {
        isTold = IsTold(parts, reading.Reader, readers);
        this.parts = parts;
        this.reading = reading;
        asOf = reading.AsOf;
        isSupport = reading.Purpose == Purpose.Support;
        lenses = Array.ConvertAll(readers, reader => new Lens(parts, reading, reader));
        visible = new bool[parts.Parties.Count];
        isRead = new bool[parts.Parties.Count];
        for (var i = 0; i < visible.Length; i++)
        {
            visible[i] = Array.TrueForAll(lenses, lens => lens.Shows(i));
            isRead[i] = visible[i] && Array.TrueForAll(lenses, lens => lens.Reads(i));
        }

        isWholeRead = Array.TrueForAll(lenses, static lens => lens.IsWholeRead);
        open = lenses.Length == 1 ? lenses[0].FindOpen() : Extent.Nothing;
    }

    /// <summary>What one reading may see of a journey.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="place">The place of the journey in its input, by which outside readers know it.</param>
    /// <param name="numbers">What the view calls its items, where they are numbered.</param>
    public static JourneyView View(Journey journey, Reading reading, int place, out ItemNumbers? numbers) => View(journey, reading, journey.Extents, place, out numbers);

    /// <summary>What one reading may see of a journey of which so much is known beforehand; the less, the more is looked at, and
    /// the view is the same.</summary>
    internal static JourneyView View(Journey journey, Reading reading, in JourneyExtents extents, int place, out ItemNumbers? numbers)
    {
        var readers = Readers.Of(journey, reading.Reader);
        if (!Array.TrueForAll(readers, reader => MayRead(journey, reading, reader)))
        {
            numbers = null;
            return Empty(journey.Parts, reading, IsTold(journey.Parts, reading.Reader, readers), place);
        }

        var view = IsPast(journey.Parts.KeepUntil, reading)
            ? new ViewFilter(Erasure.Expired(journey.Parts, reading.On), reading, readers).Filter(JourneyExtents.Unknown, place, out numbers)
            : new ViewFilter(journey.Parts, reading, readers).Filter(extents, place, out numbers);
        view.Audience = new Audience(
            reading.Reader.IsOutside,
            party => journey.View(new Reading(reading.AsOf, reading.On, Purpose.Support, Reader.Party(party))));
        return view;
    }

    // Support is for those taking part; own use for the person, or the team of a practice journey; nothing for nobody.
    private static bool MayRead(Journey journey, Reading reading, Party? reader) => reading.Reader.Kind != ReaderKind.None && reading.Purpose switch
    {
        Purpose.Support => !reading.Reader.IsOutside,
        Purpose.OwnUse => reader is { Role: PartyRole.Beneficiary } || (reading.Reader.Kind == ReaderKind.Team && journey.Kind == JourneyKind.Practice),
        _ => true,
    };

    private static JourneyView Empty(JourneyParts parts, Reading reading, bool isTold, int place)
    {
        var count = parts.Parties.Count + parts.Needs.Count + parts.Goals.Count + parts.Interventions.Count + parts.Outcomes.Count
            + parts.Invitations.Count + parts.Assessments.Count + parts.Testimonies.Count + parts.Pauses.Count + parts.Reflections.Count + parts.Contests.Count
            + parts.Measures.Count + parts.Stories.Count + parts.Markers.Count + parts.Significations.Count + parts.Placements.Count + parts.Ties.Count + parts.Questions.Count;
        return new JourneyView(new JourneyParts { Id = reading.Reader.IsOutside ? Roles.JourneyName(place) : parts.Id, Kind = parts.Kind }, reading, new HeldBack(count, Silence.NotShared, default, isTold));
    }

    // Several together are told nothing of it, even where one of them alone would be.
    private static bool IsTold(JourneyParts parts, Reader reader, Party?[] readers) => reader.Kind == ReaderKind.Team
        || (reader.Kind is ReaderKind.Person or ReaderKind.Party && IsOnlyBeneficiary(parts, readers[0]!));

    private static bool IsOnlyBeneficiary(JourneyParts parts, Party reader)
    {
        foreach (var party in parts.Parties)
        {
            if (party.Role == PartyRole.Beneficiary && party.Id != reader.Id)
            {
                return false;
            }
        }

        return reader.Role == PartyRole.Beneficiary;
    }

    private static bool IsPast(PartialDate? keepUntil, Reading reading) => keepUntil is { } until && until.Earliest < reading.On;

    private JourneyView Filter(in JourneyExtents extents, int place, out ItemNumbers? numbers)
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

        var undeclared = reading.Reader.IsOutside ? new Undeclared(reading.Vocabulary) : null;
        kept = undeclared?.Without(kept, ref withheld) ?? kept;
        int before;
        do
        {
            before = withheld;
            kept = withheld > 0 ? new DanglingReferences(parts, asOf).Prune(kept, ref withheld) : kept;
            kept = WithoutHiddenAnswers(kept);
        }
        while (withheld > before);

        kept = WithoutUnnamed(kept);
        var silence = isUnpermitted || lenses[0].IsUnpermitted ? Silence.NotAgreed : isUnshared ? Silence.NotShared : Silence.NotEnoughToSay;
        numbers = undeclared is null ? null : new ItemNumbers(kept);
        var shown = numbers is null ? kept : Roles.Instead(kept, numbers, undeclared!.Media, place);
        return new JourneyView(shown, reading, new HeldBack(withheld, silence, HasDeceased() ? Deceased(kept, shown) : default, isTold));
    }

    private int IndexOf(string id) => parts.Parties.AsSpan().PlaceOf(id);
}
