using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What was invested: time, trials, setbacks, what was learnt, relations; beside what the person says they made of it.</summary>
/// <remarks>Seen as investment, social work means long time, search, and the risk of error (P8). Nothing is divided by anything:
/// there is no cost, no price and no ratio in it. A trial that did not work is search, not failure (P6).</remarks>
public sealed class Investment() : Evaluator("investment/1", InvestmentWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var view = inquiry.View;
        if (view.Interventions.IsEmpty)
        {
            return inquiry.Conclude();
        }

        TellTime(inquiry);
        foreach (var intervention in view.Interventions)
        {
            foreach (var trial in intervention.Trials)
            {
                inquiry.Found(InvestmentWords.Tried, new ToldTrial(intervention, trial), intervention, intervention);
            }

            if (intervention.Mediates.Count > 1)
            {
                inquiry.Found(InvestmentWords.Mediated, intervention, intervention, intervention);
            }
        }

        TellWhatTheyMadeOfIt(inquiry);
        return inquiry.Conclude();
    }

    private static void TellTime(Inquiry inquiry)
    {
        var view = inquiry.View;
        var (doers, together) = (new List<string>(), 0);
        PartialDate? first = null, last = null;
        foreach (var intervention in view.Interventions)
        {
            var isTogether = false;
            foreach (var doer in intervention.DoneBy)
            {
                isTogether |= view.IsBeneficiary(doer);
                if (!view.IsBeneficiary(doer) && !doers.Contains(doer))
                {
                    doers.Add(doer);
                }
            }

            together += isTogether ? 1 : 0;
            first = intervention.Started is { } started && (first is not { } earliest || earliest.CompareTo(started) > 0) ? started : first;
            last = intervention.Ended is { } ended && (last is not { } latest || latest.CompareTo(ended) < 0) ? ended : last;
        }

        doers.Sort(StringComparer.Ordinal);
        inquiry.Found(InvestmentWords.Time, new TimeInvested(view.Interventions.Count, together, first, last, [.. doers]), null, [.. view.Interventions]);
    }

    private static void TellWhatTheyMadeOfIt(Inquiry inquiry)
    {
        var told = false;
        foreach (var outcome in inquiry.View.Outcomes)
        {
            if (Voice.IsOwn(outcome) && inquiry.View.IsBeneficiary(outcome.What.By))
            {
                told = true;
                inquiry.Found(InvestmentWords.MadeOfIt, outcome, outcome);
            }
        }

        if (told)
        {
            return;
        }

        inquiry.Found(InvestmentWords.NothingTold, inquiry.View, null);
        if (Beneficiaries.Only(inquiry.View) is { } person)
        {
            inquiry.Ask(InvestmentWords.Ask, null, person.Id);
        }
    }
}
