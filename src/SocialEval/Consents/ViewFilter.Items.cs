using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <content>What is kept of each kind of item.</content>
internal sealed partial class ViewFilter
{
    private Support? Keep(Support? support)
    {
        if (support is null)
        {
            return null;
        }

        if (IsLater(support.Ended))
        {
            withheld++;
            support = support with { Ended = null, EndedBy = null, Words = null };
        }

        if (IsLater(support.Started))
        {
            withheld++;
            support = support with { Started = null };
        }

        // It has no id of its own: only what is said of everything, or of the journey, is about it.
        var whole = new Place(new Testimony { Id = parts.Id, Words = Statement.HeldBack });
        var words = Keep(support.Words, support.EndedBy, whole);
        var endedBy = MayName(support.EndedBy, whole) ? support.EndedBy : null;
        return ReferenceEquals(words, support.Words) && endedBy == support.EndedBy ? support : support with { Words = words, EndedBy = endedBy };
    }

    private Sequence<Party> KeepParties()
    {
        var kept = new Kept<Party>(parts.Parties);
        for (var i = 0; i < parts.Parties.Count; i++)
        {
            if (visible[i])
            {
                kept.Next(Keep(parts.Parties[i]));
                continue;
            }

            withheld++;
            isUnshared |= parts.Parties[i].SharedWith is not null;
            isUnpermitted |= parts.Parties[i].SharedWith is null;
            kept.Next(null);
        }

        return kept.Result;
    }

    private Party Keep(Party party)
    {
        var kept = Bare(party);
        if (IsLater(kept.From) || IsLater(kept.To) || kept.DeceasedOn is not null)
        {
            kept = kept with { From = Cut(kept.From), To = Cut(kept.To), DeceasedOn = Cut(kept.DeceasedOn) };
        }

        if (kept.Represents is { } mandate)
        {
            kept = !MayName(mandate.Party, new Place(party)) || IsLater(mandate.From)
                ? kept with { Represents = null }
                : IsLater(mandate.To) ? kept with { Represents = mandate with { To = Cut(mandate.To) } } : kept;
        }

        if (!MayName(kept.Organisation, new Place(party)))
        {
            kept = kept with { Organisation = null };
        }

        return MayName(kept.Rectifies, new Place(party)) ? kept : kept with { Rectifies = null };
    }

    private Sequence<Need> KeepNeeds()
    {
        var kept = new Kept<Need>(parts.Needs);
        foreach (var need in parts.Needs)
        {
            kept.Next(IsLater(need.On) ? Later<Need>() : Keep(need));
        }

        return kept.Result;
    }

    private Need? Keep(Need need)
    {
        var place = new Place(need);
        if (!Admits(place, need.What.By, IsBeneficiary(need.What.By)))
        {
            return Later<Need>();
        }

        var what = Keep(need.What, null, place);
        return what is null ? null : ReferenceEquals(what, need.What) ? Bare(need) : Bare(need) with { What = what };
    }

    private Sequence<Intervention> KeepInterventions()
    {
        var kept = new Kept<Intervention>(parts.Interventions);
        foreach (var intervention in parts.Interventions)
        {
            kept.Next(Keep(intervention));
        }

        return kept.Result;
    }

    private Intervention? Keep(Intervention intervention)
    {
        var place = new Place(intervention);
        if (IsAllLater(intervention))
        {
            return Later<Intervention>();
        }

        var names = NamesBeneficiary(intervention);
        if (!Admits(place, intervention.What.By, names || IsBeneficiary(intervention.What.By)))
        {
            return Later<Intervention>();
        }

        // Where it names no other beneficiary, it is a fact about the one who tells of it.
        if ((!names && !MayName(intervention.What.By, place)) || !MayName(intervention.DoneBy, place) || !MayName(intervention.Mediates, place) || !MayName(intervention.AskedBy, place))
        {
            return Refused<Intervention>();
        }

        var what = Needed(intervention.What, null, place);
        var decision = Keep(intervention.Decision, place);
        var trials = KeepTrials(intervention, place);
        var timing = Keep(intervention.Timing, place);
        var kept = Bare(intervention);
        if (IsLater(kept.AskedOn) || IsLater(kept.Started) || IsLater(kept.Ended))
        {
            kept = kept with { AskedOn = Cut(kept.AskedOn), Started = Cut(kept.Started), Ended = Cut(kept.Ended) };
        }

        return ReferenceEquals(what, kept.What) && ReferenceEquals(decision, kept.Decision) && trials == kept.Trials && ReferenceEquals(timing, kept.Timing)
            ? kept
            : kept with { What = what, Decision = decision, Trials = trials, Timing = timing };
    }

    private bool IsAllLater(Intervention intervention)
    {
        var dated = intervention.AskedOn is not null || intervention.Started is not null || intervention.Ended is not null;
        return dated
            && (intervention.AskedOn is null || IsLater(intervention.AskedOn))
            && (intervention.Started is null || IsLater(intervention.Started))
            && (intervention.Ended is null || IsLater(intervention.Ended));
    }

    private bool NamesBeneficiary(Intervention intervention)
    {
        if (isSupport && permissions.IsDefault)
        {
            return true;
        }

        var names = IsBeneficiary(intervention.AskedBy);
        foreach (var id in intervention.DoneBy)
        {
            names |= IsBeneficiary(id);
        }

        foreach (var id in intervention.Mediates)
        {
            names |= IsBeneficiary(id);
        }

        return names;
    }

