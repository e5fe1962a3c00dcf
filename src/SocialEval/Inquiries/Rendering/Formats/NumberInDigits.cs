using System.Globalization;

namespace SocialEval.Inquiries.Rendering.Formats;

/// <summary>A number with the decimal sign of the language, live or read back from a report, where it is a text like any other.</summary>
internal sealed class NumberInDigits : Format
{
    private readonly WordOf word = new("number");

    public override void Tell(in Argument argument, Hole hole, Narrator narrator, TextBuffer text)
    {
        if (argument.Number is { } number || decimal.TryParse(argument.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
        {
            Tell(number, narrator, text);
        }
        else
        {
            word.Tell(argument, hole, narrator, text);
        }
    }

    public static void Tell(decimal number, Narrator narrator, TextBuffer text)
    {
        Span<char> digits = stackalloc char[40];
        number.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
        digits = digits[..written];
        digits.Replace('.', narrator.Take(narrator.Words.Decimal)[0]);
        text.Append(digits);
    }
}
