using SocialEval.Research.CausalMaps;

namespace SocialEval.Tool.Commands;

/// <summary>Factors that are each other's opposite, with an equals sign between: <c>goes out=stays in</c>; as often as there are pairs.</summary>
internal sealed class OppositesOption : UsualOption<OppositePair[]>
{
    public OppositesOption()
        : base("--opposite", [])
    {
        HelpName = "FACTOR=OPPOSITE";
        Description = "Two factors that are each other's opposite; as often as there are pairs";
        AllowMultipleArgumentsPerToken = false;
        CustomParser = result =>
        {
            var pairs = new List<OppositePair>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var given in result.Tokens.Select(token => token.Value))
            {
                if (given.Split('=', StringSplitOptions.TrimEntries) is [{ Length: > 0 } factor, { Length: > 0 } opposite] && seen.Add(factor) && seen.Add(opposite))
                {
                    pairs.Add(new(factor, opposite));
                }
                else
                {
                    result.AddError($"--opposite: '{given}' is not two factors that are in no other pair; expected FACTOR=OPPOSITE");
                }
            }

            return [.. pairs];
        };
    }
}
