using System.CommandLine;

namespace SocialEval.Tool.Commands;

/// <summary>An argument that is one of a few words.</summary>
/// <typeparam name="T">What the words mean.</typeparam>
internal sealed class WordArgument<T> : Argument<T>
{
    /// <param name="name">What it is called.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="words">The words, and what each means.</param>
    public WordArgument(string name, string description, (string Word, T Meaning)[] words)
        : base(name)
    {
        var all = words.Select(word => word.Word).ToArray();
        Description = $"{description}: {Listed.Or(all)}";
        CompletionSources.Add(all);
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            var place = Array.IndexOf(all, given);
            if (place >= 0)
            {
                return words[place].Meaning;
            }

            result.AddError($"{name}: '{given}' is not one of its words; expected {Listed.Or(all)}");
            return default!;
        };
    }
}
