using SocialEval.Research.Qca;

namespace SocialEval.Tool.Commands;

/// <summary>An option that takes conditions at a value, with commas between: <c>A,~B,C[2]</c>.</summary>
internal sealed class LiteralsOption : UsualOption<Literal[]>
{
    public LiteralsOption(string name, string description)
        : base(name, [])
    {
        HelpName = "A,~B";
        Description = description;
        CustomParser = result =>
        {
            var literals = new List<Literal>();
            foreach (var given in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
            {
                if (Literal.TryParse(given, out var literal))
                {
                    literals.Add(literal);
                }
                else
                {
                    result.AddError($"{name}: '{given}' is not a condition at a value; expected A, ~A or A[2]");
                }
            }

            return [.. literals];
        };
    }
}
