using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>Tells the time left to the person: to answer, to reach a goal, to pause, and how they found the moment.</summary>
internal readonly ref struct TimeLeft
{
    private readonly Inquiry inquiry;
    private readonly JourneyView view;

    public TimeLeft(Inquiry inquiry)
    {
        this.inquiry = inquiry;
        view = inquiry.View;
    }

    /// <summary>Tells the time given to a goal and to answer its version in force.</summary>
    /// <returns>Whether anything in it was set by somebody else than a beneficiary.</returns>
    public bool Tell(Goal goal)
    {
        if (goal.Versions.IsEmpty)
        {
            return false;
        }

        var version = view.InForce(goal) ?? goal.Versions[^1];
        var isSetByOthers = TellShortened(goal, version, out var isToldShortened);
        isSetByOthers |= TellHorizon(goal, version, isToldShortened);
        if (!view.IsBeneficiary(version.ProposedBy) && version.ProposedOn is { } proposed)
        {
            isSetByOthers |= TellAnswers(goal, version, proposed);
        }

        return isSetByOthers;
    }

    /// <summary>Tells a pause, where it is not the institution's.</summary>
    public void Tell(Pause pause)
    {
        var by = Voice.Of(pause);
        if (!Institution.Has(view.Party(by)))
        {
            inquiry.Found(view.IsBeneficiary(by) ? TimeGivenWords.Pause : TimeGivenWords.PauseOther, pause, about: null, pause);
        }
    }

    /// <summary>Tells how somebody found the moment of an intervention.</summary>
    public void TellFelt(Intervention intervention)
    {
        if (intervention.Timing is not { } timing)
        {
            return;
        }

        if (view.Party(timing.By ?? timing.Words?.By) is { } party)
        {
            inquiry.Found(party.Role == PartyRole.Beneficiary ? TimeGivenWords.Felt : TimeGivenWords.FeltOther, timing, intervention, party, intervention);
        }
        else
        {
            inquiry.Found(TimeGivenWords.FeltOther, timing, intervention, intervention);
        }
    }

    private bool TellHorizon(Goal goal, GoalVersion version, bool isToldShortened)
    {
        var setter = HorizonGiven.Of(version, out var isKnown);
        if (!isKnown)
        {
            return false;
        }

        if (view.IsBeneficiary(setter))
        {
            if (version.Horizon!.Words is { Text: not null })
            {
                inquiry.Found(TimeGivenWords.OwnHorizon, version, goal, version);
            }

            return false;
        }

        if (version.Horizon!.Time is OpenHorizon)
        {
            return false;
        }

        if (!isToldShortened)
        {
            inquiry.Found(TimeGivenWords.HorizonSet, version, goal, version);
        }

        return true;
    }

    private bool TellShortened(Goal goal, GoalVersion inForce, out bool isInForce)
    {
        isInForce = false;
        if (goal.Versions.Count == 1)
        {
            return false;
        }

        var isTold = false;
        GoalVersion? before = null;
        foreach (var version in goal.Versions)
        {
            if (before is not null && !view.IsBeneficiary(HorizonGiven.Of(version, out var isKnown)) && isKnown && HorizonGiven.IsShortened(before, version))
            {
                inquiry.Found(TimeGivenWords.HorizonShortened, version, goal, version, before);
                isInForce |= ReferenceEquals(version, inForce);
                isTold = true;
            }

            before = version;
        }

        return isTold;
    }

    private bool TellAnswers(Goal goal, GoalVersion version, PartialDate proposed)
    {
        var isTold = false;
        if (proposed.Precision == DatePrecision.Day && IsAnsweredOn(version, proposed))
        {
            inquiry.Found(TimeGivenWords.SameDay, version, goal, goal, version);
            isTold = true;
        }

        foreach (var party in view.Parties)
        {
            if (party.Role == PartyRole.Beneficiary && FirstAnswer(version, party.Id) is { On: { } on } answer && on != proposed)
            {
                inquiry.Found(TimeGivenWords.ToAnswer, new Answered(version, answer), goal, party, version);
                isTold = true;
            }
        }

        return isTold;
    }

    private static bool IsAnsweredOn(GoalVersion version, PartialDate day)
    {
        foreach (var agreement in version.Agreements)
        {
            if (agreement.On == day)
            {
                return true;
            }
        }

        return false;
    }

    private static Agreement? FirstAnswer(GoalVersion version, string party)
    {
        Agreement? first = null;
        foreach (var agreement in version.Agreements)
        {
            if (agreement.On is { } on && Standing.IsOwn(agreement, party) && (first is null || on.CompareTo(first.On!.Value) < 0))
            {
                first = agreement;
            }
        }

        return first;
    }
}
