using System.Globalization;

namespace SocialEval.Journeys;

/// <summary>How a problem tells what it found: an id, a date or a word is quoted, anything that may be a statement is not.</summary>
internal static class Told
{
    private const int LongestQuoted = 40;

    /// <summary>The text in quotes if it looks like an id, a date or a word of the format; else only how long it is.</summary>
    public static string Quote(string text) =>
        IsToken(text) ? $"'{text}'" : string.Create(CultureInfo.InvariantCulture, $"a text of {text.Length} characters");

    /// <summary>Whether a text is short, without white space and of visible characters only.</summary>
    public static bool IsToken(string text)
    {
        foreach (var letter in text)
        {
            if (letter is <= ' ' or '\u007F' || (letter > '\u007F' && !char.IsLetterOrDigit(letter)))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= LongestQuoted;
    }

    /// <summary>Whether a member's name can stand in a path after a point.</summary>
    public static bool IsPlainName(string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
