using System.Globalization;

namespace SocialEval.Research.Tables;

/// <summary>Numbers as spreadsheets write them: a decimal point or comma, thousands apart by a space of any width.</summary>
internal static class NumberText
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = "," };

    public static bool TryParse(string text, char mark, out double number)
    {
        var format = mark == ',' ? Comma : NumberFormatInfo.InvariantInfo;
        return double.TryParse(WithoutSpaces(text, mark), Plain, format, out number) && double.IsFinite(number);
    }

    /// <summary>How many decimals stand after a mark, where the text is a number with that mark and no other.</summary>
    public static int? Decimals(string text, char mark)
    {
        var place = text.IndexOf(mark, StringComparison.Ordinal);
        return place >= 0 && TryParse(text, mark, out _) ? text.Length - place - 1 : null;
    }

    // Spaces stand between groups of three digits before the mark, or they are no part of a number.
    private static string WithoutSpaces(string text, char mark)
    {
        if (!text.Any(IsSpace))
        {
            return text;
        }

        var end = text.IndexOf(mark, StringComparison.Ordinal);
        var groups = text[..(end < 0 ? text.Length : end)].Split([' ', '\u00A0', '\u202F']);
        var isGrouped = groups.Skip(1).All(group => group.Length == 3 && group.All(char.IsAsciiDigit)) && groups[0].TrimStart('-', '+').Length is >= 1 and <= 3;
        return isGrouped ? string.Concat(groups) + (end < 0 ? string.Empty : text[end..]) : text;
    }

    private static bool IsSpace(char sign) => sign is ' ' or '\u00A0' or '\u202F';
}
