using System.CommandLine;

namespace SocialEval.Tool.Commands;

/// <summary>The language reports are told in.</summary>
internal sealed class LanguageOption : Option<string>
{
    private const string Simple = "fr-simple";

    private static readonly string[] Languages = ["fr", "en"];

    public LanguageOption()
        : base("--language")
    {
        HelpName = string.Join('|', Languages);
        Description = "The language (default: fr)";
        DefaultValueFactory = _ => Languages[0];
        CompletionSources.Add(Languages);
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (!Languages.Contains(given, StringComparer.Ordinal))
            {
                var what = given == Simple ? "does not exist yet" : "is not a language of the reports";
                result.AddError($"--language: '{given}' {what}; expected {Listed.Or(Languages)}");
            }

            return given;
        };
    }
}
