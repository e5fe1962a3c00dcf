namespace SocialEval.Tool.Commands;

/// <summary>An option that takes names, with commas between.</summary>
internal sealed class NamesOption : UsualOption<string[]>
{
    public NamesOption(string name, string description)
        : base(name, [])
    {
        HelpName = "A,B,C";
        Description = description;
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
    }
}
