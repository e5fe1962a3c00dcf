using System.Collections.Concurrent;
using System.Text.Json.Serialization;
using SocialEval.Consents;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval;

/// <summary>What one reading of a journey may see; the only thing an evaluator ever gets.</summary>
/// <remarks>
/// <para>Made by <c>journey.View(reading)</c>, which fails closed. There is no way from here to the journey, its consents, its
/// sources or what other systems hold. To outside readers every party is a role. Lists are in (date, id) order, undated items
/// first.</para>
/// <para>Immutable; safe to use from several threads.</para>
/// </remarks>
[JsonConverter(typeof(ViewNotSerialized))]
public sealed class JourneyView
{
    private const int Few = 32;

    private readonly JourneyParts parts;
    private readonly HeldBack heldBack;
    private readonly PartialDate asOf;

    // Each is made when first asked for, of what does not change: made twice at once, both are the same.
    private ConcurrentDictionary<Goal, VersionCourse>? courses;
    private ItemIndex? index;
    private Corrections? corrections;
    private StandingContests? contests;
    private LatestAssessments? latest;
    private Dictionary<Citation, int[]>? assessed;

    internal JourneyView(JourneyParts parts, Reading reading, HeldBack heldBack)
    {
        this.parts = parts;
        this.heldBack = heldBack;
        asOf = reading.AsOf;
        Reading = reading;
    }

    /// <summary>Under what conditions the journey is read.</summary>
    public Reading Reading { get; }

    /// <summary>How much was held back, as one total, for those who may be told: the team, and the person where the journey has one
    /// beneficiary. Absent for everybody else: nothing here tells them whether anything was held back.</summary>
    public int? Withheld => heldBack.IsTold ? heldBack.Count : null;

    /// <inheritdoc cref="JourneyParts.Id"/>
    public string Id => parts.Id;

    /// <inheritdoc cref="JourneyParts.Kind"/>
    public JourneyKind Kind => parts.Kind;

    /// <inheritdoc cref="JourneyParts.Themes"/>
    public Sequence<Theme> Themes => parts.Themes;

    /// <inheritdoc cref="JourneyParts.Place"/>
    public Place? Place => parts.Place;

    /// <inheritdoc cref="JourneyParts.Support"/>
    public Support? Support => parts.Support;

    /// <inheritdoc cref="JourneyParts.Earlier"/>
    public Sequence<string> Earlier => parts.Earlier;

    /// <summary>Those taking part. Whoever is only named by something that is read is a role and a name, and nothing more.</summary>
    public Sequence<Party> Parties => parts.Parties;

    /// <inheritdoc cref="JourneyParts.Needs"/>
    public Sequence<Need> Needs => parts.Needs;

    /// <inheritdoc cref="JourneyParts.Goals"/>
    public Sequence<Goal> Goals => parts.Goals;

    /// <inheritdoc cref="JourneyParts.Interventions"/>
    public Sequence<Intervention> Interventions => parts.Interventions;

    /// <inheritdoc cref="JourneyParts.Outcomes"/>
    public Sequence<Outcome> Outcomes => parts.Outcomes;

    /// <summary>Invitations every answer to which may be read here.</summary>
    public Sequence<Invitation> Invitations => parts.Invitations;

    /// <inheritdoc cref="JourneyParts.Assessments"/>
    public Sequence<Assessment> Assessments => parts.Assessments;

    /// <inheritdoc cref="JourneyParts.Testimonies"/>
    public Sequence<Testimony> Testimonies => parts.Testimonies;

    /// <inheritdoc cref="JourneyParts.Pauses"/>
    public Sequence<Pause> Pauses => parts.Pauses;

    /// <inheritdoc cref="JourneyParts.Reflections"/>
    public Sequence<Reflection> Reflections => parts.Reflections;

    /// <inheritdoc cref="JourneyParts.Contests"/>
    public Sequence<Contest> Contests => parts.Contests;

    /// <inheritdoc cref="JourneyParts.Measures"/>
    public Sequence<Measure> Measures => parts.Measures;

    /// <inheritdoc cref="JourneyParts.Stories"/>
    public Sequence<Story> Stories => parts.Stories;

    /// <inheritdoc cref="JourneyParts.Markers"/>
    public Sequence<ProgressMarker> Markers => parts.Markers;

    /// <inheritdoc cref="JourneyParts.Significations"/>
    public Sequence<Signification> Significations => parts.Significations;

    /// <inheritdoc cref="JourneyParts.Placements"/>
    public Sequence<Placement> Placements => parts.Placements;

    /// <inheritdoc cref="JourneyParts.Ties"/>
    public Sequence<Tie> Ties => parts.Ties;

    /// <inheritdoc cref="JourneyParts.Questions"/>
    public Sequence<RaisedQuestion> Questions => parts.Questions;