    private Decision? Keep(Decision? decision, in Place place)
    {
        if (decision is null)
        {
            return null;
        }

        if (IsLater(decision.AskedOn) || (decision.AskedOn is null && IsLater(decision.On)))
        {
            return Later<Decision>();
        }

        if (!MayTell(decision.AskedOf, place))
        {
            return Refused<Decision>();
        }

        if (IsLater(decision.On))
        {
            withheld++;
            return decision with { Answer = null, On = null, Reason = null, AppealTold = null };
        }

        var reason = Keep(decision.Reason, decision.AskedOf, place);
        return ReferenceEquals(reason, decision.Reason) ? decision : decision with { Reason = reason };
    }

    private Sequence<Trial> KeepTrials(Intervention intervention, in Place place)
    {
        var kept = new Kept<Trial>(intervention.Trials);
        foreach (var trial in intervention.Trials)
        {
            if (IsLater(trial.On))
            {
                kept.Next(Later<Trial>());
                continue;
            }

            var what = Keep(trial.What, null, place);
            var learnt = Keep(trial.Learnt, null, place);
            kept.Next(ReferenceEquals(what, trial.What) && ReferenceEquals(learnt, trial.Learnt)
                ? trial
                : what is null && learnt is null ? null : trial with { What = what, Learnt = learnt });
        }

        return kept.Result;
    }

    private FeltTiming? Keep(FeltTiming? timing, in Place place)
    {
        if (timing is null)
        {
            return null;
        }

        var speaker = timing.By ?? timing.Words?.By;
        if (!MayHear(speaker, place))
        {
            return Refused<FeltTiming>();
        }

        var words = Keep(timing.Words, timing.By, place);
        return ReferenceEquals(words, timing.Words) ? timing : timing.Felt is null ? null : timing with { Words = words };
    }

    private Sequence<Outcome> KeepOutcomes()
    {
        var kept = new Kept<Outcome>(parts.Outcomes);
        foreach (var outcome in parts.Outcomes)
        {
            kept.Next(IsLater(outcome.On) ? Later<Outcome>() : Keep(outcome));
        }

        return kept.Result;
    }

    private Outcome? Keep(Outcome outcome)
    {
        var place = new Place(outcome);
        if (!Admits(place, outcome.What.By, IsBeneficiary(outcome.What.By)))
        {
            return Later<Outcome>();
        }

        var what = Keep(outcome.What, null, place);
        if (what is null)
        {
            return null;
        }

        var kept = ReferenceEquals(what, outcome.What) ? Bare(outcome) : Bare(outcome) with { What = what };
        if ((outcome.Welcome is not null || outcome.WelcomeBy is not null) && !MayHear(outcome.WelcomeBy ?? outcome.What.By, place))
        {
            isUnpermitted = true;
            withheld++;
            kept = kept with { Welcome = null, WelcomeBy = null };
        }

        var contributions = KeepContributions(outcome, place);
        return KeepAccount(contributions == outcome.Contributions ? kept : kept with { Contributions = contributions }, outcome, place);
    }

    private Sequence<Contribution> KeepContributions(Outcome outcome, in Place place)
    {
        var kept = new Kept<Contribution>(outcome.Contributions);
        foreach (var contribution in outcome.Contributions)
        {
            if (!MayHear(contribution.Words?.By ?? outcome.What.By, place) || (contribution.Of is { } helped && !MayCite(helped, place)))
            {
                kept.Next(Refused<Contribution>());
                continue;
            }

            var words = Keep(contribution.Words, outcome.What.By, place);
            kept.Next(ReferenceEquals(words, contribution.Words) ? contribution : contribution.Of is null ? null : contribution with { Words = words });
        }

        return kept.Result;
    }

    private Sequence<Testimony> KeepTestimonies()
    {
        var kept = new Kept<Testimony>(parts.Testimonies);
        foreach (var testimony in parts.Testimonies)
        {
            kept.Next(IsLater(testimony.On) ? Later<Testimony>() : Keep(testimony));
        }

        return kept.Result;
    }

    private Testimony? Keep(Testimony testimony)
    {
        var place = new Place(testimony);
        if (!Admits(place, testimony.Words.By, IsBeneficiary(testimony.Words.By)))
        {
            return Later<Testimony>();
        }

        var words = Keep(testimony.Words, null, place);
        return words is null ? null : ReferenceEquals(words, testimony.Words) ? Bare(testimony) : Bare(testimony) with { Words = words };
    }

    private Sequence<Pause> KeepPauses()
    {
        var kept = new Kept<Pause>(parts.Pauses);
        foreach (var pause in parts.Pauses)
        {
            kept.Next(IsLater(pause.From) ? Later<Pause>() : Keep(pause));
        }

        return kept.Result;
    }

    private Pause? Keep(Pause pause)
    {
        var place = new Place(pause);
        if (!Admits(place, pause.WishedBy ?? pause.Words?.By, IsBeneficiary(pause.WishedBy)))
        {
            return Later<Pause>();
        }

        if (!MayName(pause.WishedBy, place))
        {
            return Refused<Pause>();
        }

        var words = Keep(pause.Words, pause.WishedBy, place);
        var kept = IsLater(pause.To) ? Bare(pause) with { To = Cut(pause.To) } : Bare(pause);
        return ReferenceEquals(words, pause.Words) ? kept : kept with { Words = words };
    }

    /// <summary>An item without what no evaluator reads: whom it is shared with, where another system holds it, who restricted it.</summary>
    private static T Bare<T>(T item)
        where T : Item =>
        item.SharedWith is null && item.Source is null && item.Restricted is null
            ? item
            : (T)(item with { SharedWith = null, Source = null, Restricted = null });
}
