namespace SocialEval.Inquiries.Rendering;

/// <summary>How dates of one precision are told in one format: <c>le {d} {m} {y}</c>, or <c>{m:de} {y}</c>, where a preposition
/// stands before the month.</summary>
internal sealed class DatePattern
{
    private readonly Segment[] segments;
    private readonly char[] holes;
    private readonly bool isBorrowed;
    private readonly SharedWords words;

    /// <param name="pattern">The text.</param>
    /// <param name="words">The months, and what else it takes.</param>
    public DatePattern(SharedText pattern, SharedWords words)
    {
        segments = pattern.Template!.Segments;
        holes = Array.ConvertAll(segments, static segment => segment switch
        {
            Hole { Name: "m", Format: not null } => 'M',
            Hole { Name: "d" or "m" or "y" } hole => hole.Name[0],
            Literal => 'l',
            _ => ' ',
        });
        isBorrowed = pattern.IsBorrowed;
        this.words = words;
    }

    public void Tell(PartialDate date, Narrator narrator, TextBuffer text)
    {
        narrator.Note(isBorrowed);
        for (var i = 0; i < segments.Length; i++)
        {
            switch (holes[i])
            {
                case 'd' when date.Day == 1:
                    narrator.Say(words.FirstDay, text);
                    break;
                case 'd':
                    text.Append(date.Day);
                    break;
                case 'M':
                    narrator.Say(words.Of.Before(words.Month(date.Month).Letters), text);
                    narrator.Say(words.Month(date.Month), text);
                    break;
                case 'm':
                    narrator.Say(words.Month(date.Month), text);
                    break;
                case 'y':
                    text.Append(date.Year);
                    break;
                case 'l':
                    text.Append(((Literal)segments[i]).Utf8);
                    break;
            }
        }
    }
}
