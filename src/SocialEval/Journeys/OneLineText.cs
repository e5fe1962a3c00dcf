using System.Buffers;

namespace SocialEval.Journeys;

/// <summary>What a name may be made of: one line, which leaves the direction of the text around it alone.</summary>
/// <remarks>A name with a line break would write lines of a report that nobody said, and one with a control character of the Unicode
/// bidirectional algorithm would change the order in which what stands around it is read. The joiners U+200C and U+200D, which
/// Persian and Indic names are written with, are no such character.</remarks>
public static class OneLineText
{
    // U+0000–001F, 007F–009F; line and paragraph separator; the marks, embeddings, overrides and isolates of the bidirectional algorithm.
    private static readonly SearchValues<char> refused = SearchValues.Create(
        [.. Range('\u0000', '\u001F'), .. Range('\u007F', '\u009F'), '\u061C', '\u200E', '\u200F', .. Range('\u2028', '\u202E'), .. Range('\u2066', '\u2069')]);

    /// <summary>Whether a text can be a name.</summary>
    /// <param name="text">The text.</param>
    public static bool IsOne(ReadOnlySpan<char> text) => text.IndexOfAny(refused) < 0;

    /// <summary>A name made of a text: every run of characters that a name may not hold becomes one space.</summary>
    /// <param name="text">The text, as another system holds it.</param>
    /// <returns>The same text where it can be a name; nothing is left at either end where something was replaced.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsOne(text))
        {
            return text;
        }

        var parts = new List<string>();
        var rest = text.AsSpan();
        while (rest.IndexOfAny(refused) is var end and >= 0)
        {
            AddPart(parts, rest[..end]);
            rest = rest[(end + 1)..];
        }

        AddPart(parts, rest);
        return string.Join(' ', parts);
    }

    /// <summary>The first character that a name may not hold.</summary>
    internal static char? FirstRefused(ReadOnlySpan<char> text) => text.IndexOfAny(refused) is var place and >= 0 ? text[place] : null;

    private static void AddPart(List<string> parts, ReadOnlySpan<char> part)
    {
        if (part.Trim() is { IsEmpty: false } words)
        {
            parts.Add(words.ToString());
        }
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(letter => (char)letter);
}
