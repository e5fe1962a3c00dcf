using System.Globalization;
using System.Text;

namespace SocialEval.Tool.Outputs;

/// <summary>Makes a text safe to show on one line: a sign that would move the cursor or change a terminal is told by its number.</summary>
internal static class Visible
{
    public static string Text(string text)
    {
        if (!text.Any(Moves))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            if (Moves(letter))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            }
            else
            {
                shown.Append(letter);
            }
        }

        return shown.ToString();
    }

    // Control signs, line and paragraph separators, signs that turn the direction of the text around them, and signs nobody sees. A report
    // isolates what is written from the right (U+2068 and U+2069), and nothing reaches further than that.
    private static bool Moves(char letter) =>
        char.IsControl(letter) || letter is '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or '\u2066' or '\u2067' or '\uFEFF';
}
