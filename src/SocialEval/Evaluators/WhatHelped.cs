using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What the person says helped a change: interventions, people, their own effort and chance among it.</summary>
/// <remarks>As they tell it, one beside the other; nothing is weighed, and nothing is shared out in percentages. What somebody else
/// tells is theirs. Where nobody tells what helped any change, there is nothing to say.</remarks>
public sealed class WhatHelped() : Evaluator("contribution/1", WhatHelpedWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        if (!IsTold(inquiry.View))
        {
            return inquiry.Conclude();
        }

        foreach (var outcome in inquiry.View.Standing(inquiry.View.Outcomes))
        {
            if (outcome.Contributions.IsEmpty)
            {
                TellNothing(inquiry, outcome);
            }

            foreach (var contribution in outcome.Contributions)
            {
                Tell(inquiry, new ToldContribution(outcome, contribution, contribution.Of is { } of ? Standing(inquiry.View, of) : null));
            }
        }

        return inquiry.Conclude();
    }

    private static Item? Standing(JourneyView view, Citation cited) => view.Find(cited) is { } item ? view.Standing(item) : null;

    private static bool IsTold(JourneyView view)
    {
        foreach (var outcome in view.Outcomes)
        {
            if (!outcome.Contributions.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static void Tell(Inquiry inquiry, ToldContribution told)
    {
        var wording = told.IsTellers ? WhatHelpedWords.Said(told) : WhatHelpedWords.Recorded;
        if (told.Of is null || ReferenceEquals(told.Of, told.Outcome))
        {
            inquiry.Found(wording, told, told.Outcome, told.Outcome);
        }
        else
        {
            inquiry.Found(wording, told, told.Outcome, told.Outcome, told.Of);
        }
    }

    private static void TellNothing(Inquiry inquiry, Outcome outcome)
    {
        if (inquiry.View.IsBeneficiary(outcome.What.By))
        {
            inquiry.Found(WhatHelpedWords.Untold, outcome, outcome, outcome);
            inquiry.Ask(WhatHelpedWords.Ask, outcome, outcome.What.By!);
        }
    }
}
