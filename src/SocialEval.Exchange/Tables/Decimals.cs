using System.Globalization;

namespace SocialEval.Exchange.Tables;

/// <summary>Numbers as tables write them. Where nobody says what stands before decimals, a comma does too, unless three digits
/// follow it: it may then part thousands.</summary>
internal static class Decimals
{
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = "," };

    public static decimal? Of(string text, DecimalMark? mark)
    {
        var isComma = mark == DecimalMark.Comma || (mark is null && text.IndexOf(',', StringComparison.Ordinal) is var place and >= 0 && text.Length - place != 4);
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, isComma ? Comma : NumberFormatInfo.InvariantInfo, out var number) ? number : null;
    }

    public static string Expected(DecimalMark? mark) => mark switch
    {
        DecimalMark.Comma => "a number with a comma before its decimals",
        DecimalMark.Point => "a number with a point before its decimals",
        _ => "a number",
    };

    public static string Between(decimal? min, decimal? max) => (min, max) switch
    {
        (null, { } high) => string.Create(CultureInfo.InvariantCulture, $"a number, {high} or less"),
        ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $"a number, {low} or more"),
        _ => string.Create(CultureInfo.InvariantCulture, $"a number from {min} to {max}"),
    };
}
