using System.CommandLine;

namespace SocialEval.Tool.Commands;

/// <summary>How results are written: one of the formats a command knows; the first is the usual one.</summary>
internal sealed class FormatOption : Option<OutputFormat>
{
    private const string Page = "html";

    public FormatOption(string description, params (string Word, OutputFormat Format)[] formats)
        : base("--format")
    {
        HelpName = string.Join('|', formats.Select(format => format.Word));
        Description = $"{description} (default: {formats[0].Word})";
        DefaultValueFactory = _ => formats[0].Format;
        CompletionSources.Add(formats.Select(format => format.Word).ToArray());
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            var place = Array.FindIndex(formats, format => format.Word == given);
            if (place >= 0)
            {
                return formats[place].Format;
            }

            var what = given == Page ? "does not exist yet" : "is not a format here";
            result.AddError($"--format: '{given}' {what}; expected {Listed.Or(formats.Select(format => format.Word))}");
            return default;
        };
    }
}
