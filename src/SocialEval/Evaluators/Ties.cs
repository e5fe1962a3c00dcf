using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>Ties: relations people name, being sent elsewhere, being alone with it; who of the team came and left; earlier journeys, taken up or not.</summary>
/// <remarks>Social work builds ties over long time (P16). A time with nobody of the team is told as the institution's. No relation
/// is weighed, and none that nobody named is presumed.</remarks>
public sealed class Ties() : Evaluator("ties/1", TiesWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var view = inquiry.View;
        var alone = TellTeam(inquiry);
        TellEarlier(inquiry);
        foreach (var tie in view.Standing(view.Ties))
        {
            if (!view.IsReplaced(tie))
            {
                inquiry.Found(Voice.IsOwn(tie) ? TiesWords.Said(tie.Bond) : TiesWords.Recorded, tie, null, tie);
                alone |= tie.Bond == TieKind.Alone && view.IsBeneficiary(tie.What.By);
            }
        }

        if (alone && Institution.ToAsk(view) is { } service)
        {
            inquiry.Ask(TiesWords.AskWhoWasThere, null, service.Id);
        }

        return inquiry.Conclude();
    }

    // Whoever came to a team or left it, one after the other, and the time when nobody was there.
    private static bool TellTeam(Inquiry inquiry)
    {
        var changed = new List<Party>();
        foreach (var party in inquiry.View.Parties)
        {
            if (party.Role == PartyRole.Professional && (party.To is not null || (party.From is not null && changed.Count > 0)))
            {
                changed.Add(party);
            }
        }

        if (changed.Count == 0)
        {
            return false;
        }

        inquiry.Found(TiesWords.Team, new TeamOverTime([.. changed]), null, [.. changed]);
        var isNobodyThere = false;
        var ends = new HashSet<PartialDate>();
        foreach (var left in changed)
        {
            if (TeamGaps.After(inquiry.View, left) is not { } gap || !ends.Add(gap.End))
            {
                continue;
            }

            isNobodyThere = true;
            if (gap.Came is { } came)
            {
                inquiry.Found(TiesWords.NobodyThere, gap, null, left, came);
            }
            else
            {
                inquiry.Found(TiesWords.NobodySince, gap, null, left);
            }
        }

        return isNobodyThere;
    }

    // What was taken up of which journey; of one that is named nowhere, nothing is known.
    private static void TellEarlier(Inquiry inquiry)
    {
        var view = inquiry.View;
        var untold = 0;
        foreach (var earlier in view.Earlier)
        {
            untold += IsTakenUp(view, earlier) ? 0 : 1;
        }

        if (untold > 0)
        {
            inquiry.Found(TiesWords.EarlierUntold, new EarlierUntold(untold), null);
            if (Institution.ToAsk(view) is { } service)
            {
                inquiry.Ask(TiesWords.AskTakenUp, null, service.Id);
            }
        }
    }

    private static bool IsTakenUp(JourneyView view, string earlier)
    {
        foreach (var tie in view.Standing(view.Ties))
        {
            if (tie.Bond == TieKind.TakenUp && (tie.Earlier is null || tie.Earlier == earlier))
            {
                return true;
            }
        }

        return false;
    }
}
