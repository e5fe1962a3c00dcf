using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What helped, and the change it helped, as somebody tells it; of what, where that may be read.</summary>
internal sealed record ToldContribution(Outcome Outcome, Contribution Contribution, Item? Of)
{
    /// <summary>Who says that it helped: whoever's words it is in, else whoever tells of the change.</summary>
    public string? Teller => Contribution.Words?.By ?? Outcome.What.By;

    /// <summary>Whether it is told by whoever tells of the change, themself.</summary>
    public bool IsTellers => Voice.IsOwn(Outcome) && Teller == Outcome.What.By && Contribution.Words is not { Mode: StatementMode.Observed };
}
