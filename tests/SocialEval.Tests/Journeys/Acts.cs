using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Journeys;

/// <summary>A journey taken to pieces, and put together again by its verbs.</summary>
internal static class Acts
{
    /// <summary>The same journey, begun with its parties and built act by act, as finely as there are verbs for it.</summary>
    public static Journey Built(Journey journey)
    {
        var parts = journey.Parts;
        var built = Journey.From(new()
        {
            Id = parts.Id, Kind = parts.Kind, Parties = parts.Parties, Source = parts.Source, Themes = parts.Themes, Place = parts.Place, Earlier = parts.Earlier,
            KeepUntil = parts.KeepUntil, Extra = parts.Extra,
        });
        if (parts.Support is { } support)
        {
            built = built.StartSupport(support with { Ended = null, EndedBy = null, Words = null });
            built = support.Ended is { } ended ? built.EndSupport(ended, support.EndedBy, support.Words) : Journey.From(built.Parts with { Support = support });
        }

        // An item may be about another that comes after it in the file: each is put in once what it names is there.
        var waiting = Items(parts).ToList();
        while (waiting.Count > 0)
        {
            var left = new List<Item>();
            foreach (var item in waiting)
            {
                built = Tried(built, item) ?? Kept(left, item, built);
            }

            if (left.Count == waiting.Count)
            {
                return Journey.From(left.Aggregate(built.Parts, Put));
            }

            waiting = left;
        }

        return built;
    }

    /// <summary>The last item of each list, where the journey holds without it, and the journey without it.</summary>
    public static IEnumerable<(Item Item, Journey Without)> LastOfEachKind(Journey journey)
    {
        foreach (var item in Items(journey.Parts).GroupBy(item => item.Kind).Select(kind => kind.Last()))
        {
            if (Journey.TryFrom(Without(journey.Parts, item), out _) is { } without)
            {
                yield return (item, without);
            }
        }
    }

    /// <summary>The journey after the act that brings an item into it.</summary>
    public static Journey Do(Journey journey, Item item) => item switch
    {
        Need need => journey.Tell(need),
        Goal goal => journey.Propose(goal),
        Intervention intervention => journey.Undertake(intervention),
        Outcome outcome => journey.Tell(outcome),
        Invitation invitation => journey.Invite(invitation),
        Assessment assessment => journey.Assess(assessment),
        Testimony testimony => journey.Tell(testimony),
        Pause pause => journey.Pause(pause),
        Reflection reflection => journey.Reflect(reflection),
        Contest contest => journey.Contest(contest),
        Measure measure => journey.Rate(measure),
        Story story => journey.Tell(story),
        ProgressMarker marker => journey.Hope(marker),
        Signification mark => journey.Signify(mark),
        Placement placement => journey.PlaceOnLadder(placement),
        Tie tie => journey.Tell(tie),
        RaisedQuestion question => journey.Raise(question),
        Consent consent => journey.Consent(consent),
        _ => throw new ArgumentException($"No act brings {item}."),
    };

    /// <summary>The parts with one more item, at the end of its list.</summary>
    public static JourneyParts Put(JourneyParts parts, Item item) => item switch
    {
        Need need => parts with { Needs = parts.Needs.With(need) },
        Goal goal => parts with { Goals = parts.Goals.With(goal) },
        Intervention intervention => parts with { Interventions = parts.Interventions.With(intervention) },
        Outcome outcome => parts with { Outcomes = parts.Outcomes.With(outcome) },
        Invitation invitation => parts with { Invitations = parts.Invitations.With(invitation) },
        Assessment assessment => parts with { Assessments = parts.Assessments.With(assessment) },
        Testimony testimony => parts with { Testimonies = parts.Testimonies.With(testimony) },
        Pause pause => parts with { Pauses = parts.Pauses.With(pause) },
        Reflection reflection => parts with { Reflections = parts.Reflections.With(reflection) },
        Contest contest => parts with { Contests = parts.Contests.With(contest) },
        Measure measure => parts with { Measures = parts.Measures.With(measure) },
        Story story => parts with { Stories = parts.Stories.With(story) },
        ProgressMarker marker => parts with { Markers = parts.Markers.With(marker) },
        Signification mark => parts with { Significations = parts.Significations.With(mark) },
        Placement placement => parts with { Placements = parts.Placements.With(placement) },
        Tie tie => parts with { Ties = parts.Ties.With(tie) },
        RaisedQuestion question => parts with { Questions = parts.Questions.With(question) },
        Consent consent => parts with { Consents = parts.Consents.With(consent) },
        _ => throw new ArgumentException($"No list holds {item}."),
    };

