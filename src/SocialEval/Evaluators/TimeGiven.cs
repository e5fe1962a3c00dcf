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
        foreach (var goal in view.Standing(view.Goals))
        {
            isSetByOthers |= left.Tell(goal) && !view.HasEnded(goal);
        }

        foreach (var pause in view.Standing(view.Pauses))
        {
            left.Tell(pause);
        }

        foreach (var intervention in view.Standing(view.Interventions))
        {
            left.TellFelt(intervention);
        }

        var waited = new WaitingEndured(inquiry);
        var only = Beneficiaries.Only(view);
        var untold = new Untold();
        foreach (var intervention in view.Standing(view.Interventions))
        {
            if (waited.Tell(intervention) && only is not null)
            {
                untold.Note(intervention, only);
            }
        }

        foreach (var pause in view.Standing(view.Pauses))
        {
            waited.Tell(pause);
        }

        if (only is not null)
        {
            untold.Ask(inquiry, only, isSetByOthers);
        }
        else
        {
            AskEach(inquiry, waited);
        }

        return inquiry.Conclude();
    }

    // One question to each person, about what concerns them.
    private static void AskEach(Inquiry inquiry, WaitingEndured waited)
    {
        foreach (var party in inquiry.View.Parties)
        {
            if (party.Role != PartyRole.Beneficiary)
            {
                continue;
            }

            var untold = new Untold();
            foreach (var intervention in inquiry.View.Standing(inquiry.View.Interventions))
            {
                if (Concerns(intervention, party.Id) && waited.Tells(intervention))
                {
                    untold.Note(intervention, party);
                }
            }

            untold.Ask(inquiry, party, isMoreSetByOthers: false);
        }
    }

    private static bool Concerns(Intervention intervention, string party) =>
        intervention.AskedBy == party || intervention.DoneBy.AsSpan().Contains(party) || intervention.Mediates.AsSpan().Contains(party);
}
