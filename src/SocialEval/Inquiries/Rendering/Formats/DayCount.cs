using System.Globalization;

namespace SocialEval.Inquiries.Rendering.Formats;

/// <summary>A number of days, with what partial dates leave open: <c>43</c>, or <c>28..58</c>.</summary>
internal sealed class DayCount : Format
{
    public override void Tell(in Argument argument, Hole hole, Narrator narrator, TextBuffer text)
    {
        var span = argument.Text.AsSpan();
        var dots = span.IndexOf("..");
        var first = dots < 0 ? span : span[..dots];
        if (!TryRead(first, out var least) | !TryRead(dots < 0 ? first : span[(dots + 2)..], out var most))
        {
            narrator.Lacks(hole, hole.Format);
            Embedded.Append(span, text);
            return;
        }

        var words = narrator.Words;
        var telling = least == most ? least is 0 or 1 ? words.OneDay : words.SoManyDays : least <= 0 ? words.AtMostDays : words.FromToDays;
        narrator.Note(telling.IsBorrowed);
        foreach (var segment in telling.Template!.Segments)
        {
            if (segment is Literal literal)
            {
                text.Append(literal.Utf8);
            }
            else if (segment is Hole { Name: var name })
            {
                text.Append(name == "least" ? least : most);
            }
        }
    }

    private static bool TryRead(ReadOnlySpan<char> digits, out int days) => int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out days);
}
