namespace SocialEval.Fhir.Mapping;

/// <summary>Whether a text speaks as "I", in English or French. Used for one thing only: to doubt a record that says a
/// professional worded it.</summary>
internal static class FirstPerson
{
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal) { "my", "mine", "myself", "je", "moi", "mon", "ma", "mes", "me" };

    // "Type I", "phase I": the numeral, not the person.
    private static readonly HashSet<string> Numbered = new(StringComparer.OrdinalIgnoreCase) { "type", "phase", "stage", "grade", "class", "level", "axis", "part", "stade" };

    public static bool IsIn(string text)
    {
        ReadOnlySpan<char> before = default;
        for (var i = 0; i < text.Length;)
        {
            var length = Letters(text, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            var word = text.AsSpan(i, length);
            if (Speaks(word, before, text.AsSpan(i + length)))
            {
                return true;
            }

            before = word;
            i += length;
        }

        return false;
    }

    private static bool Speaks(ReadOnlySpan<char> word, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var elided = after.Length > 1 && after[0] is '\'' or '’' && char.IsLetter(after[1]);
        if (word is "I")
        {
            return elided || (after.Length > 1 && after[0] == ' ' && char.IsLower(after[1]) && !Numbered.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before));
        }

        return word is ['j' or 'J' or 'm' or 'M'] ? elided : IsOwn(word);
    }

    // "Ma", at the start of a sentence, as well as "ma"; not "MA".
    private static bool IsOwn(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[8];
        if (word.Length > lower.Length || !char.IsLower(word[^1]))
        {
            return false;
        }

        word.CopyTo(lower);
        lower[0] = char.ToLowerInvariant(lower[0]);
        return Own.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.Length]);
    }

    private static int Letters(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end - start;
    }
}
