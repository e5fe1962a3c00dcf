using SocialEval.Journeys;

namespace SocialEval.Fhir.Mapping;

/// <summary>The support as the plans tell it: it started with the first, and ended only where all did.</summary>
internal sealed class SupportDates
{
    private PartialDate? started;
    private PartialDate? ended;
    private bool goesOn;
    private SupportFrame? frame;
    private string? endedBy;
    private Statement? words;

    /// <summary>What a journey wrote of it beside its dates.</summary>
    public void Add(SupportFrame? underFrame, string? by, Statement? said) => (frame, endedBy, words) = (underFrame, by, said);

    public void Add(PartialDate? start, PartialDate? end)
    {
        started = start is { } from && (started is not { } first || from.CompareTo(first) < 0) ? from : started;
        ended = end is { } to && (ended is not { } last || to.CompareTo(last) > 0) ? to : ended;
        goesOn |= end is null;
    }

    public Support? ToSupport()
    {
        var support = new Support { Started = started, Ended = goesOn ? null : ended, Frame = frame, EndedBy = endedBy, Words = words };
        return support == new Support() ? null : support;
    }
}
