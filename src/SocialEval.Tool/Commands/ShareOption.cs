using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace SocialEval.Tool.Commands;

/// <summary>An option that takes a share from 0 to 1.</summary>
internal sealed class ShareOption : UsualOption<double>
{
    public ShareOption(string name, string description, double usual)
        : base(name, usual)
    {
        HelpName = "SHARE";
        Description = string.Create(CultureInfo.InvariantCulture, $"{description} (default: {usual})");
        CustomParser = result => Parse(name, result);
    }

    /// <summary>Reads a share, or refuses it in the name of its option.</summary>
    public static double Parse(string name, ArgumentResult result)
    {
        if (Share(result.Tokens[^1].Value) is { } share)
        {
            return share;
        }

        result.AddError($"{name}: '{result.Tokens[^1].Value}' is not a share; expected a number from 0 to 1, as 0.8");
        return default;
    }

    /// <summary>The share that was given to an option, or nothing where none was, or one that is refused elsewhere.</summary>
    public static double? Given(Option option, CommandResult line) => line.GetResult(option) is { Tokens: [.., var token] } ? Share(token.Value) : null;

    private static double? Share(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share : null;
}
