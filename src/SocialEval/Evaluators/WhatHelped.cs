using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What the person says helped a change: interventions, people, their own effort and chance among it.</summary>
/// <remarks>As they tell it, one beside the other; nothing is weighed, and nothing is shared out in percentages. What somebody else
/// tells is theirs.</remarks>
public sealed class WhatHelped() : Evaluator("contribution/1", WhatHelpedWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        foreach (var outcome in inquiry.View.Outcomes)
        {
            if (outcome.Contributions.IsEmpty)
            {
                TellNothing(inquiry, outcome);
            }

            foreach (var contribution in outcome.Contributions)
            {
                Tell(inquiry, new ToldContribution(outcome, contribution));
            }
        }

        return inquiry.Conclude();
    }

    private static void Tell(Inquiry inquiry, ToldContribution told)
    {
        var cited = told.Contribution.Of is { } of ? inquiry.View.Find(of) : null;
        var wording = told.IsTellers ? WhatHelpedWords.Said(told, cited) : WhatHelpedWords.Recorded;
        if (cited is null || ReferenceEquals(cited, told.Outcome))
        {
            inquiry.Found(wording, told, told.Outcome, told.Outcome);
        }
        else
        {
            inquiry.Found(wording, told, told.Outcome, told.Outcome, cited);
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
