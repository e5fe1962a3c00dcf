using System.Diagnostics.CodeAnalysis;
using SocialEval.Goals;
using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <summary>Takes out what was said, dates read out of words, judgement, level, rating and felt timing; names; and every other string that
/// can have been typed by hand: themes, places, names of instruments, areas, frames, domains and rounds, where another system holds it. A
/// tombstone stays, and whose it was.</summary>
internal sealed class Erasure
{
    /// <summary>What stands where there has to be a name.</summary>
    private const string Nameless = "erased";

    private readonly Tombstone tombstone;
    private readonly Predicate<Item> isErased;

    private Erasure(Tombstone tombstone, Predicate<Item> isErased)
    {
        this.tombstone = tombstone;
        this.isErased = isErased;
    }

    /// <summary>The parts of a journey whose time to be kept is over: nothing that was said is left.</summary>
    public static JourneyParts Expired(JourneyParts parts, PartialDate on)
    {
        var erasure = new Erasure(new Tombstone(on, ErasureReason.Retention), static _ => true);
        return erasure.In(parts) with
        {
            Extra = null,
            Source = null,
            Themes = default,
            Earlier = default,
            Place = null,
            Consents = Change(parts.Consents, static consent => consent.Source is null ? consent : consent with { Source = null }),
            Support = parts.Support is { } support ? support with { Words = erasure.Gone(support.Words) } : null,
        };
    }

    /// <summary>The tombstone of an item that was erased; of a goal, where every version of it was.</summary>
    public static Tombstone? TombstoneOf(Item item) => item switch
    {
        Party party => party.Erased,
        Goal goal => goal.Versions.AsEnumerable().All(static version => version.Wording.Erased is not null) ? goal.Versions[0].Wording.Erased : null,
        _ => Voice.WordsOf(item)?.Erased,
    };

    /// <summary>The parts with one item erased, and all that is part of it.</summary>
    public static JourneyParts Of(JourneyParts parts, string id, Tombstone tombstone) =>
        new Erasure(tombstone, item => item.Id == id).In(parts);

    /// <summary>The parts with every item erased, and nothing else.</summary>
    public static JourneyParts All(JourneyParts parts, PartialDate on) => Where(parts, on, static _ => true);

    /// <summary>The parts with some items erased, and all that is part of them.</summary>
    public static JourneyParts Where(JourneyParts parts, PartialDate on, Predicate<Item> isErased) =>
        new Erasure(new Tombstone(on, ErasureReason.Retention), isErased).In(parts);

    private JourneyParts In(JourneyParts parts) => parts with
    {
        Parties = Each(parts.Parties, Gone),
        Needs = Each(parts.Needs, need => need with { What = Gone(need.What), Themes = default }),
        Goals = Each(parts.Goals, goal => goal with { Themes = default, Versions = Change(goal.Versions, version => WithoutSource(Gone(version))), Ending = goal.Ending is { } ending ? ending with { Words = Gone(ending.Words) } : null }, WithinGoal),
        Interventions = Each(parts.Interventions, Gone),
        Outcomes = Each(parts.Outcomes, Gone),
        Invitations = Each(parts.Invitations, static invitation => invitation),
        Assessments = Each(parts.Assessments, assessment => assessment with { Judgement = null, Level = null, Rating = null, Words = Gone(assessment.Words) ?? Statement.OfErased(tombstone) }),
        Testimonies = Each(parts.Testimonies, testimony => testimony with { Words = Gone(testimony.Words) }),
        Pauses = Each(parts.Pauses, pause => pause with { Words = Gone(pause.Words) }),
        Reflections = Each(parts.Reflections, reflection => Gone(reflection), WithinReflection),
        Contests = Each(parts.Contests, contest => contest with { Words = Gone(contest.Words) }),
        Measures = Each(parts.Measures, measure => measure with { Instrument = Nameless, Aspect = null, Areas = default, Words = Gone(measure.Words) ?? Statement.OfErased(tombstone) }),
        Stories = Each(parts.Stories, Gone),
        Markers = Each(parts.Markers, Gone),
        Significations = Each(parts.Significations, mark => mark with { Frame = Nameless, Poles = default, Place = default, Stones = default, DoesNotApply = null, Words = Gone(mark.Words) ?? Statement.OfErased(tombstone) }),
        Placements = Each(parts.Placements, placement => placement with { Rung = null, Words = Gone(placement.Words) ?? Statement.OfErased(tombstone) }),
        Ties = Each(parts.Ties, tie => tie with { What = Gone(tie.What), Earlier = null }),
        Questions = Each(parts.Questions, question => question with { What = Gone(question.What), Reply = question.Reply is { } reply ? reply with { Words = Gone(reply.Words) } : null }),
    };

