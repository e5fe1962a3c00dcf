using System.CommandLine;

namespace SocialEval.Tool.Commands;

/// <summary>An option that takes one of a few words.</summary>
/// <typeparam name="T">What the words mean.</typeparam>
internal sealed class WordOption<T> : Option<T>
{
    public WordOption(string name, string description, (string Word, T Meaning)[] words, string? usual = null)
        : base(name)
    {
        HelpName = string.Join('|', words.Select(word => word.Word));
        Description = usual is null ? description : $"{description} (default: {usual})";
        CompletionSources.Add(_ => words.Select(word => new System.CommandLine.Completions.CompletionItem(word.Word)));
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            foreach (var (word, meaning) in words)
            {
                if (word == given)
                {
                    return meaning;
                }
            }

            result.AddError($"{name}: '{given}' is not one of its words; expected {Listed.Or(words.Select(word => word.Word))}");
            return default!;
        };
        if (usual is not null)
        {
            DefaultValueFactory = _ => Array.Find(words, word => word.Word == usual).Meaning;
        }
    }
}
