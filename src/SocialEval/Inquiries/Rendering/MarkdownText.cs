using System.Text;

namespace SocialEval.Inquiries.Rendering;

/// <summary>Anything a person wrote is text in Markdown, never markup.</summary>
internal static class MarkdownText
{
    /// <summary>Text that stays text in Markdown, on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var isAtStart = true;
        foreach (var letter in text)
        {
            // What a line may begin with: a list, numbered or not, or a rule.
            var isMark = letter is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&';
            if (isMark || (isAtStart && letter is '-' or '+' or '=' or '.' or ')'))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
            isAtStart &= char.IsAsciiDigit(letter) || char.IsWhiteSpace(letter);
        }

        return escaped.ToString();
    }
}