    [return: NotNullIfNotNull(nameof(said))]
    private Statement? Gone(Statement? said) => said is null ? null : Statement.OfErased(said.Erased ?? tombstone) with { By = said.By };

    // Whom somebody represents, and for which purposes, is a fact others rely on; what else a mandate covers may be anything.
    private Party Gone(Party party) => party with
    {
        Name = null,
        Function = null,
        Represents = party.Represents?.OfPurposes(),
        Erased = party.Erased ?? tombstone,
    };

    private GoalVersion Gone(GoalVersion version) => version with
    {
        Wording = Gone(version.Wording),
        Importance = Gone(version.Importance),
        Scale = default,
        Horizon = version.Horizon is { Derived: false } horizon ? horizon with { Words = Gone(horizon.Words) } : null,
        Commitments = Change(version.Commitments, commitment => commitment with { What = Gone(commitment.What) }),
        Agreements = Change(version.Agreements, agreement => agreement with { Words = Gone(agreement.Words) }),
    };

    private Intervention Gone(Intervention intervention) => intervention with
    {
        What = Gone(intervention.What),
        Decision = intervention.Decision is { } decision ? decision with { Reason = Gone(decision.Reason) } : null,
        Trials = Change(intervention.Trials, trial => trial with { What = Gone(trial.What), Learnt = Gone(trial.Learnt) }),
        Timing = intervention.Timing is { } timing ? timing with { Felt = null, Words = Gone(timing.Words) } : null,
        Place = null,
    };

    private Outcome Gone(Outcome outcome) => outcome with
    {
        What = Gone(outcome.What),
        Welcome = null,
        Contributions = Change(outcome.Contributions, contribution => contribution with { Words = Gone(contribution.Words) }),
        Significance = Gone(outcome.Significance),
        Substantiations = Change(outcome.Substantiations, answer => answer with { Description = null, Significance = null, Contribution = null, Words = Gone(answer.Words) ?? Statement.OfErased(tombstone) }),
    };

    private Story Gone(Story story) => story with
    {
        What = Gone(story.What),
        Significance = Gone(story.Significance),
        Domain = story.Domain is null or Story.AnyOther or Story.Unwelcome ? story.Domain : Nameless,
        Selections = Change(story.Selections, selection => selection with { Round = null, Method = null, Reason = Gone(selection.Reason), Dissents = Change(selection.Dissents, dissent => Gone(dissent)) }),
        Feedback = Change(story.Feedback, feedback => feedback with { Words = Gone(feedback.Words) }),
    };

    private ProgressMarker Gone(ProgressMarker marker) => marker with
    {
        What = Gone(marker.What),
        Journal = Change(marker.Journal, entry => entry with { Seen = null, Words = Gone(entry.Words) ?? Statement.OfErased(tombstone) }),
    };

    private Reflection Gone(Reflection reflection) => reflection with
    {
        Notes = Change(reflection.Notes, note => note with { Words = Gone(note.Words), Source = null }),
        Held = Gone(reflection.Held),
        Dissents = Change(reflection.Dissents, dissent => Gone(dissent)),
    };

    private Goal WithinGoal(Goal goal) => goal with { Versions = Each(goal.Versions, Gone) };

    private Reflection WithinReflection(Reflection reflection) => reflection with { Notes = Each(reflection.Notes, note => note with { Words = Gone(note.Words) }) };

    private Sequence<T> Each<T>(Sequence<T> items, Func<T, T> erase, Func<T, T>? within = null)
        where T : Item =>
        Change(items, item => isErased(item) ? WithoutSource(erase(item)) : within?.Invoke(item) ?? item);

    private static T WithoutSource<T>(T item)
        where T : Item => item.Source is null ? item : (T)(item with { Source = null });

    private static Sequence<T> Change<T>(Sequence<T> items, Converter<T, T> change)
        where T : class =>
        items.IsEmpty ? items : Sequence.Owning(Array.ConvertAll(items.AsSpan().ToArray(), change));
}
