using System.CommandLine;

namespace SocialEval.Tool.Commands;

/// <summary>An argument that is one of a few words.</summary>
internal static class ArgumentWords
{
    public static void AcceptOnly(this Argument<string> argument, params string[] words)
    {
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!words.Contains(token.Value, StringComparer.Ordinal))
                {
                    result.AddError($"{argument.Name}: '{token.Value}' is not one of its words; expected {Listed.Or(words)}");
                }
            }
        });
    }
}