    /// <summary>The journey, as something a finding can be about.</summary>
    public Citation ToCitation() => new(ItemKind.Journey, Id);

    /// <summary>The party with an id.</summary>
    /// <param name="id">The id; nothing gives nothing.</param>
    public Party? Party(string? id) => id is null ? null : Find(parts.Parties.AsSpan(), id);

    /// <summary>Whether a party is a beneficiary of the journey. Nobody is not.</summary>
    /// <param name="id">The party's id.</param>
    public bool IsBeneficiary(string? id) => Party(id) is { Role: PartyRole.Beneficiary };

    /// <summary>The goal with an id.</summary>
    /// <param name="id">The id.</param>
    public Goal? Goal(string id) => Find(parts.Goals.AsSpan(), id);

    /// <summary>The goal's version in force on the day read: the inForce whose <c>from</c> (else the day it was proposed) is not
    /// certainly after that day, agreed or not.</summary>
    /// <param name="goal">A goal of this view.</param>
    /// <returns>The version; of several that may be the inForce, the last listed. Nothing where none is in force yet.</returns>
    public GoalVersion? InForce(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        GoalVersion? inForce = null;
        foreach (var version in goal.Versions)
        {
            if (version.Date is { } date && date.IsCertainlyAfter(asOf))
            {
                continue;
            }

            if (!IsReplacedInForce(version) && (inForce is null || !CertainlyBefore(version.Date, inForce.Date)))
            {
                inForce = version;
            }
        }

        return inForce;
    }

    /// <summary>The version of a goal that something said on a date was said of.</summary>
    /// <param name="goal">A goal of this view.</param>
    /// <param name="date">When it was said.</param>
    /// <returns>The version, where the dates leave no doubt; nothing where two may be meant, or none was there yet.</returns>
    public GoalVersion? VersionAt(Goal goal, PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return VersionAt(goal, date, out _);
    }

    /// <summary>Whether a goal has ended, and stays so: somebody ended it, and no beneficiary proposed it anew certainly after that.</summary>
    /// <remarks>Nobody is asked about a goal that has ended.</remarks>
    /// <param name="goal">A goal of this view.</param>
    public bool HasEnded(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return goal.Ending is { } ending && !IsReopened(goal, ending);
    }

    /// <summary>The assessments of one subject, in date order.</summary>
    /// <param name="about">What they are about.</param>
    public AssessmentsAbout AssessmentsOf(Citation about) => new(this, about, null);

    /// <summary>The assessments of one subject by parties in one role, in date order. Somebody unknown is in no role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="about">What they are about.</param>
    public AssessmentsAbout AssessmentsBy(PartyRole role, Citation about) => new(this, about, role);

    /// <summary>The item that corrects another, whoever did: the one that takes its place where there is one.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="item">An item of this view.</param>
    /// <returns>The correcting item; of several, the last by date. Nothing where the view holds none.</returns>
    public T? CorrectionOf<T>(T item)
        where T : Item
    {
        ArgumentNullException.ThrowIfNull(item);
        return (T?)Corrections.Of(item);
    }

    /// <summary>Whether a correction stands in an item's place.</summary>
    /// <remarks>A correction takes the place of a recorded fact whoever corrected it, and of what somebody said only where it is
    /// theirs too. Another's correction is beside what was said: both stand.</remarks>
    /// <param name="item">An item of this view.</param>
    public bool IsReplaced(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Corrections.Replacing(item) is not null;
    }

    /// <summary>What stands of an item after the corrections that take its place: itself where there is none.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="item">An item of this view.</param>
    public T Standing<T>(T item)
        where T : Item
    {
        ArgumentNullException.ThrowIfNull(item);
        return (T)Corrections.Standing(item);
    }

    /// <summary>What stands of a list: its items but those that a correction takes the place of.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="items">A list of this view.</param>
    public Sequence<T> Standing<T>(Sequence<T> items)
        where T : Item => Corrections.Standing(items);

