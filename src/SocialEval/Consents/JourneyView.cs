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
public sealed class JourneyView
{
    private readonly JourneyParts parts;
    private readonly HeldBack heldBack;
    private readonly PartialDate asOf;

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
    public Party? Party(string? id) => id is null ? null : parts.Parties.AsSpan().Find(id);

    /// <summary>Whether a party is a beneficiary of the journey. Nobody is not.</summary>
    /// <param name="id">The party's id.</param>
    public bool IsBeneficiary(string? id) => Party(id) is { Role: PartyRole.Beneficiary };

    /// <summary>The goal with an id.</summary>
    /// <param name="id">The id.</param>
    public Goal? Goal(string id) => parts.Goals.AsSpan().Find(id);

    /// <summary>The goal's version in force on the day read: the latest whose <c>from</c> (else the day it was proposed) is not
    /// certainly after that day, agreed or not.</summary>
    /// <param name="goal">A goal of this view.</param>
    /// <returns>The version; of several that may be the latest, the last listed. Nothing where none is in force yet.</returns>
    public GoalVersion? InForce(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        GoalVersion? latest = null;
        foreach (var version in goal.Versions)
        {
            if (version.Date is { } date && date.IsCertainlyAfter(asOf))
            {
                continue;
            }

            if (latest is null || version.Rectifies == latest.Id || !CertainlyBefore(version.Date, latest.Date))
            {
                latest = version;
            }
        }

        return latest;
    }

    /// <summary>The assessments of one subject, in date order.</summary>
    /// <param name="about">What they are about.</param>
    public AssessmentsAbout AssessmentsOf(Citation about) => new(this, about, null);

    /// <summary>The assessments of one subject by parties in one role, in date order. Somebody unknown is in no role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="about">What they are about.</param>
    public AssessmentsAbout AssessmentsBy(PartyRole role, Citation about) => new(this, about, role);

    /// <summary>Whether an item was corrected by another in this view.</summary>
    /// <param name="item">An item of this view.</param>
    public bool IsRectified(Assessment item)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var other in parts.Assessments)
        {
            if (other.Rectifies == item.Id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an assessment is one of its author's latest on its subject: dated, not corrected, and no other of theirs
    /// certainly after it. Where dates overlap there are several.</summary>
    /// <param name="assessment">An assessment of this view.</param>
    public bool IsLatest(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.On is not { } on || IsRectified(assessment))
        {
            return false;
        }

        // Later ones are listed after it.
        var assessments = parts.Assessments.AsSpan();
        for (var i = assessments.Length - 1; i >= 0 && !ReferenceEquals(assessments[i], assessment); i--)
        {
            var other = assessments[i];
            if (other.On is { } then && then.IsCertainlyAfter(on) && other.By is { } by && by == assessment.By && other.About == assessment.About && !IsRectified(other))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the view holds an item itself, not a copy of it.</summary>
    /// <param name="item">The item.</param>
    public bool Holds(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item is GoalVersion)
        {
            return HoldsVersion(item);
        }

        foreach (var there in All(item.Kind))
        {
            if (ReferenceEquals(there, item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something named is in the view.</summary>
    /// <param name="citation">Its kind and id.</param>
    public bool Holds(Citation citation) => citation.Kind == ItemKind.Journey ? citation.Id == Id : Find(citation) is not null;

    /// <summary>The item of the view that a citation names.</summary>
    /// <param name="citation">Its kind and id.</param>
    /// <returns>The item; nothing where the view does not hold it, or it is the journey itself.</returns>
    public Item? Find(Citation citation) => citation.Kind == ItemKind.Version ? Version(citation.Id) : All(citation.Kind).Find(citation.Id);

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

    private bool HoldsVersion(Item version)
    {
        foreach (var goal in parts.Goals)
        {
            foreach (var there in goal.Versions)
            {
                if (ReferenceEquals(there, version))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private GoalVersion? Version(string id)
    {
        foreach (var goal in parts.Goals)
        {
            if (goal.Versions.AsSpan().Find(id) is { } version)
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>The journey's id and the conditions of the reading; never what is told.</summary>
    public override string ToString() => $"view of journey '{Id}' for {Vocabulary<Purpose>.Of(Reading.Purpose)}";
}
