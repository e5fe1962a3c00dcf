using System.Globalization;

namespace SocialEval.Inquiries.Rendering.Formats;

/// <summary>A word of a format, or a number that stands for words: "mixed", or the level 0.</summary>
/// <param name="name">The format.</param>
internal sealed class WordOf(string name) : Format
{
    public override void Tell(in Argument argument, Hole hole, Narrator narrator, TextBuffer text)
    {
        if (argument.Date is { } date)
        {
            narrator.Lacks(hole, name);
            text.Append(date);
            return;
        }

        var word = argument.Text ?? argument.Number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
        if (!narrator.TryTellWord(name, word, text))
        {
            narrator.Lacks(hole, name);
            Embedded.Append(word, text);
        }
    }
}
