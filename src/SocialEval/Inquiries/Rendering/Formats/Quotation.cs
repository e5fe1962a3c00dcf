using System.Text;

namespace SocialEval.Inquiries.Rendering.Formats;

/// <summary>What somebody said, in quotation marks and on one line. A sentence has a full stop of its own, as it would be read aloud.
/// What they quote themselves stands in the marks of a quotation inside another.</summary>
internal sealed class Quotation(bool isSentence) : Format
{
    public override void Tell(in Argument argument, Hole hole, Narrator narrator, TextBuffer text)
    {
        var spoken = argument.Text.AsSpan().Trim();
        narrator.Say(narrator.Words.QuoteOpen, text);
        Embedded.Append(Quotes(spoken, narrator.Words) ? Quoting(spoken, narrator.Words) : spoken, text);
        if (isSentence && spoken.Length > 0 && !char.IsPunctuation(spoken[^1]))
        {
            text.Append((byte)'.');
        }

        narrator.Say(narrator.Words.QuoteClose, text);
    }

    private static bool Quotes(ReadOnlySpan<char> spoken, SharedWords words) => spoken.ContainsAny(SignOf(words.QuoteOpen), SignOf(words.QuoteClose));

    // With a mark goes the space that belongs to it.
    private static string Quoting(ReadOnlySpan<char> spoken, SharedWords words)
    {
        var (open, close) = (SignOf(words.QuoteOpen), SignOf(words.QuoteClose));
        var quoting = new StringBuilder();
        for (var i = 0; i < spoken.Length; i++)
        {
            if (spoken[i] == open)
            {
                quoting.Append(words.InnerQuoteOpen.Letters);
                while (words.QuoteOpen.Letters.Length > 1 && i + 1 < spoken.Length && char.IsWhiteSpace(spoken[i + 1]))
                {
                    i++;
                }
            }
            else if (spoken[i] == close)
            {
                while (words.QuoteClose.Letters.Length > 1 && quoting.Length > 0 && char.IsWhiteSpace(quoting[^1]))
                {
                    quoting.Length--;
                }

                quoting.Append(words.InnerQuoteClose.Letters);
            }
            else
            {
                quoting.Append(spoken[i]);
            }
        }

        return quoting.ToString();
    }

    private static char SignOf(SharedWord mark) => mark.Letters.AsSpan().Trim() is [var sign, ..] ? sign : '\0';
}
