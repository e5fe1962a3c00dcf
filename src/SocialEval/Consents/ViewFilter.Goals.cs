using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <content>What is kept of goals and of what their versions hold.</content>
internal sealed partial class ViewFilter
{
    private Sequence<Goal> KeepGoals()
    {
        var kept = new Kept<Goal>(parts.Goals);
        foreach (var goal in parts.Goals)
        {
            kept.Next(Keep(goal));
        }

        return kept.Result;
    }

    private Goal? Keep(Goal goal)
    {
        var place = new ItemPlace(goal);
        var first = goal.Versions[0];
        if (!Admits(place, first.ProposedBy ?? first.Wording.By, namesBeneficiary: false))
        {
            return Later<Goal>();
        }

        var before = withheld;
        var versions = new Kept<GoalVersion>(goal.Versions);
        foreach (var version in goal.Versions)
        {
            versions.Next(IsLater(version.ProposedOn ?? version.From) ? Later<GoalVersion>() : Keep(version, goal.Id));
        }

        if (versions.LeftOut == goal.Versions.Count)
        {
            withheld = before + 1;
            return null;
        }

        var kept = Bare(goal);
        var ending = Keep(goal.Ending, place);
        return versions.Result == goal.Versions && ReferenceEquals(ending, goal.Ending)
            ? kept
            : kept with { Versions = versions.Result, Ending = ending };
    }

    private GoalEnding? Keep(GoalEnding? ending, in ItemPlace place)
    {
        if (ending is null)
        {
            return null;
        }

        if (IsLater(ending.On))
        {
            return Later<GoalEnding>();
        }

        if (!MayTell(ending.By, place))
        {
            return Refused<GoalEnding>();
        }

        var words = Keep(ending.Words, ending.By, place);
        return ReferenceEquals(words, ending.Words) ? ending : ending with { Words = words };
    }

    private GoalVersion? Keep(GoalVersion version, string goal)
    {
        var place = new ItemPlace(version, goal);
        var author = version.ProposedBy ?? version.Wording.By;
        if (!Admits(place, author, IsBeneficiary(author)))
        {
            return Later<GoalVersion>();
        }

        if (!MayName(author, place))
        {
            return Refused<GoalVersion>();
        }

        var wording = KeepWording(version, author, place);
        var importance = Keep(version.Importance, null, place);
        var horizon = Keep(version.Horizon, wording, place);
        var commitments = KeepCommitments(version, place);
        var receipts = KeepReceipts(version, place);
        var agreements = KeepAgreements(version, place);
        var scale = wording.IsHeldBack && !version.Wording.IsHeldBack ? default : version.Scale;
        var kept = Bare(version);
        return ReferenceEquals(wording, kept.Wording) && ReferenceEquals(importance, kept.Importance) && ReferenceEquals(horizon, kept.Horizon)
            && commitments == kept.Commitments && receipts == kept.Receipts && agreements == kept.Agreements && scale == kept.Scale
            ? kept
            : kept with { Wording = wording, Importance = importance, Horizon = horizon, Commitments = commitments, Receipts = receipts, Agreements = agreements, Scale = scale };
    }

    // Where nobody is known to have worded it, it is an unknown voice's; and the proposer's to refuse all the same.
    private Statement KeepWording(GoalVersion version, string? author, in ItemPlace place) =>
        (version.Wording.By is null && !MayHear(author, place) ? Refused<Statement>() : Keep(version.Wording, null, place)) ?? Statement.HeldBack;

    private Horizon? Keep(Horizon? horizon, Statement wording, in ItemPlace place)
    {
        if (horizon is null)
        {
            return null;
        }

        // A date that was read out of words says what they say.
        var words = Keep(horizon.Words, null, place);
        if (horizon.Derived && (horizon.Words is null ? wording.IsHeldBack : words is null))
        {
            withheld++;
            return null;
        }

        return ReferenceEquals(words, horizon.Words) ? horizon : horizon with { Words = words };
    }

    private Sequence<Commitment> KeepCommitments(GoalVersion version, in ItemPlace place)
    {
        var kept = new Kept<Commitment>(version.Commitments);
        foreach (var commitment in version.Commitments)
        {
            if (IsLater(commitment.On))
            {
                kept.Next(Later<Commitment>());
                continue;
            }

            if (!MayHear(commitment.By ?? commitment.What?.By, place))
            {
                kept.Next(Refused<Commitment>());
                continue;
            }

            var what = Keep(commitment.What, commitment.By, place);
            kept.Next(ReferenceEquals(what, commitment.What) ? commitment : commitment with { What = what });
        }

        return kept.Result;
    }

    private Sequence<Receipt> KeepReceipts(GoalVersion version, in ItemPlace place)
    {
        var kept = new Kept<Receipt>(version.Receipts);
        foreach (var receipt in version.Receipts)
        {
            kept.Next(IsLater(receipt.On) ? Later<Receipt>() : MayTell(receipt.By, place) ? receipt : Refused<Receipt>());
        }

        return kept.Result;
    }

    private Sequence<Agreement> KeepAgreements(GoalVersion version, in ItemPlace place)
    {
        var kept = new Kept<Agreement>(version.Agreements);
        foreach (var agreement in version.Agreements)
        {
            if (IsLater(agreement.On))
            {
                kept.Next(Later<Agreement>());
                continue;
            }

            if (!MayHear(agreement.By ?? agreement.Words?.By, place) || !MayName(agreement.OnBehalfOf, place))
            {
                kept.Next(Refused<Agreement>());
                continue;
            }

            var words = Keep(agreement.Words, agreement.By, place);
            kept.Next(ReferenceEquals(words, agreement.Words) ? agreement : agreement with { Words = words });
        }

        return kept.Result;
    }
}
