using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>How long something that is over lasted.</summary>
internal sealed record Lasted(PartialDate From, PartialDate Until, DaySpan Days)
{
    /// <summary>What lies between two dates; nothing where they are the same, or the order of them is not known.</summary>
    public static Lasted? Between(PartialDate from, PartialDate until) =>
        from != until && from.DaysUntil(until) is { AtLeast: >= 0 } days ? new(from, until, days) : null;
}
