using System.Globalization;

namespace SocialEval.Tool.Commands;

/// <summary>An option that takes a number above 0.</summary>
internal sealed class PositiveOption : UsualOption<double>
{
    public PositiveOption(string name, string description, double usual)
        : base(name, usual)
    {
        HelpName = "NUMBER";
        Description = string.Create(CultureInfo.InvariantCulture, $"{description} (default: {usual})");
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (double.TryParse(given, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                return number;
            }

            result.AddError($"{name}: '{given}' is not a number above 0, as 2.944");
            return default;
        };
    }
}
