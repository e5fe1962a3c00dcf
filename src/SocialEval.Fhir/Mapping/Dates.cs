using System.Text.Json;
using NodaTime;
using SocialEval.Fhir.Reading;
using SocialEval.Time;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Dates as FHIR writes them: a year, a month or a day, and of a moment the day as it was written there.</summary>
internal static class Dates
{
    public static PartialDate? Of(string? text)
    {
        var day = text.AsSpan();
        if (day.Length > 10 && day[10] == 'T')
        {
            day = day[..10];
        }

        return PartialDate.TryParse(day, out var date) ? date : null;
    }

    /// <summary>The date of a member, told as kept.</summary>
    public static PartialDate? Kept(FoundResource from, string member, string? item, string why)
    {
        if (!from.Raw.TryGetProperty(member, out var value) || value.ValueKind != JsonValueKind.String || Of(value.GetString()) is not { } date)
        {
            return null;
        }

        from.Account.Kept(member, item, value.GetString()!.Length > 10 ? why + " (the day as written, not the hour)" : why);
        return date;
    }

    /// <summary>The date in a part of an extension.</summary>
    public static PartialDate? Part(R4.Extension? extension, string part) => Of(Own.Part<R4.FhirDateTime>(extension, part)?.Value);

    /// <summary>The two ends of a period; an end before its start is not taken.</summary>
    public static (PartialDate? Start, PartialDate? End) OfPeriod(FoundResource from, R4.Period? period, string path)
    {
        var start = Of(period?.Start);
        var end = Of(period?.End);
        if (start is { } first && end is { } last && first.IsCertainlyAfter(last))
        {
            from.Account.Dropped(path + ".end", $"{last} is before the start on {first}");
            return (start, null);
        }

        return (start, end);
    }

    /// <summary>A period in the parts of an extension, whole numbers of each unit.</summary>
    public static Period? OfParts(R4.Extension? extension)
    {
        var count = (string part, int most) => Own.Part<R4.Integer>(extension, part)?.Value is { } value and >= 0 && value <= most ? value : 0;
        var period = new PeriodBuilder { Years = count("years", 9999), Months = count("months", 99_999), Weeks = count("weeks", 99_999), Days = count("days", 999_999) }.Build();
        return period.Equals(Period.Zero) ? null : period;
    }

    /// <summary>A duration in years, months, weeks or days; nothing where it is another unit, or no whole number.</summary>
    public static Period? OfDuration(R4.Duration? duration)
    {
        if (duration is not { Value: { } value, Comparator: null } || value != decimal.Truncate(value) || value is < 1 or > 9999)
        {
            return null;
        }

        var count = (int)value;
        return (duration.Code ?? duration.Unit) switch
        {
            "a" or "year" or "years" => Period.FromYears(count),
            "mo" or "month" or "months" => Period.FromMonths(count),
            "wk" or "week" or "weeks" => Period.FromWeeks(count),
            "d" or "day" or "days" => Period.FromDays(count),
            _ => null,
        };
    }
}
