using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What was invested: time, trials and setbacks, what was learnt, relations, what the person put in and risked; beside what
/// they say they made of it.</summary>
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

        inquiry.Found(InvestmentWords.Time, TimeInvested.Of(view), null, [.. view.Interventions]);
        foreach (var intervention in view.Standing(view.Interventions))
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

        TellRelations(inquiry);
        TellWhatTheyMadeOfIt(inquiry);
        return inquiry.Conclude();
    }

    private static void TellRelations(Inquiry inquiry)
    {
        var named = new List<Tie>();
        foreach (var tie in inquiry.View.Standing(inquiry.View.Ties))
        {
            if (tie.Bond == TieKind.Relation && Voice.IsOwn(tie) && inquiry.View.IsBeneficiary(tie.What.By))
            {
                named.Add(tie);
            }
        }

        if (named.Count > 0)
        {
            inquiry.Found(InvestmentWords.Relations, new TiesNamed([.. named]), null, [.. named]);
        }
    }

    private static void TellWhatTheyMadeOfIt(Inquiry inquiry)
    {
        var view = inquiry.View;
        var told = false;
        foreach (var outcome in view.Outcomes)
        {
            var isTheirs = Voice.IsOwn(outcome) && view.IsBeneficiary(outcome.What.By) && !view.IsReplaced(outcome);
            if (isTheirs)
            {
                told = true;
                inquiry.Found(InvestmentWords.MadeOfIt, outcome, outcome, outcome);
            }

            foreach (var contribution in outcome.Contributions)
            {
                if (contribution is { Of: { Kind: ItemKind.Party } of, Words: not null } && view.IsBeneficiary(of.Id))
                {
                    inquiry.Found(InvestmentWords.PutIn, new PutIn(contribution), outcome, outcome);
                }
            }
        }

        foreach (var assessment in view.Assessments)
        {
            if (BeneficiaryWord.IsOwn(view, assessment) && !view.IsReplaced(assessment) && (assessment.On is null || view.IsLatest(assessment)))
            {
                told = true;
                inquiry.Found(InvestmentWords.Says, view.Find(assessment.About), assessment);
            }
        }

        if (!told && !IsHeardElsewhere(view))
        {
            TellNothing(inquiry);
        }
    }

    // Words of theirs that no change or opinion holds are told by others, and are no silence.
    private static bool IsHeardElsewhere(JourneyView view)
    {
        foreach (var testimony in view.Testimonies)
        {
            if (view.IsBeneficiary(testimony.Words.By))
            {
                return true;
            }
        }

        foreach (var story in view.Standing(view.Stories))
        {
            if (view.IsBeneficiary(story.What.By))
            {
                return true;
            }
        }

        return false;
    }

    private static void TellNothing(Inquiry inquiry)
    {
        inquiry.Found(InvestmentWords.NothingTold, inquiry.View, null);
        if (Beneficiaries.Only(inquiry.View) is { } person)
        {
            inquiry.Ask(InvestmentWords.Ask, null, person.Id);
        }
    }
}
