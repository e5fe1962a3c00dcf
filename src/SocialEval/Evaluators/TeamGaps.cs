namespace SocialEval.Evaluators;

/// <summary>The times when nobody of a team was there, as far as dates leave no doubt.</summary>
internal static class TeamGaps
{
    // From the last day before it to the first after it: days on which nobody would have been there anyway.
    private const int LongWeekend = 4;

    /// <summary>The time after one who left: until the next who came, or, while support goes on, until today.</summary>
    /// <returns>The time; nothing where somebody else was there, or may have been.</returns>
    public static TimeWithNobody? After(JourneyView view, Party left)
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

            if (other.From is { } from && from.IsCertainlyAfter(end))
            {
                next = next?.From is { } first && !first.IsCertainlyAfter(from) ? next : other;
            }
            else if (MayBeThereAfter(other, end))
            {
                return null;
            }
        }

        if (next?.From is { } came)
        {
            return end.DaysUntil(came) is { AtLeast: > LongWeekend } span && !IsOverBefore(view, came) ? new(left, next, end, came, span) : null;
        }

        return IsGoingOn(view, end) ? new(left, null, end, null, null) : null;
    }

    // Somebody without a day of arrival may always have been there. Of two who left the same day, the first listed tells.
    private static bool MayBeThereAfter(Party other, PartialDate end) =>
        other.From is null || other.To is not { } to || !(end.IsCertainlyAfter(to) || end == to);

    private static bool IsOverBefore(JourneyView view, PartialDate came) => view.Support?.Ended is { } ended && !ended.IsCertainlyAfter(came);

    private static bool IsGoingOn(JourneyView view, PartialDate end) =>
        view.Support is { Ended: null } && end.IsOnOrBefore(view.Reading.AsOf) == true && end.Latest < view.Reading.AsOf;
}
