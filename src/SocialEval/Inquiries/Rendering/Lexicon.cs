using System.Collections.Frozen;

namespace SocialEval.Inquiries.Rendering;

/// <summary>Where the texts of one evaluator are looked for in one language: its own before those that all share, and of
/// each those in the language before those in its first.</summary>
internal sealed class Lexicon
{
    private readonly List<(string Language, FrozenDictionary<string, Template> Texts)> shelves = [];

    // What was found lately for the very string that is looked for: most codes and words are constants.
    private readonly Found?[] codes = new Found?[256];
    private readonly Found?[] words = new Found?[256];

    private readonly bool isForeign;

    /// <param name="own">The evaluator's own texts; those that all share where it has none.</param>
    /// <param name="language">The language asked for.</param>
    public Lexicon(Texts own, string language)
    {
        Own = own;
        Language = language;
        isForeign = !Narrator.Common.AreIn(language);
        Add(own);
        if (own != Narrator.Common)
        {
            Add(Narrator.Common);
        }

        Words = WordsOf(language);
    }

    /// <summary>The evaluator's own texts.</summary>
    public Texts Own { get; }

    /// <summary>The language asked for.</summary>
    public string Language { get; }

    /// <summary>What texts in that language share.</summary>
    public SharedWords Words { get; }

    /// <summary>The text for a code; says in which language.</summary>
    public Template? Find(string code, out string told)
    {
        ref var lately = ref codes[NameIndex.SlotOf(code)];
        var found = lately;
        if (found is null || !ReferenceEquals(found.Code, code))
        {
            found = Search(code);
            lately = found ?? lately;
        }

        told = found?.Language ?? Language;
        return found?.Template;
    }

    /// <summary>The text for a word in a format: <c>judgement.mixed</c>.</summary>
    public Template? FindWord(string format, string word)
    {
        ref var lately = ref words[NameIndex.SlotOf(word)];
        var found = lately;
        if (found is null || !ReferenceEquals(found.Code, word) || found.Format != format)
        {
            found = Search(string.Concat(format, ".", word)) is { } searched ? searched with { Code = word, Format = format } : null;
            lately = found ?? lately;
        }

        return found?.Template;
    }

    private Found? Search(string code)
    {
        foreach (var (language, texts) in shelves)
        {
            if (texts.TryGetValue(code, out var template))
            {
                return new(code, null, template, language);
            }
        }

        return null;
    }

    /// <summary>What texts in a language share.</summary>
    public SharedWords WordsOf(string language) =>
        (isForeign && language == Language && Own.AreIn(language) ? Own : Narrator.Common).WordsIn(language);

    private void Add(Texts texts)
    {
        if (texts.AreIn(Language) && Language != texts.Languages[0])
        {
            shelves.Add((Language, texts.TemplatesIn(Language)));
        }

        // What all texts share is said in simplified French as in French, but where it has words of its own.
        var first = texts.Languages[0];
        var isVariant = texts == Narrator.Common && Language.StartsWith($"{first}-", StringComparison.Ordinal);
        shelves.Add((isVariant ? Language : first, texts.TemplatesIn(first)));
    }

    private sealed record Found(string Code, string? Format, Template Template, string Language);
}
