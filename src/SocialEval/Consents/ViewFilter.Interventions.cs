using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <content>What is kept of interventions: decisions, trials, how the timing was felt.</content>
internal sealed partial class ViewFilter
{
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
        var place = new ItemPlace(intervention);
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
        if (isSupport && lenses[0].IsDefault)
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

    private Decision? Keep(Decision? decision, in ItemPlace place)
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

    private Sequence<Trial> KeepTrials(Intervention intervention, in ItemPlace place)
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

    private FeltTiming? Keep(FeltTiming? timing, in ItemPlace place)
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
}
