namespace SocialEval.Journeys;

/// <summary>The shape of a language tag (BCP 47), checked loosely: subtags of one to eight letters or digits, with hyphens between.</summary>
internal static class LanguageTag
{
    public const string Expected = "a language tag (BCP 47) such as fr or pt-BR";
    public const string Pattern = "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$";

    public static bool IsOne(ReadOnlySpan<char> tag)
    {
        var (length, first) = (0, true);
        foreach (var letter in tag)
        {
            if (letter == '-' && length > 0)
            {
                (length, first) = (0, false);
            }
            else if (++length > 8 || !(char.IsAsciiLetter(letter) || (!first && char.IsAsciiDigit(letter))))
            {
                return false;
            }
        }

        return length > 0;
    }
}