    /// <summary>Whether an item reaches a party of the view: whether they may read it themselves, for support, on the day of reading.</summary>
    /// <remarks>Whoever an item does not reach is asked nothing about it, and is not listed as silent on it.</remarks>
    /// <param name="item">An item of this view.</param>
    /// <param name="party">The party's id.</param>
    public bool Reaches(Item item, string party)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentException.ThrowIfNullOrEmpty(party);
        return Audience is not { } audience || audience.Reaches(item.Id, party);
    }

    /// <summary>The contests that stand on an item: of the item itself, or of what it takes the place of. In the order of the view.</summary>
    /// <param name="item">An item of this view.</param>
    public ReadOnlySpan<Contest> ContestsOn(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return OnItem(item.Id);
    }

    /// <summary>The contests that stand on the journey as a whole.</summary>
    internal ReadOnlySpan<Contest> ContestsOnJourney() => OnItem(Id);

    /// <summary>The version of a goal that something said on a date was said of, or why there is none.</summary>
    internal GoalVersion? VersionAt(Goal goal, PartialDate? date, out VersionDoubt doubt)
    {
        if (goal.Versions.Count != 1)
        {
            return CourseOf(goal).At(date, out doubt);
        }

        var only = goal.Versions[0];
        doubt = only.Date is { } from && date is { } day && from.IsCertainlyAfter(day) ? VersionDoubt.NoneYet : VersionDoubt.None;
        return doubt == VersionDoubt.None ? only : null;
    }

    /// <summary>Whether the versions of a goal that hold are all in the same words.</summary>
    internal bool HasOneWording(Goal goal) => goal.Versions.Count == 1 || CourseOf(goal).HasOneWording;

    /// <summary>The levels in whose words somebody gave a level of a goal on a date.</summary>
    /// <param name="goal">A goal of this view.</param>
    /// <param name="date">When it was given; nothing where that is not known.</param>
    /// <returns>The levels; nothing where the dates leave open of which scale they are.</returns>
    public Sequence<ScaleLevel>? ScaleAt(Goal goal, PartialDate? date)
    {
        ArgumentNullException.ThrowIfNull(goal);
        var version = VersionAt(goal, date, out var doubt);
        return version?.Scale ?? (doubt == VersionDoubt.Several && CourseOf(goal) is { HasOneScale: true } course ? course.Scale : null);
    }

    /// <summary>The goal that a version is one of.</summary>
    internal Goal? GoalOf(GoalVersion version)
    {
        foreach (var goal in parts.Goals)
        {
            foreach (var one in goal.Versions)
            {
                if (ReferenceEquals(one, version))
                {
                    return goal;
                }
            }
        }

        return null;
    }

    /// <summary>The item that takes another's place.</summary>
    internal Item? Replacing(Item item) => Corrections.Replacing(item);

    /// <summary>Whether an item with an id is read here.</summary>
    internal bool Reads(string id) => Index.Find(id) is not null;

    /// <summary>What reaches whom; nothing where nothing is known of it: then everything reaches everybody.</summary>
    internal Audience? Audience { get; set; }

    /// <summary>Whether an assessment is one of its author's latest on its subject: dated, standing, and no other of theirs that stands
    /// certainly after it. Where dates overlap there are several.</summary>
    /// <param name="assessment">An assessment of this view.</param>
    public bool IsLatest(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return (latest ??= new(this)).IsOne(assessment);
    }

    /// <summary>Whether the view holds an item itself, not a copy of it.</summary>
    /// <param name="item">The item.</param>
    public bool Holds(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return ReferenceEquals(Find(item.ToCitation()), item);
    }

    /// <summary>Whether something named is in the view.</summary>
    /// <param name="citation">Its kind and id.</param>
    public bool Holds(Citation citation) => citation.Kind == ItemKind.Journey ? citation.Id == Id : Find(citation) is not null;

    /// <summary>The item of the view that a citation names.</summary>
    /// <param name="citation">Its kind and id.</param>
    /// <returns>The item; nothing where the view does not hold it, or it is the journey itself.</returns>
    public Item? Find(Citation citation) => citation.Kind == ItemKind.Version ? Version(citation.Id) : Find(All(citation.Kind), citation.Id);

    /// <summary>Why there may be nothing to find here.</summary>
    internal Silence Silence => heldBack.IsTold ? heldBack.Silence : Silence.NotEnoughToSay;

    /// <summary>Whether a question can be put to a party: they are in the view and not known to have died.</summary>
    internal bool CanBeAsked(string id) => Party(id) is { DeceasedOn: null } && !heldBack.Deceased.Contains(id);

    /// <summary>Whether a question to a party is for this reader to see. One to a beneficiary is between them and those who
    /// accompany them: whoever else reads, it says nothing of what the person is asked.</summary>
    internal bool Carries(string to) => !IsBeneficiary(to) || Reading.Reader.Kind switch
    {
        ReaderKind.Team or ReaderKind.Person => true,
        ReaderKind.Party or ReaderKind.Together => IsAskedBeforeAll(to),
        _ => false,
    };

    private bool IsAskedBeforeAll(string to)
    {
        foreach (var id in Reading.Reader.PartyIds)
        {
            if (id != to && Party(id) is not { Role: PartyRole.Professional })
            {
                return false;
            }
        }

        return true;
    }

    private ItemIndex Index => index ??= new(parts);

    private Corrections Corrections => corrections ??= HasCorrections ? new(Index) : new();

    // Most journeys have none, and to see that takes no memory.
    private bool HasCorrections
    {
        get
        {
            for (var kind = ItemKind.Goal; kind <= ItemKind.Question; kind++)
            {
                foreach (var item in All(kind))
                {
                    if (item.Rectifies is not null)
                    {
                        return true;
                    }
                }
            }

            foreach (var goal in parts.Goals)
            {
                foreach (var version in goal.Versions)
                {
                    if (version.Rectifies is not null)
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }

    private VersionCourse CourseOf(Goal goal) =>
        (courses ??= new(ReferenceEqualityComparer.Instance)).GetOrAdd(goal, static (goal, view) => new(goal, view.IsReplacedInForce), this);

    private ReadOnlySpan<Contest> OnItem(string id) => Contests.IsEmpty ? default : (contests ??= new(this)).On(id);

    private bool IsReopened(Goal goal, GoalEnding ending)
    {
        foreach (var version in goal.Versions)
        {
            if (ending.On is { } ended && version.ProposedOn is { } proposed && proposed.IsCertainlyAfter(ended) && IsBeneficiary(version.ProposedBy))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsReplacedInForce(GoalVersion version) =>
        Corrections.Replacing(version) is { } correction && correction.Date?.IsCertainlyAfter(asOf) != true;

    private static bool CertainlyBefore(PartialDate? date, PartialDate? other) =>
        other is { } second && (date is not { } first || second.IsCertainlyAfter(first));

    /// <summary>The items of a kind, but for the parts of others.</summary>
    private ReadOnlySpan<Item> All(ItemKind kind) => kind switch
    {
        ItemKind.Goal => ReadOnlySpan<Item>.CastUp(parts.Goals.AsSpan()),
        ItemKind.Intervention => ReadOnlySpan<Item>.CastUp(parts.Interventions.AsSpan()),
        ItemKind.Outcome => ReadOnlySpan<Item>.CastUp(parts.Outcomes.AsSpan()),
        ItemKind.Invitation => ReadOnlySpan<Item>.CastUp(parts.Invitations.AsSpan()),
        ItemKind.Assessment => ReadOnlySpan<Item>.CastUp(parts.Assessments.AsSpan()),
        ItemKind.Testimony => ReadOnlySpan<Item>.CastUp(parts.Testimonies.AsSpan()),
        ItemKind.Pause => ReadOnlySpan<Item>.CastUp(parts.Pauses.AsSpan()),
        ItemKind.Reflection => ReadOnlySpan<Item>.CastUp(parts.Reflections.AsSpan()),
        ItemKind.Contest => ReadOnlySpan<Item>.CastUp(parts.Contests.AsSpan()),
        ItemKind.Need => ReadOnlySpan<Item>.CastUp(parts.Needs.AsSpan()),
        ItemKind.Party => ReadOnlySpan<Item>.CastUp(parts.Parties.AsSpan()),
        ItemKind.Measure => ReadOnlySpan<Item>.CastUp(parts.Measures.AsSpan()),
        ItemKind.Story => ReadOnlySpan<Item>.CastUp(parts.Stories.AsSpan()),
        ItemKind.Marker => ReadOnlySpan<Item>.CastUp(parts.Markers.AsSpan()),
        ItemKind.Signification => ReadOnlySpan<Item>.CastUp(parts.Significations.AsSpan()),
        ItemKind.Placement => ReadOnlySpan<Item>.CastUp(parts.Placements.AsSpan()),
        ItemKind.Tie => ReadOnlySpan<Item>.CastUp(parts.Ties.AsSpan()),
        ItemKind.Question => ReadOnlySpan<Item>.CastUp(parts.Questions.AsSpan()),
        _ => default,
    };

    private GoalVersion? Version(string id)
    {
        if (parts.Goals.Count > Few)
        {
            return Index.Find(id) as GoalVersion;
        }

        foreach (var goal in parts.Goals)
        {
            if (Find(goal.Versions.AsSpan(), id) is { } version)
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>Where the assessments of a subject stand among all of them; nothing where there are so few that they are looked through.</summary>
    internal int[]? PlacesOfAssessments(Citation about)
    {
        if (Assessments.Count <= Few)
        {
            return null;
        }

        assessed ??= Enumerable.Range(0, Assessments.Count).GroupBy(place => Assessments[place].About).ToDictionary(places => places.Key, places => places.ToArray());
        return assessed.GetValueOrDefault(about) ?? [];
    }

    // Short lists are looked through, which takes no memory.
    private T? Find<T>(ReadOnlySpan<T> items, string id)
        where T : Item
    {
        if (items.Length <= Few)
        {
            return items.Find(id);
        }

        return Index.Find(id) is T found && found.Kind == items[0].Kind ? found : null;
    }

    /// <summary>The journey's id and the conditions of the reading; never what is told.</summary>
    public override string ToString() => $"view of journey '{Id}' for {Vocabulary<Purpose>.Of(Reading.Purpose)}";
}
