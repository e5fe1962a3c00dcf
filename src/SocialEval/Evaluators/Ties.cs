using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Time;

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
        TellTeam(inquiry);
        TellEarlier(inquiry);
        var alone = false;
        foreach (var tie in view.Ties)
        {
            inquiry.Found(Voice.IsOwn(tie) ? TiesWords.Said(tie.Bond) : TiesWords.Recorded, tie, null, tie);
            alone |= tie.Bond == TieKind.Alone && view.IsBeneficiary(tie.What.By);
        }

        if (alone && Institution.ToAsk(view) is { } service)
        {
            inquiry.Ask(TiesWords.AskWhoWasThere, null, service.Id);
        }

        return inquiry.Conclude();
    }

    // Whoever came to a team or left it, one after the other, and the time when nobody was there.
    private static void TellTeam(Inquiry inquiry)
    {
        var changed = new List<Party>();
        foreach (var party in inquiry.View.Parties)
        {
            if (party.Role == PartyRole.Professional && (party.To is not null || changed.Count > 0))
            {
                changed.Add(party);
            }
        }

        if (changed.Count == 0)
        {
            return;
        }

        inquiry.Found(TiesWords.Team, new TeamOverTime([.. changed]), null, [.. changed]);
        foreach (var left in changed)
        {
            if (NextAfter(inquiry.View, left) is { } gap)
            {
                inquiry.Found(TiesWords.NobodyThere, gap, null, gap.Left, gap.Came);
            }
        }
    }

    /// <summary>The time between one who left and the next who came, where nobody else of the team was there and dates leave no doubt.</summary>
    private static TimeWithNobody? NextAfter(JourneyView view, Party left)
    {
        if (left.To is not { } end)
        {
            return null;
        }

        Party? next = null;
        foreach (var other in view.Parties)
        {
            if (other.Role != PartyRole.Professional || ReferenceEquals(other, left))
            {
                continue;
            }

            // Somebody without a day of arrival may always have been there.
            if (other.From is not { } from || (!from.IsCertainlyAfter(end) && other.To is not { } until) || (!from.IsCertainlyAfter(end) && other.To is { } to && !end.IsCertainlyAfter(to)))
            {
                return null;
            }

            if (from.IsCertainlyAfter(end) && (next?.From is not { } first || first.IsCertainlyAfter(from)))
            {
                next = other;
            }
        }

        return next?.From is { } came && end.DaysUntil(came) is { AtLeast: > 1 } span ? new TimeWithNobody(left, next, end, came, span) : null;
    }

    private static void TellEarlier(Inquiry inquiry)
    {
        var taken = false;
        foreach (var tie in inquiry.View.Ties)
        {
            taken |= tie.Bond == TieKind.TakenUp;
        }

        if (!inquiry.View.Earlier.IsEmpty && !taken)
        {
            inquiry.Found(TiesWords.EarlierUntold, inquiry.View, null);
            if (Institution.ToAsk(inquiry.View) is { } service)
            {
                inquiry.Ask(TiesWords.AskTakenUp, null, service.Id);
            }
        }
    }
}
