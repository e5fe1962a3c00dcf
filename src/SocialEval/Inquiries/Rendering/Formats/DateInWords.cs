namespace SocialEval.Inquiries.Rendering.Formats;

/// <summary>A date in words, live or read back from a report, where it is a text like any other.</summary>
/// <param name="name">The format.</param>
/// <param name="place">Its place among the formats of dates.</param>
internal sealed class DateInWords(string name, int place) : Format
{
    private readonly WordOf word = new(name);

    public override void Tell(in Argument argument, Hole hole, Narrator narrator, TextBuffer text)
    {
        if (argument.Date is { } known || PartialDate.TryParse(argument.Text, out known))
        {
            narrator.Words.Date(place, known.Precision).Tell(known, narrator, text);
        }
        else
        {
            word.Tell(argument, hole, narrator, text);
        }
    }
}
