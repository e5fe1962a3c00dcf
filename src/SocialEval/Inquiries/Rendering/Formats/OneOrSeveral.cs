using System.Globalization;

namespace SocialEval.Inquiries.Rendering.Formats;

/// <summary>A word in the form that goes with a number: <c>one|jour|jours</c>.</summary>
internal sealed class OneOrSeveral(string format) : Format
{
    private readonly string[] forms = format.Split('|')[1..];

    public override void Tell(in Argument argument, Hole hole, Narrator narrator, TextBuffer text)
    {
        var isNumber = argument.Number is { } number || decimal.TryParse(argument.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        text.Append(isNumber && number > -2 && number < 2 ? forms[0] : forms[1]);
    }
}
