using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <content>What is kept of outcomes and of the accounts given of them.</content>
internal sealed partial class ViewFilter
{
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
        var place = new ItemPlace(outcome);
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

    private Sequence<Contribution> KeepContributions(Outcome outcome, in ItemPlace place)
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

    private Outcome KeepAccount(Outcome kept, Outcome outcome, in ItemPlace place)
    {
        var significance = Keep(outcome.Significance, outcome.What.By, place);
        if (!ReferenceEquals(significance, outcome.Significance))
        {
            kept = kept with { Significance = significance };
        }

        if (outcome.Actor is not null && !MayTell(outcome.Actor, place))
        {
            withheld++;
            kept = kept with { Actor = null };
        }

        if (outcome.Substantiations.IsEmpty)
        {
            return kept;
        }

        var answers = new Kept<Substantiation>(outcome.Substantiations);
        foreach (var answer in outcome.Substantiations)
        {
            answers.Next(IsLater(answer.On) ? Later<Substantiation>() : Keep(answer, place));
        }

        return answers.Result == outcome.Substantiations ? kept : kept with { Substantiations = answers.Result };
    }

    private Substantiation? Keep(Substantiation answer, in ItemPlace place)
    {
        if (!MayHear(answer.By ?? answer.Words?.By, place))
        {
            return Refused<Substantiation>();
        }

        var words = Keep(answer.Words, answer.By, place);
        return ReferenceEquals(words, answer.Words)
            ? answer
            : answer is { Description: null, Significance: null, Contribution: null } ? null : answer with { Words = words };
    }
}
