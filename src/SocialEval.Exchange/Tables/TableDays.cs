using System.Globalization;
using SocialEval.Exchange.Records;

namespace SocialEval.Exchange.Tables;

/// <summary>Days as people write them in tables: 10/05/2024, 05/2024 or 2024, in the order the mapping says.</summary>
internal static class TableDays
{
    public static string Expected(DayForm form) => form switch
    {
        DayForm.DayMonthYear => "a day that exists, as 10/05/2024, or 05/2024 or 2024",
        DayForm.MonthDayYear => "a day that exists, as 05/10/2024, or 05/2024 or 2024",
        _ => "a date as YYYY, YYYY-MM or YYYY-MM-DD, with or without the hour",
    };

    public static PartialDate? Of(string text, DayForm form)
    {
        if (form == DayForm.Iso)
        {
            return IsoDays.Of(text);
        }

        var parts = text.Trim().Split(' ')[0].Split('/', '.', '-');
        if (parts.Length is 0 or > 3 || !Array.TrueForAll(parts, part => part.Length is >= 1 and <= 4 && part.All(char.IsAsciiDigit)) || parts[^1].Length != 4)
        {
            return null;
        }

        var (day, month) = parts switch
        {
            [var first, var second, _] => form == DayForm.DayMonthYear ? (first, second) : (second, first),
            [var only, _] => (null, only),
            _ => (null, null),
        };
        return PartialDate.TryParse($"{parts[^1]}{Part(month)}{Part(day)}", out var date) ? date : null;
    }

    private static string Part(string? digits) => digits is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"-{digits.PadLeft(2, '0')}");
}
