using System.Globalization;

namespace SocialEval.Tool.Commands;

/// <summary>Where a generator begins: the same number gives the same draws everywhere.</summary>
internal sealed class SeedOption : UsualOption<ulong>
{
    private const ulong Usual = 1;

    public SeedOption()
        : base("--seed", Usual)
    {
        HelpName = "NUMBER";
        Description = "Where the generator of the draws begins (default: 1)";
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (ulong.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
            {
                return seed;
            }

            result.AddError($"--seed: '{given}' is not a whole number from 0 on");
            return default;
        };
    }
}
