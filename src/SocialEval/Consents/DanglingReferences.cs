using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <summary>Takes out of a view what speaks of something that is no longer in it.</summary>
/// <remarks>An assessment, an invitation or a contest goes with its subject. An invitation also goes when an answer to it is held
/// back: otherwise silence would be told where there was an answer. An item goes when its correction is not permitted.</remarks>
internal readonly struct DanglingReferences(JourneyParts whole, PartialDate asOf)
{
    /// <summary>What is left, once nothing in it points out of it.</summary>
    public JourneyParts Prune(JourneyParts kept, ref int withheld)
    {
        while (true)
        {
            var pruned = PruneOnce(kept, ref withheld);
            if (ReferenceEquals(pruned, kept))
            {
                return kept;
            }

            kept = pruned;
        }
    }

    private JourneyParts PruneOnce(JourneyParts kept, ref int withheld)
    {
        using var ids = IdTable.Of(kept);
        var before = withheld;
        var goals = Prune(kept.Goals, whole.Goals, ids, ref withheld);
        var needs = Prune(kept.Needs, whole.Needs, ids, ref withheld);
        var interventions = Prune(kept.Interventions, whole.Interventions, ids, ref withheld);
        var outcomes = Prune(kept.Outcomes, whole.Outcomes, ids, ref withheld);
        var invitations = Prune(kept.Invitations, whole.Invitations, ids, ref withheld);
        var assessments = Prune(kept.Assessments, whole.Assessments, ids, ref withheld);
        var testimonies = Prune(kept.Testimonies, whole.Testimonies, ids, ref withheld);
        var pauses = Prune(kept.Pauses, whole.Pauses, ids, ref withheld);
        var reflections = Prune(kept.Reflections, whole.Reflections, ids, ref withheld);
        var contests = Prune(kept.Contests, whole.Contests, ids, ref withheld);
        var measures = Prune(kept.Measures, whole.Measures, ids, ref withheld);
        var stories = Prune(kept.Stories, whole.Stories, ids, ref withheld);
        var markers = Prune(kept.Markers, whole.Markers, ids, ref withheld);
        var significations = Prune(kept.Significations, whole.Significations, ids, ref withheld);
        var placements = Prune(kept.Placements, whole.Placements, ids, ref withheld);
        var ties = Prune(kept.Ties, whole.Ties, ids, ref withheld);
        var questions = Prune(kept.Questions, whole.Questions, ids, ref withheld);
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

    private Sequence<T> Prune<T>(Sequence<T> items, Sequence<T> originals, in IdTable ids, ref int withheld)
        where T : Item
    {
        var pruned = new Kept<T>(items);
        foreach (var item in items)
        {
            pruned.Next(Stands(item, ids) && !HidesCorrection(item, originals, ids) ? (T?)Mend(item, ids, ref withheld) : null);
        }

        withheld += pruned.LeftOut;
        return pruned.Result;
    }

    private bool Stands(Item item, in IdTable ids) => item switch
    {
        Assessment assessment => Holds(assessment.About, ids),
        Contest contest => Holds(contest.Contested, ids),
        Signification mark => Holds(mark.About, ids),
        Placement placement => Holds(placement.About, ids),
        Invitation invitation => Holds(invitation.About, ids) && HoldsAnswers(invitation, ids),
        _ => true,
    };

    private static bool Holds(Citation citation, in IdTable ids) => citation.Kind == ItemKind.Journey || ids.KindOf(citation.Id) is not null;

    private bool HoldsAnswers(Invitation invitation, in IdTable ids)
    {
        foreach (var answer in whole.Assessments)
        {
            if ((answer.By == invitation.To || answer.OnBehalfOf == invitation.To) && answer.About == invitation.About && ids.KindOf(answer.Id) is null)
            {
                return false;
            }
        }

        return true;
    }

    // Looking back to a day before a correction shows what was known then; a correction nobody may read takes the item with it.
    private bool HidesCorrection<T>(T item, Sequence<T> originals, in IdTable ids)
        where T : Item
    {
        foreach (var other in originals)
        {
            if (other.Rectifies == item.Id && ids.KindOf(other.Id) is null && other.Date?.MayBeAfter(asOf) != true)
            {
                return true;
            }
        }

        return false;
    }

    private Item? Mend(Item item, in IdTable ids, ref int withheld)
    {
        var mended = WithKnownCorrection(item, ids);
        switch (mended)
        {
            case Goal goal:
                return Mend(goal, ids, ref withheld);
            case Intervention intervention when Known(intervention.Towards, ids) is var towards && towards != intervention.Towards:
                return intervention with { Towards = towards };
            case Outcome outcome:
                return Mend(outcome, ids);
            case Reflection reflection:
                return Mend(reflection, ids, ref withheld);
            case RaisedQuestion question:
                return Mend(question, ids);
            default:
                return mended;
        }
    }

    private static T WithKnownCorrection<T>(T item, in IdTable ids)
        where T : Item =>
        item.Rectifies is { } corrected && ids.KindOf(corrected) is null ? (T)(item with { Rectifies = null }) : item;

    private Goal? Mend(Goal goal, in IdTable ids, ref int withheld)
    {
        var meets = Known(goal.Meets, ids);
        var versions = new Kept<GoalVersion>(goal.Versions);
        foreach (var version in goal.Versions)
        {
            versions.Next(HidesCorrection(version, ids) ? null : WithKnownCorrection(version, ids));
        }

        if (versions.LeftOut == goal.Versions.Count)
        {
            return null;
        }

        withheld += versions.LeftOut;
        var ending = goal.Ending is { ReplacedBy: { } successor } && ids.KindOf(successor) is null ? goal.Ending with { ReplacedBy = null } : goal.Ending;
        return meets == goal.Meets && versions.Result == goal.Versions && ReferenceEquals(ending, goal.Ending)
            ? goal
            : goal with { Meets = meets, Versions = versions.Result, Ending = ending };
    }

    private static Outcome Mend(Outcome outcome, in IdTable ids)
    {
        var towards = Known(outcome.Towards, ids);
        var contributions = new Kept<Contribution>(outcome.Contributions);
        foreach (var contribution in outcome.Contributions)
        {
            contributions.Next(contribution.Of is not { } of || Holds(of, ids) ? contribution : null);
        }

        return towards == outcome.Towards && contributions.Result == outcome.Contributions
            ? outcome
            : outcome with { Towards = towards, Contributions = contributions.Result };
    }

    private bool HidesCorrection(GoalVersion version, in IdTable ids)
    {
        foreach (var goal in whole.Goals)
        {
            if (HidesCorrection(version, goal.Versions, ids))
            {
                return true;
            }
        }

        return false;
    }

    private bool HidesCorrection(Note note, in IdTable ids)
    {
        foreach (var reflection in whole.Reflections)
        {
            if (HidesCorrection(note, reflection.Notes, ids))
            {
                return true;
            }
        }

        return false;
    }

    private Reflection Mend(Reflection reflection, in IdTable ids, ref int withheld)
    {
        var notes = new Kept<Note>(reflection.Notes);
        foreach (var note in reflection.Notes)
        {
            notes.Next(HidesCorrection(note, ids) ? null : WithKnownCorrection(note, ids));
        }

        withheld += notes.LeftOut;
        return Mend(notes.Result == reflection.Notes ? reflection : reflection with { Notes = notes.Result }, ids);
    }

    private static Reflection Mend(Reflection reflection, in IdTable ids)
    {
        var known = 0;
        foreach (var taken in reflection.TakesUp)
        {
            known += Holds(taken, ids) ? 1 : 0;
        }

        var decided = Known(reflection.Decided, ids);
        if (known == reflection.TakesUp.Count)
        {
            return decided == reflection.Decided ? reflection : reflection with { Decided = decided };
        }

        var takesUp = new List<Citation>(known);
        foreach (var taken in reflection.TakesUp)
        {
            if (Holds(taken, ids))
            {
                takesUp.Add(taken);
            }
        }

        return reflection with { TakesUp = Sequence.Owning(takesUp.ToArray()), Decided = decided };
    }

    private static RaisedQuestion Mend(RaisedQuestion question, in IdTable ids)
    {
        var about = question.About is { } cited && !Holds(cited, ids) ? null : question.About;
        var again = question.Again is { } before && ids.KindOf(before) is null ? null : question.Again;
        return about == question.About && again == question.Again ? question : question with { About = about, Again = again };
    }

    private static Sequence<string> Known(Sequence<string> references, in IdTable ids)
    {
        var known = new Kept<string>(references);
        foreach (var id in references)
        {
            known.Next(ids.KindOf(id) is null ? null : id);
        }

        return known.Result;
    }
}
