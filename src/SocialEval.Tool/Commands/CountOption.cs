using System.Globalization;

namespace SocialEval.Tool.Commands;

/// <summary>An option that takes a whole number between two others, from 1 on if nobody says otherwise.</summary>
internal sealed class CountOption : UsualOption<int>
{
    public CountOption(string name, string description, int usual, int least = 1, int most = int.MaxValue, string? usually = null)
        : base(name, usual)
    {
        HelpName = "NUMBER";
        Description = string.Create(CultureInfo.InvariantCulture, $"{description} (default: {usually ?? usual.ToString(CultureInfo.InvariantCulture)})");
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= least && count <= most)
            {
                return count;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name}: '{given}' is not a whole number from {least} {(most == int.MaxValue ? "on" : $"to {most}")}"));
            return default;
        };
    }
}
