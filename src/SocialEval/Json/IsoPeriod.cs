using System.Globalization;
using NodaTime;

namespace SocialEval.Json;

/// <summary>A period as ISO 8601 text, of years, months, weeks and days: <c>P6M</c>, <c>P1Y2M</c>, <c>P2W</c>, <c>P10D</c>.</summary>
internal static class IsoPeriod
{
    public const string Pattern = "^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$";

    private const string Units = "YMWD";

    public static Period? Read(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3 || text[0] != (byte)'P')
        {
            return null;
        }

        Span<int> amounts = stackalloc int[Units.Length];
        var (amount, digits, next) = (0, 0, 0);
        foreach (var sign in text[1..])
        {
            if (char.IsAsciiDigit((char)sign) && digits < 6)
            {
                amount = (amount * 10) + sign - '0';
                digits++;
                continue;
            }

            var unit = Units.IndexOf((char)sign, StringComparison.Ordinal);
            if (unit < next || digits == 0)
            {
                return null;
            }

            amounts[unit] = amount;
            (amount, digits, next) = (0, 0, unit + 1);
        }

        return digits > 0
            ? null
            : new PeriodBuilder { Years = amounts[0], Months = amounts[1], Weeks = amounts[2], Days = amounts[3] }.Build();
    }

    public static string Write(Period period)
    {
        var culture = CultureInfo.InvariantCulture;
        var years = period.Years > 0 ? string.Create(culture, $"{period.Years}Y") : null;
        var months = period.Months > 0 ? string.Create(culture, $"{period.Months}M") : null;
        var weeks = period.Weeks > 0 ? string.Create(culture, $"{period.Weeks}W") : null;
        var days = period.Days > 0 ? string.Create(culture, $"{period.Days}D") : null;
        return $"P{years}{months}{weeks}{days}";
    }
}
