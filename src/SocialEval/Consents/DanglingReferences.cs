using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <summary>Takes out of a view what speaks of something that is no longer in it.</summary>
/// <remarks>An assessment, an invitation or a contest goes with its subject. An item goes when its correction is not permitted.</remarks>
internal readonly struct DanglingReferences(JourneyParts whole, PartialDate asOf)
{
    /// <summary>What is left, once nothing in it points out of it.</summary>
    public JourneyParts Prune(JourneyParts kept, ref int withheld)
    {
        // What goes may take something else with it.
        int before;
        do
        {
            before = withheld;
            kept = PruneOnce(kept, ref withheld);
        }
        while (withheld > before);

        return kept;
    }

    private JourneyParts PruneOnce(JourneyParts kept, ref int withheld)
    {
        using var gone = new Gone(whole, kept);
        if (gone.IsEmpty)
        {
            return kept;
        }

        var before = withheld;
        var goals = Prune(kept.Goals, whole.Goals, gone, ref withheld);
        var needs = Prune(kept.Needs, whole.Needs, gone, ref withheld);
        var interventions = Prune(kept.Interventions, whole.Interventions, gone, ref withheld);
        var outcomes = Prune(kept.Outcomes, whole.Outcomes, gone, ref withheld);
        var invitations = Prune(kept.Invitations, whole.Invitations, gone, ref withheld);
        var assessments = Prune(kept.Assessments, whole.Assessments, gone, ref withheld);
        var testimonies = Prune(kept.Testimonies, whole.Testimonies, gone, ref withheld);
        var pauses = Prune(kept.Pauses, whole.Pauses, gone, ref withheld);
        var reflections = Prune(kept.Reflections, whole.Reflections, gone, ref withheld);
        var contests = Prune(kept.Contests, whole.Contests, gone, ref withheld);
        var measures = Prune(kept.Measures, whole.Measures, gone, ref withheld);
        var stories = Prune(kept.Stories, whole.Stories, gone, ref withheld);
        var markers = Prune(kept.Markers, whole.Markers, gone, ref withheld);
        var significations = Prune(kept.Significations, whole.Significations, gone, ref withheld);
        var placements = Prune(kept.Placements, whole.Placements, gone, ref withheld);
        var ties = Prune(kept.Ties, whole.Ties, gone, ref withheld);
        var questions = Prune(kept.Questions, whole.Questions, gone, ref withheld);
        var changed = before != withheld || goals != kept.Goals || interventions != kept.Interventions || outcomes != kept.Outcomes
            || needs != kept.Needs || invitations != kept.Invitations || assessments != kept.Assessments || testimonies != kept.Testimonies
            || pauses != kept.Pauses || reflections != kept.Reflections || contests != kept.Contests
            || measures != kept.Measures || stories != kept.Stories || markers != kept.Markers || significations != kept.Significations
            || placements != kept.Placements || ties != kept.Ties || questions != kept.Questions;
        return !changed
            ? kept
            : kept with
            {
                Goals = goals, Needs = needs, Interventions = interventions, Outcomes = outcomes, Invitations = invitations,
                Assessments = assessments, Testimonies = testimonies, Pauses = pauses, Reflections = reflections, Contests = contests,
                Measures = measures, Stories = stories, Markers = markers, Significations = significations, Placements = placements,
                Ties = ties, Questions = questions,
            };
    }

    private Sequence<T> Prune<T>(Sequence<T> items, Sequence<T> originals, in Gone gone, ref int withheld)
        where T : Item
    {
        var pruned = new Kept<T>(items);
        foreach (var item in items)
        {
            pruned.Next(Stands(item, gone) && !HidesCorrection(item, originals, gone) ? (T?)Mend(item, gone, ref withheld) : null);
        }

        withheld += pruned.LeftOut;
        return pruned.Result;
    }

    private static bool Stands(Item item, in Gone gone) => item switch
    {
        Assessment assessment => !gone.Has(assessment.About),
        Contest contest => !gone.Has(contest.Contested),
        Invitation invitation => !gone.Has(invitation.About),
        Signification mark => !gone.Has(mark.About),
        Placement placement => !gone.Has(placement.About),
        _ => true,
    };

    // Looking back to a day before a correction shows what was known then; a correction nobody may read takes the item with it.
    private bool HidesCorrection<T>(T item, Sequence<T> originals, in Gone gone)
        where T : Item
    {
        if (!gone.HasAny(item.Kind))
        {
            return false;
        }

        foreach (var other in originals)
        {
            if (other.Rectifies == item.Id && gone.Has(other) && other.Date?.MayBeAfter(asOf) != true)
            {
                return true;
            }
        }

        return false;
    }

    private Item? Mend(Item item, in Gone gone, ref int withheld)
    {
        var mended = WithKnownCorrection(item, gone);
        switch (mended)
        {
            case Goal goal:
                return Mend(goal, gone, ref withheld);
            case Intervention intervention when Known(intervention.Towards, ItemKind.Goal, gone) is var towards && towards != intervention.Towards:
                return intervention with { Towards = towards };
            case Outcome outcome:
                return Mend(outcome, gone);
            case Reflection reflection:
                return Mend(reflection, gone, ref withheld);
            case RaisedQuestion question:
                return Mend(question, gone);
            default:
                return mended;
        }
    }

    private static T WithKnownCorrection<T>(T item, in Gone gone)
        where T : Item =>
        item.Rectifies is { } corrected && gone.Has(item.Kind, corrected) ? (T)(item with { Rectifies = null }) : item;

    private Goal? Mend(Goal goal, in Gone gone, ref int withheld)
    {
        var meets = Known(goal.Meets, ItemKind.Need, gone);
        var versions = new Kept<GoalVersion>(goal.Versions);
        foreach (var version in goal.Versions)
        {
            versions.Next(HidesCorrection(version, gone) ? null : WithKnownCorrection(version, gone));
        }

        if (versions.LeftOut == goal.Versions.Count)
        {
            return null;
        }

        withheld += versions.LeftOut;
        var ending = goal.Ending is { ReplacedBy: { } successor } && gone.Has(ItemKind.Goal, successor) ? goal.Ending with { ReplacedBy = null } : goal.Ending;
        return meets == goal.Meets && versions.Result == goal.Versions && ReferenceEquals(ending, goal.Ending)
            ? goal
            : goal with { Meets = meets, Versions = versions.Result, Ending = ending };
    }

    private static Outcome Mend(Outcome outcome, in Gone gone)
    {
        var towards = Known(outcome.Towards, ItemKind.Goal, gone);
        var contributions = new Kept<Contribution>(outcome.Contributions);
        foreach (var contribution in outcome.Contributions)
        {
            contributions.Next(contribution.Of is { } of && gone.Has(of) ? null : contribution);
        }

        return towards == outcome.Towards && contributions.Result == outcome.Contributions
            ? outcome
            : outcome with { Towards = towards, Contributions = contributions.Result };
    }

    private bool HidesCorrection(GoalVersion version, in Gone gone)
    {
        foreach (var goal in whole.Goals)
        {
            if (HidesCorrection(version, goal.Versions, gone))
            {
                return true;
            }
        }

        return false;
    }

    private bool HidesCorrection(Note note, in Gone gone)
    {
        foreach (var reflection in whole.Reflections)
        {
            if (HidesCorrection(note, reflection.Notes, gone))
            {
                return true;
            }
        }

        return false;
    }

    private Reflection Mend(Reflection reflection, in Gone gone, ref int withheld)
    {
        var notes = new Kept<Note>(reflection.Notes);
        foreach (var note in reflection.Notes)
        {
            notes.Next(HidesCorrection(note, gone) ? null : WithKnownCorrection(note, gone));
        }

        withheld += notes.LeftOut;
        return Mend(notes.Result == reflection.Notes ? reflection : reflection with { Notes = notes.Result }, gone);
    }

    private static Reflection Mend(Reflection reflection, in Gone gone)
    {
        var known = 0;
        foreach (var taken in reflection.TakesUp)
        {
            known += gone.Has(taken) ? 0 : 1;
        }

        var decided = Known(reflection.Decided, ItemKind.Version, gone);
        if (known == reflection.TakesUp.Count)
        {
            return decided == reflection.Decided ? reflection : reflection with { Decided = decided };
        }

        var takesUp = new List<Citation>(known);
        foreach (var taken in reflection.TakesUp)
        {
            if (!gone.Has(taken))
            {
                takesUp.Add(taken);
            }
        }

        return reflection with { TakesUp = Sequence.Owning(takesUp.ToArray()), Decided = decided };
    }

    private static RaisedQuestion Mend(RaisedQuestion question, in Gone gone)
    {
        var about = question.About is { } cited && gone.Has(cited) ? null : question.About;
        var again = question.Again is { } before && gone.Has(ItemKind.Question, before) ? null : question.Again;
        return about == question.About && again == question.Again ? question : question with { About = about, Again = again };
    }

    private static Sequence<string> Known(Sequence<string> references, ItemKind kind, in Gone gone)
    {
        if (!gone.HasAny(kind))
        {
            return references;
        }

        var known = new Kept<string>(references);
        foreach (var id in references)
        {
            known.Next(gone.Has(kind, id) ? null : id);
        }

        return known.Result;
    }
}
