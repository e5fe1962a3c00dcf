using SocialEval.Journeys;

namespace SocialEval.Fhir.Mapping;

/// <summary>The support as the plans tell it: it started with the first, and ended only where all did.</summary>
internal sealed class SupportDates
{
    private PartialDate? started;
    private PartialDate? ended;
    private bool goesOn;

    public void Add(PartialDate? start, PartialDate? end)
    {
        started = start is { } from && (started is not { } first || from.CompareTo(first) < 0) ? from : started;
        ended = end is { } to && (ended is not { } last || to.CompareTo(last) > 0) ? to : ended;
        goesOn |= end is null;
    }

    public Support? ToSupport() => (started, goesOn ? null : ended) switch
    {
        (null, null) => null,
        (var start, var end) => new() { Started = start, Ended = end },
    };
}
