namespace SocialEval.Inquiries.Rendering.Formats;

/// <summary>A value as it is: a number with the decimal sign of the language, a date as it is written, live or read back from
/// a report, where it is a text like any other.</summary>
internal sealed class AsItIs : Format
{
    public override void Tell(in Argument argument, Hole hole, Narrator narrator, TextBuffer text)
    {
        if (argument.Date is { } date)
        {
            text.Append(date);
        }
        else if (argument.Number is { } number)
        {
            NumberInDigits.Tell(number, narrator, text);
        }
        else
        {
            Embedded.Append(argument.Text, text);
        }
    }
}
