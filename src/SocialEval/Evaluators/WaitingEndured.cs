using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>Tells the waiting endured for an institution's act or for a right: asked, started, decided. It is the institution's.</summary>
internal readonly ref struct WaitingEndured
{
    private readonly Inquiry inquiry;
    private readonly JourneyView view;

    public WaitingEndured(Inquiry inquiry)
    {
        this.inquiry = inquiry;
        view = inquiry.View;
    }

    /// <summary>Whether there is anything to tell of an intervention.</summary>
    public bool Tells(Intervention intervention) => intervention.Decision is not null || TellsStart(intervention) || LacksStart(intervention);

    /// <summary>Tells what was waited for from an intervention.</summary>
    /// <returns>Whether there was anything to tell.</returns>
    public bool Tell(Intervention intervention)
    {
        if (LacksStart(intervention))
        {
            inquiry.Found(TimeGivenWords.NoStart, intervention, intervention, intervention);
            return true;
        }

        var tellsStart = TellsStart(intervention);
        var decision = intervention.Decision;
        if (!tellsStart && decision is null)
        {
            return false;
        }

        var asked = intervention.AskedOn ?? decision?.AskedOn;
        Party? left = null, came = null;
        Pause? pause = null;
        bool isChangeCertain = true, isPauseCertain = false;
        if (asked is { } from)
        {
            var meanwhile = new Meanwhile(from, End(intervention), view.Reading.AsOf);
            left = WhoLeft(meanwhile, ref isChangeCertain);
            came = WhoCame(meanwhile, from, left, ref isChangeCertain);
            pause = PauseIn(meanwhile, out isPauseCertain);
        }

        var isFelt = intervention.Timing is { } timing && view.IsBeneficiary(timing.By ?? timing.Words?.By);
        if (left is null && came is null && pause is null && !isFelt && tellsStart)
        {
            inquiry.Found(TimeGivenWords.WaitedPlainly(decision), intervention, intervention, intervention);
            return true;
        }

        var waiting = new Waiting(intervention) { TellsStart = tellsStart, Change = ChangeOf(left, came, isChangeCertain), Pause = pause, IsPauseCertain = isPauseCertain, IsFelt = isFelt };
        Tell(TimeGivenWords.Waited(decision), waiting, left, came);
        return true;
    }

    /// <summary>Tells a pause, where it is the institution's.</summary>
    public void Tell(Pause pause)
    {
        if (Institution.Has(view.Party(Voice.Of(pause))))
        {
            inquiry.Found(TimeGivenWords.WaitedPause, pause, about: null, pause);
        }
    }

    private void Tell(Wording<Waiting> wording, Waiting waiting, Party? left, Party? came)
    {
        Span<Item> cited = [waiting.Intervention, waiting.Intervention, waiting.Intervention, waiting.Intervention];
        var count = 1;
        foreach (var item in (ReadOnlySpan<Item?>)[left, came, waiting.Pause])
        {
            if (item is not null)
            {
                cited[count++] = item;
            }
        }

        inquiry.Found(wording, waiting, waiting.Intervention, cited[..count]);
    }

    // Waited for: asked by somebody who is not of the institution, of it or of nobody in particular, and started another day.
    private bool TellsStart(Intervention intervention) =>
        intervention is { AskedOn: { } asked, Started: { } started } && MayPrecede(asked, started) && IsAskedOfInstitution(intervention);

    private static bool MayPrecede(PartialDate asked, PartialDate started) =>
        asked != started && (asked.CompareTo(started) < 0 || (started.Precision != DatePrecision.Day && started.Latest > asked.Earliest));

    private bool LacksStart(Intervention intervention) =>
        intervention is { AskedOn: not null, Started: null, Ended: null, Decision: null } && IsAskedOfInstitution(intervention);

    private bool IsAskedOfInstitution(Intervention intervention)
    {
        if (Institution.Has(view.Party(intervention.AskedBy)))
        {
            return false;
        }

        var isInstitutional = intervention.DoneBy.IsEmpty;
        foreach (var party in intervention.DoneBy)
        {
            isInstitutional = isInstitutional || Institution.Has(view.Party(party));
        }

        return isInstitutional;
    }

    // Until the later of the start and the answer; without an answer it goes on.
    private static PartialDate? End(Intervention intervention)
    {
        if (intervention.Decision is not { } decision)
        {
            return intervention.Started;
        }

        return decision.On is { } answered && intervention.Started is { } started && started.IsCertainlyAfter(answered) ? started : decision.On;
    }

    private Party? WhoLeft(Meanwhile meanwhile, ref bool isCertain)
    {
        foreach (var party in view.Parties)
        {
            if (party is { Role: PartyRole.Professional, To: { } to } && meanwhile.Holds(to) is not false and var holds)
            {
                isCertain &= holds == true;
                return party;
            }
        }

        return null;
    }

    private Party? WhoCame(Meanwhile meanwhile, PartialDate asked, Party? left, ref bool isCertain)
    {
        foreach (var party in view.Parties)
        {
            if (party is { Role: PartyRole.Professional, From: { } from } && from != asked && !ReferenceEquals(party, left) && meanwhile.Holds(from) is not false and var holds)
            {
                isCertain &= holds == true;
                return party;
            }
        }

        return null;
    }

    private Pause? PauseIn(Meanwhile meanwhile, out bool isCertain)
    {
        foreach (var pause in view.Standing(view.Pauses))
        {
            if (meanwhile.Meets(pause.From, pause.To) is not false and var meets && view.IsBeneficiary(Voice.Of(pause)))
            {
                isCertain = meets == true;
                return pause;
            }
        }

        isCertain = false;
        return null;
    }

    private static TeamChange? ChangeOf(Party? left, Party? came, bool isCertain) => (left, came) switch
    {
        (not null, not null) => isCertain ? TeamChange.Changed : TeamChange.MayHaveChanged,
        (not null, null) => isCertain ? TeamChange.Left : TeamChange.MayHaveLeft,
        (null, not null) => isCertain ? TeamChange.Came : TeamChange.MayHaveCome,
        _ => null,
    };
}
