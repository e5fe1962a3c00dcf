using System.Diagnostics.CodeAnalysis;
using SocialEval.Goals;
using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <summary>Takes out what was said: words, dates read out of them, judgement, level, rating, felt timing and names. A tombstone
/// stays, and whose it was.</summary>
internal sealed class Erasure
{
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
            Place = parts.Place is { } place ? place with { Text = null } : null,
            Support = parts.Support is { } support ? support with { Words = erasure.Gone(support.Words) } : null,
        };
    }

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
        Parties = Each(parts.Parties, party => party with { Name = null, Function = null }),
        Needs = Each(parts.Needs, need => need with { What = Gone(need.What) }),
        Goals = Each(parts.Goals, goal => goal with { Versions = Change(goal.Versions, Gone), Ending = goal.Ending is { } ending ? ending with { Words = Gone(ending.Words) } : null }, WithinGoal),
        Interventions = Each(parts.Interventions, Gone),
        Outcomes = Each(parts.Outcomes, Gone),
        Assessments = Each(parts.Assessments, assessment => assessment with { Judgement = null, Level = null, Rating = null, Words = Gone(assessment.Words) ?? Statement.OfErased(tombstone) }),
        Testimonies = Each(parts.Testimonies, testimony => testimony with { Words = Gone(testimony.Words) }),
        Pauses = Each(parts.Pauses, pause => pause with { Words = Gone(pause.Words) }),
        Reflections = Each(parts.Reflections, reflection => Gone(reflection), WithinReflection),
        Contests = Each(parts.Contests, contest => contest with { Words = Gone(contest.Words) }),
        Measures = Each(parts.Measures, measure => measure with { Areas = default, Words = Gone(measure.Words) ?? Statement.OfErased(tombstone) }),
        Stories = Each(parts.Stories, Gone),
        Markers = Each(parts.Markers, Gone),
        Significations = Each(parts.Significations, mark => mark with { Place = default, Stones = default, DoesNotApply = null, Words = Gone(mark.Words) ?? Statement.OfErased(tombstone) }),
        Placements = Each(parts.Placements, placement => placement with { Rung = null, Words = Gone(placement.Words) ?? Statement.OfErased(tombstone) }),
        Ties = Each(parts.Ties, tie => tie with { What = Gone(tie.What) }),
        Questions = Each(parts.Questions, question => question with { What = Gone(question.What), Reply = question.Reply is { } reply ? reply with { Words = Gone(reply.Words) } : null }),
    };

    [return: NotNullIfNotNull(nameof(said))]
    private Statement? Gone(Statement? said) => said is null ? null : said.Erased is not null ? said : Statement.OfErased(tombstone) with { By = said.By };

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
        Place = intervention.Place is { } place ? place with { Text = null } : null,
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
        Selections = Change(story.Selections, selection => selection with { Reason = Gone(selection.Reason), Dissents = Change(selection.Dissents, dissent => Gone(dissent)) }),
        Feedback = Change(story.Feedback, feedback => feedback with { Words = Gone(feedback.Words) }),
    };

    private ProgressMarker Gone(ProgressMarker marker) => marker with
    {
        What = Gone(marker.What),
        Journal = Change(marker.Journal, entry => entry with { Seen = null, Words = Gone(entry.Words) ?? Statement.OfErased(tombstone) }),
    };

    private Reflection Gone(Reflection reflection) => reflection with
    {
        Notes = Change(reflection.Notes, note => note with { Words = Gone(note.Words) }),
        Held = Gone(reflection.Held),
        Dissents = Change(reflection.Dissents, dissent => Gone(dissent)),
    };

    private Goal WithinGoal(Goal goal) => goal with { Versions = Each(goal.Versions, Gone) };

    private Reflection WithinReflection(Reflection reflection) => reflection with { Notes = Each(reflection.Notes, note => note with { Words = Gone(note.Words) }) };

    private Sequence<T> Each<T>(Sequence<T> items, Func<T, T> erase, Func<T, T>? within = null)
        where T : Item =>
        Change(items, item => isErased(item) ? erase(item) : within?.Invoke(item) ?? item);

    private static Sequence<T> Change<T>(Sequence<T> items, Converter<T, T> change)
        where T : class =>
        items.IsEmpty ? items : Sequence.Owning(Array.ConvertAll(items.AsSpan().ToArray(), change));
}
