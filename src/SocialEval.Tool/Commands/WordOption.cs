using System.CommandLine;

namespace SocialEval.Tool.Commands;

/// <summary>An option that takes one of a few words; the first is the usual one unless another is said to be.</summary>
/// <typeparam name="T">What the words mean.</typeparam>
internal sealed class WordOption<T> : UsualOption<T>
{
    /// <param name="name">The option.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="words">The words, and what each means.</param>
    /// <param name="usual">The word that holds where none is given; absent, the first.</param>
    /// <param name="isRequired">Whether one has to be given, and none is usual.</param>
    /// <param name="isAbsentUsually">Whether it is usual to give none.</param>
    public WordOption(string name, string description, (string Word, T Meaning)[] words, string? usual = null, bool isRequired = false, bool isAbsentUsually = false)
        : base(name, isAbsentUsually ? default! : words[Place(words, usual ?? words[0].Word)].Meaning)
    {
        var all = words.Select(word => word.Word).ToArray();
        HelpName = name[2..].ToUpperInvariant();
        Description = $"{description}: {Listed.Or(all)}{(isRequired || isAbsentUsually ? string.Empty : $" (default: {usual ?? all[0]})")}";
        Required = isRequired;
        CompletionSources.Add(all);
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            var place = IsLanguage ? PlaceOfLanguage(words, given) : Place(words, given);
            if (place >= 0)
            {
                return words[place].Meaning;
            }

            result.AddError($"{name}: '{given}' is not one of its words; expected {Listed.Or(all)}");
            return default!;
        };
    }

    /// <summary>Whether the words are language tags: a language as it is spoken somewhere is that language, <c>en-GB</c> is <c>en</c>.</summary>
    public bool IsLanguage { get; init; }

    private static int PlaceOfLanguage((string Word, T Meaning)[] words, string tag)
    {
        for (var length = tag.Length; length > 0; length = tag.LastIndexOf('-', length - 1))
        {
            var known = Array.FindIndex(words, word => tag.AsSpan(0, length).Equals(word.Word, StringComparison.OrdinalIgnoreCase));
            if (known >= 0)
            {
                return known;
            }
        }

        return -1;
    }

    private static int Place((string Word, T Meaning)[] words, string word) => Array.FindIndex(words, known => known.Word == word);
}
