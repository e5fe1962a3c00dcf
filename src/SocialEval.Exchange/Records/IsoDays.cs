namespace SocialEval.Exchange.Records;

/// <summary>Days as machines write them: a year, a month or a day, and of a moment the day as it was written there.</summary>
internal static class IsoDays
{
    public static PartialDate? Of(string text)
    {
        var day = text.AsSpan().Trim();
        if (day.Length > 10 && day[10] is 'T' or ' ')
        {
            day = day[..10];
        }

        return PartialDate.TryParse(day, out var date) ? date : null;
    }
}
