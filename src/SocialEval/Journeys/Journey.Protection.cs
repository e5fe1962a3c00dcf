using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval;

/// <content>What protects people.</content>
public sealed partial class Journey
{
    /// <summary>Rectifies an item: the corrected one stands beside it.</summary>
    /// <param name="id">The id of the item to correct.</param>
    /// <param name="corrected">The corrected item, of the same kind, with an id of its own.</param>
    /// <exception cref="InvalidJourneyException">There is no such item of that kind, or the corrected one cannot be.</exception>
    public Journey Rectify(string id, Item corrected)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(corrected);
        var item = corrected with { Rectifies = id };
        return item switch
        {
            Party party => Join(party),
            Need need => Tell(need),
            Goal goal => Propose(goal),
            GoalVersion version => Change(GoalOf(id), goal => goal with { Versions = goal.Versions.With(version) }),
            Intervention intervention => Undertake(intervention),
            Outcome outcome => Tell(outcome),
            Invitation invitation => Invite(invitation),
            Assessment assessment => Assess(assessment),
            Testimony testimony => Tell(testimony),
            Pause pause => Pause(pause),
            Reflection reflection => Reflect(reflection),
            Contest contest => Contest(contest),
            Measure measure => Rate(measure),
            Story story => Tell(story),
            ProgressMarker marker => Hope(marker),
            Signification signification => Signify(signification),
            Placement placement => PlaceOnLadder(placement),
            Tie tie => Tell(tie),
            RaisedQuestion question => Raise(question),
            Consent consent => Consent(consent),
            _ => throw new ArgumentException($"{item} is part of another item; rectify that one.", nameof(corrected)),
        };
    }

    /// <summary>Shares an item with some only: parties by id, or roles. With nobody: it is its author's alone.</summary>
    /// <param name="id">The item's id.</param>
    /// <param name="with">Ids of parties, or names of roles.</param>
    /// <exception cref="InvalidJourneyException">There is no such item, party or role.</exception>
    public Journey Share(string id, params ReadOnlySpan<string> with)
    {
        return Change(id, new ItemChange(Sequence.Of(with), null));
    }

    /// <summary>Restricts an item to support, because somebody asked for that.</summary>
    /// <param name="id">The item's id.</param>
    /// <param name="restriction">Since when, and who asked.</param>
    /// <exception cref="InvalidJourneyException">There is no such item, or nobody such could ask.</exception>
    public Journey Restrict(string id, Restriction restriction)
    {
        ArgumentNullException.ThrowIfNull(restriction);
        return Change(id, new ItemChange(null, restriction));
    }

    /// <summary>Somebody consents to sharing, refuses, or withdraws.</summary>
    /// <param name="consent">Who answers what, for which purpose.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Consent(Consent consent)
    {
        ArgumentNullException.ThrowIfNull(consent);
        return From(Parts with { Consents = Parts.Consents.With(consent) });
    }

    /// <summary>Somebody consents to sharing everything, for one purpose.</summary>
    /// <param name="id">The consent's id.</param>
    /// <param name="by">The id of the party who consents.</param>
    /// <param name="purpose">For what.</param>
    /// <param name="on">When.</param>
    /// <param name="evidence">How it is evidenced.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Consent(string id, string by, Purpose purpose, PartialDate on, Evidence? evidence = null) =>
        Consent(new Consent { Id = id, By = by, Purpose = purpose, Answer = ConsentAnswer.Given, On = on, Evidence = evidence });

    /// <summary>Somebody refuses to share, for one purpose; or no longer does, where they had consented. No help depends on it.</summary>
    /// <param name="id">The id of the answer.</param>
    /// <param name="by">The id of the party who refuses.</param>
    /// <param name="purpose">For what.</param>
    /// <param name="on">When.</param>
    /// <param name="evidence">How it is evidenced.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Refuse(string id, string by, Purpose purpose, PartialDate on, Evidence? evidence = null)
    {
        var consented = false;
        foreach (var consent in Parts.Consents)
        {
            consented |= consent.By == by && consent.Purpose == purpose && consent.Answer == ConsentAnswer.Given;
        }

        return Consent(new Consent { Id = id, By = by, Purpose = purpose, Answer = consented ? ConsentAnswer.Withdrawn : ConsentAnswer.Refused, On = on, Evidence = evidence });
    }

    /// <summary>Erases what an item says: words, judgement, level and names. A tombstone stays, with its reason.</summary>
    /// <param name="id">The item's id.</param>
    /// <param name="on">When.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="InvalidJourneyException">There is no such item, or there is nothing in it to erase.</exception>
    public Journey Erase(string id, PartialDate on, ErasureReason reason)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var erased = Erasure.Of(Parts, id, new Tombstone(on, reason));
        return erased == Parts
            ? throw new InvalidJourneyException("$", $"nothing to erase in '{id}'", "the id of an item that says something")
            : From(erased);
    }

    /// <summary>Erases everything that was said, because the time it could be kept for is over.</summary>
    /// <param name="on">When.</param>
    /// <exception cref="InvalidJourneyException">The journey may still be kept on that day.</exception>
    public Journey Expire(PartialDate on)
    {
        if (Parts.KeepUntil is not { } until || !on.IsCertainlyAfter(PartialDate.OfDay(until.Earliest)))
        {
            throw new InvalidJourneyException("$.keepUntil", Parts.KeepUntil is { } kept ? $"{kept}, which {on} is not after" : "no day until which it is kept", "a day before the one it expires on");
        }

        return From(Erasure.Expired(Parts, on));
    }

    /// <summary>This earlier state of the journey under the protections of its latest: today's consents, sharing, restrictions,
    /// erasures, mandates and time to be kept. Whoever keeps versions looks back through this, or what was withdrawn since is open again.</summary>
    /// <param name="latest">The latest state of the same journey.</param>
    /// <returns>What was known then, of which nothing may be read that may not be read today. An item that is no longer there is erased
    /// and shared with nobody.</returns>
    /// <exception cref="ArgumentException">It is another journey.</exception>
    public Journey UnderProtectionsOf(Journey latest)
    {
        ArgumentNullException.ThrowIfNull(latest);
        return latest.Id == Id
            ? From(Protections.Put(latest.Parts, Parts))
            : throw new ArgumentException($"The latest state is of journey '{latest.Id}'; expected one of journey '{Id}'.", nameof(latest));
    }

    private Journey Change(string id, ItemChange change)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var changed = Parts with
        {
            Parties = change.In(Parts.Parties, id),
            Needs = change.In(Parts.Needs, id),
            Goals = change.In(Parts.Goals, id),
            Interventions = change.In(Parts.Interventions, id),
            Outcomes = change.In(Parts.Outcomes, id),
            Invitations = change.In(Parts.Invitations, id),
            Assessments = change.In(Parts.Assessments, id),
            Testimonies = change.In(Parts.Testimonies, id),
            Pauses = change.In(Parts.Pauses, id),
            Reflections = change.In(Parts.Reflections, id),
            Contests = change.In(Parts.Contests, id),
            Measures = change.In(Parts.Measures, id),
            Stories = change.In(Parts.Stories, id),
            Markers = change.In(Parts.Markers, id),
            Significations = change.In(Parts.Significations, id),
            Placements = change.In(Parts.Placements, id),
            Ties = change.In(Parts.Ties, id),
            Questions = change.In(Parts.Questions, id),
            Consents = change.In(Parts.Consents, id),
        };
        return ItemChange.IsThere(Parts, id)
            ? From(changed)
            : throw new InvalidJourneyException("$", $"no item '{id}'", "the id of an item of this journey");
    }
}
