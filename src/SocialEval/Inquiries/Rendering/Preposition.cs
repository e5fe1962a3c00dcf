namespace SocialEval.Inquiries.Rendering;

/// <summary>A preposition in its four forms. French elides before a vowel and contracts with an article: "de Nadia", "d'Amina", "du service".</summary>
/// <param name="Plain">Before a name as it is.</param>
/// <param name="Vowel">Before a vowel or an h.</param>
/// <param name="Le">Instead of itself and <c>le</c>.</param>
/// <param name="Les">Instead of itself and <c>les</c>.</param>
internal sealed record Preposition(SharedWord Plain, SharedWord Vowel, SharedWord Le, SharedWord Les)
{
    /// <summary>The form before a name, and what is left of the name after it.</summary>
    public SharedWord Before(string name, out ReadOnlySpan<char> rest)
    {
        if (name.StartsWith("le ", StringComparison.Ordinal))
        {
            rest = name.AsSpan(3);
            return Le;
        }

        if (name.StartsWith("les ", StringComparison.Ordinal))
        {
            rest = name.AsSpan(4);
            return Les;
        }

        rest = name;
        return Before(name);
    }

    /// <summary>The form before a word without an article: "d'Yves", but "de Yann", for before a vowel a y is none.</summary>
    public SharedWord Before(string word) =>
        word.Length > 0 && IsVowel(word[0]) && !(word is ['y' or 'Y', var next, ..] && IsVowel(next)) ? Vowel : Plain;

    private static bool IsVowel(char letter) => "aeiouyhAEIOUYHàâéèêëîïôûüÀÂÉÈÊËÎÏÔÛÜœŒ".Contains(letter, StringComparison.Ordinal);
}
