using System.Globalization;
using System.Runtime.CompilerServices;

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

    /// <summary>Puts a member in a path; one whose name may be a statement does not stand there.</summary>
    public static void AppendMember(ref DefaultInterpolatedStringHandler path, string name)
    {
        if (IsPlainName(name))
        {
            path.AppendLiteral(".");
            path.AppendLiteral(name);
        }
        else if (IsToken(name))
        {
            path.AppendLiteral("['");
            path.AppendLiteral(name);
            path.AppendLiteral("']");
        }
    }

    /// <summary>Whether a member's name is short and of plain letters, so that it can stand in a path after a point.</summary>
    public static bool IsPlainName(string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '-'))
            {
                return false;
            }
        }

        return name.Length is > 0 and <= LongestQuoted;
    }
}
