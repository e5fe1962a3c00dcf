using System.Globalization;

namespace SocialEval.Tool.Commands;

/// <summary>An option that takes a whole number from 1 on.</summary>
internal sealed class CountOption : UsualOption<int>
{
    public CountOption(string name, string description, int usual)
        : base(name, usual)
    {
        HelpName = "NUMBER";
        Description = string.Create(CultureInfo.InvariantCulture, $"{description} (default: {usual})");
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1)
            {
                return count;
            }

            result.AddError($"{name}: '{given}' is not a whole number from 1 on");
            return default;
        };
    }
}
