using System.Text.Json.Serialization;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval;

/// <summary>A journey: what people set out to do together, what was done, and what they make of it.</summary>
/// <remarks>
/// <para>An immutable document that grows by acts; an act never rewrites another. It is built by its verbs or from its parts,
/// and both end in one check: ids are unique, references exist, no date order that cannot be. A journey that breaks a rule
/// cannot exist.</para>
/// <para>Its lists are in (date, id) order, undated items first. Equal by value. Safe to use from several threads.
/// What others may read of it is a view: see the reading of a journey.</para>
/// </remarks>
[JsonConverter(typeof(JourneyNotSerialized))]
public sealed partial class Journey : IEquatable<Journey>
{
    private readonly JourneyExtents extents;

    private Journey(JourneyParts parts, in JourneyExtents extents)
    {
        Parts = parts;
        this.extents = extents;
    }

    /// <summary>A new journey, with those taking part in it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">Whose it is.</param>
    /// <param name="parties">Those taking part.</param>
    /// <exception cref="ArgumentException">The id is empty or nothing but white space.</exception>
    /// <exception cref="InvalidJourneyException">The parties do not make a journey.</exception>
    public static Journey Begin(string id, JourneyKind kind, params ReadOnlySpan<Party> parties) =>
        From(new JourneyParts { Id = id, Kind = kind, Parties = Sequence.Of(parties) });

    /// <summary>Makes a journey of its parts.</summary>
    /// <param name="parts">The parts.</param>
    /// <exception cref="InvalidJourneyException">They do not hold together; every problem is listed.</exception>
    public static Journey From(JourneyParts parts) =>
        TryFrom(parts, out var problems) ?? throw new InvalidJourneyException(problems);

    /// <summary>Makes a journey of its parts, or lists every problem.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="problems">What cannot be; empty where there is a journey.</param>
    /// <returns>The journey, or nothing.</returns>
    public static Journey? TryFrom(JourneyParts parts, out Sequence<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(parts);
        problems = JourneyRules.Check(parts, out var extents);
        return problems.IsEmpty ? new Journey(parts.InOrder(), extents) : null;
    }

    /// <summary>What the journey is made of.</summary>
    public JourneyParts Parts { get; }

    /// <summary>How far each of its lists goes.</summary>
    internal ref readonly JourneyExtents Extents => ref extents;

    /// <inheritdoc cref="JourneyParts.Id"/>
    public string Id => Parts.Id;

    /// <inheritdoc cref="JourneyParts.Kind"/>
    public JourneyKind Kind => Parts.Kind;

    /// <inheritdoc cref="JourneyParts.Support"/>
    public Support? Support => Parts.Support;

    /// <inheritdoc cref="JourneyParts.Parties"/>
    public Sequence<Party> Parties => Parts.Parties;

    /// <inheritdoc cref="JourneyParts.Needs"/>
    public Sequence<Need> Needs => Parts.Needs;

    /// <inheritdoc cref="JourneyParts.Goals"/>
    public Sequence<Goal> Goals => Parts.Goals;

    /// <inheritdoc cref="JourneyParts.Interventions"/>
    public Sequence<Intervention> Interventions => Parts.Interventions;

    /// <inheritdoc cref="JourneyParts.Outcomes"/>
    public Sequence<Outcome> Outcomes => Parts.Outcomes;

    /// <inheritdoc cref="JourneyParts.Invitations"/>
    public Sequence<Invitation> Invitations => Parts.Invitations;

    /// <inheritdoc cref="JourneyParts.Assessments"/>
    public Sequence<Assessment> Assessments => Parts.Assessments;

    /// <inheritdoc cref="JourneyParts.Testimonies"/>
    public Sequence<Testimony> Testimonies => Parts.Testimonies;

    /// <inheritdoc cref="JourneyParts.Pauses"/>
    public Sequence<Pause> Pauses => Parts.Pauses;

    /// <inheritdoc cref="JourneyParts.Reflections"/>
    public Sequence<Reflection> Reflections => Parts.Reflections;

    /// <inheritdoc cref="JourneyParts.Contests"/>
    public Sequence<Contest> Contests => Parts.Contests;

    /// <inheritdoc cref="JourneyParts.Measures"/>
    public Sequence<Measure> Measures => Parts.Measures;

    /// <inheritdoc cref="JourneyParts.Stories"/>
    public Sequence<Story> Stories => Parts.Stories;

    /// <inheritdoc cref="JourneyParts.Markers"/>
    public Sequence<ProgressMarker> Markers => Parts.Markers;

    /// <inheritdoc cref="JourneyParts.Significations"/>
    public Sequence<Signification> Significations => Parts.Significations;

    /// <inheritdoc cref="JourneyParts.Placements"/>
    public Sequence<Placement> Placements => Parts.Placements;

    /// <inheritdoc cref="JourneyParts.Ties"/>
    public Sequence<Tie> Ties => Parts.Ties;

    /// <inheritdoc cref="JourneyParts.Questions"/>
    public Sequence<RaisedQuestion> Questions => Parts.Questions;

    /// <inheritdoc cref="JourneyParts.Consents"/>
    public Sequence<Consent> Consents => Parts.Consents;

    /// <summary>The journey, as something an assessment can be about.</summary>
    public Citation ToCitation() => new(ItemKind.Journey, Id);

    /// <inheritdoc/>
    public bool Equals(Journey? other) => other is not null && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Journey);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>The journey's id; never what is told in it.</summary>
    public override string ToString() => $"journey '{Id}'";
}
