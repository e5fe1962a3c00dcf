using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>The time left to the person, and apart from it the waiting they endured.</summary>
/// <remarks>
/// <para>Time left is theirs: from a proposal to their answer, the horizons somebody else set or shortened, their pauses, how they
/// found the moment. Waiting endured is the institution's: what was asked of it, when it started, what it decided and whether
/// the appeal was told. The two never share a code.</para>
/// <para>It has no word for a person being behind, no total of days and no comparison; a horizon that has passed is no fault.
/// Its findings begin with <c>time-given.left-</c> and <c>time-given.waited-</c>; <c>docs/evaluators/time-given.md</c> lists
/// them. No state; safe to use from several threads.</para>
/// </remarks>
public sealed class TimeGiven() : Evaluator("time-given/1", TimeGivenWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var view = inquiry.View;
        var left = new TimeLeft(inquiry);
        var isSetByOthers = false;
        foreach (var goal in view.Goals)
        {
            isSetByOthers |= left.Tell(goal);
        }

        foreach (var pause in view.Pauses)
        {
            left.Tell(pause);
        }

        foreach (var intervention in view.Interventions)
        {
            left.TellFelt(intervention);
        }

        var waited = new WaitingEndured(inquiry);
        foreach (var intervention in view.Interventions)
        {
            waited.Tell(intervention);
        }

        foreach (var pause in view.Pauses)
        {
            waited.Tell(pause);
        }

        Ask(inquiry, waited, isSetByOthers);
        return inquiry.Conclude();
    }

    // One question to each person, where there is something they did not say they found the moment of right, too soon or too late.
    private static void Ask(Inquiry inquiry, WaitingEndured waited, bool isSetByOthers)
    {
        var several = false;
        var isFirst = true;
        foreach (var party in inquiry.View.Parties)
        {
            several |= !isFirst && party.Role == PartyRole.Beneficiary;
            isFirst &= party.Role != PartyRole.Beneficiary;
        }

        foreach (var party in inquiry.View.Parties)
        {
            if (party.Role != PartyRole.Beneficiary)
            {
                continue;
            }

            var untold = 0;
            Intervention? last = null;
            foreach (var intervention in inquiry.View.Interventions)
            {
                if (waited.Tells(intervention) && !IsFelt(intervention, party.Id) && (!several || Concerns(intervention, party.Id)))
                {
                    untold++;
                    last = intervention;
                }
            }

            if (untold == 1 && !isSetByOthers)
            {
                inquiry.Ask(TimeGivenWords.AskMoment, last, party.Id);
            }
            else if (untold > 0 || (isSetByOthers && !several))
            {
                inquiry.Ask(TimeGivenWords.AskMoment, about: null, party.Id);
            }
        }
    }

    private static bool IsFelt(Intervention intervention, string party) =>
        intervention.Timing is { } timing && (timing.By ?? timing.Words?.By) == party;

    private static bool Concerns(Intervention intervention, string party) =>
        intervention.AskedBy == party || intervention.DoneBy.AsSpan().Contains(party) || intervention.Mediates.AsSpan().Contains(party);
}