    /// <summary>The act and those that go on with it: what has a verb of its own is done by that verb.</summary>
    private static Journey Done(Journey journey, Item item) => item switch
    {
        Goal goal => Done(journey, goal),
        Intervention intervention => intervention.Trials.Aggregate(
            intervention.Decision is { } decision ? Do(journey, intervention with { Decision = null, Trials = default }).Decide(item.Id, decision) : Do(journey, intervention with { Trials = default }),
            (now, trial) => now.Try(item.Id, trial)),
        Outcome outcome => outcome.Substantiations.Aggregate(Do(journey, outcome with { Substantiations = default }), (now, answer) => now.Substantiate(item.Id, answer)),
        Pause { To: { } to } pause => Do(journey, pause with { To = null }).Resume(item.Id, to),
        Story story => story.Feedback.Aggregate(
            story.Selections.Aggregate(Do(journey, story with { Selections = default, Feedback = default }), (now, selection) => now.Select(item.Id, selection)),
            (now, feedback) => now.GiveBack(item.Id, feedback)),
        ProgressMarker marker => marker.Journal.Aggregate(Do(journey, marker with { Journal = default }), (now, entry) => now.See(item.Id, entry)),
        RaisedQuestion { Reply: { } reply } question => Do(journey, question with { Reply = null }).Reply(item.Id, reply),
        _ => Do(journey, item),
    };

    private static Journey Done(Journey journey, Goal goal)
    {
        var now = Do(journey, goal with { Versions = [Bare(goal.Versions[0])], Ending = null });
        foreach (var version in goal.Versions.Skip(1))
        {
            now = now.Amend(goal.Id, Bare(version));
        }

        foreach (var version in goal.Versions)
        {
            now = version.Receipts.Aggregate(now, (then, receipt) => then.Receive(version.Id, receipt));
            now = version.Commitments.Aggregate(now, (then, commitment) => then.Commit(version.Id, commitment));
            now = version.Agreements.Aggregate(now, (then, answer) => then.Agree(version.Id, answer));
        }

        return goal.Ending is { } ending ? now.End(goal.Id, ending) : now;
    }

    private static GoalVersion Bare(GoalVersion version) => version with { Receipts = default, Commitments = default, Agreements = default };

    private static Journey? Tried(Journey journey, Item item)
    {
        try
        {
            return Done(journey, item);
        }
        catch (InvalidJourneyException)
        {
            return null;
        }
    }

    private static Journey Kept(List<Item> left, Item item, Journey journey)
    {
        left.Add(item);
        return journey;
    }

    private static JourneyParts Without(JourneyParts parts, Item item) => Items(parts).Where(other => other != item).Aggregate(
        new JourneyParts { Id = parts.Id, Kind = parts.Kind, Parties = parts.Parties, Support = parts.Support, Earlier = parts.Earlier }, Put);

    private static IEnumerable<Item> Items(JourneyParts parts) =>
    [
        .. parts.Needs, .. parts.Goals, .. parts.Interventions, .. parts.Outcomes, .. parts.Invitations, .. parts.Assessments, .. parts.Testimonies, .. parts.Pauses,
        .. parts.Reflections, .. parts.Contests, .. parts.Measures, .. parts.Stories, .. parts.Markers, .. parts.Significations, .. parts.Placements, .. parts.Ties,
        .. parts.Questions, .. parts.Consents,
    ];
}
