using System.Text.Json;

namespace SocialEval.Tests;

/// <summary>How a file writes the words of an enumeration, worked out here and not asked of the library.</summary>
internal static class Spelling
{
    public static string Of<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());
}
