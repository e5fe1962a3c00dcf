using System.Globalization;

namespace SocialEval.Exchange.Tables;

/// <summary>Attainment levels as a table writes them: -2 to 2, with a sign of any sort.</summary>
internal static class Levels
{
    public static bool IsOne(string text) => Of(text) is not null;

    public static int? Of(string text) =>
        int.TryParse(text.Replace('\u2212', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level) && level is >= -2 and <= 2 ? level : null;
}
