using System.Buffers;

namespace SocialEval.Inquiries.Rendering.Formats;

/// <summary>What somebody said, in quotation marks and on one line. A sentence has a full stop of its own, as it would be read aloud.</summary>
internal sealed class Quotation(bool isSentence) : Format
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(static letter => (char)letter).Where(char.IsControl), '\u2028', '\u2029']);

    public override void Tell(in Argument argument, Hole hole, Narrator narrator, TextBuffer text)
    {
        var spoken = argument.Text.AsSpan().Trim();
        narrator.Say(narrator.Words.QuoteOpen, text);
        text.Append(spoken.ContainsAny(Breaks) ? Unfolded(spoken) : spoken);
        if (isSentence && spoken.Length > 0 && !char.IsPunctuation(spoken[^1]))
        {
            text.Append((byte)'.');
        }

        narrator.Say(narrator.Words.QuoteClose, text);
    }

    private static char[] Unfolded(ReadOnlySpan<char> spoken)
    {
        var unfolded = spoken.ToArray();
        unfolded.AsSpan().ReplaceAny(Breaks, ' ');
        return unfolded;
    }
}
