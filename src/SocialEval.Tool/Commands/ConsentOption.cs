using System.CommandLine;

namespace SocialEval.Tool.Commands;

/// <summary>An option that states consents which exist elsewhere; it may be given several times.</summary>
internal sealed class ConsentOption : UsualOption<StatedConsent[]>
{
    public ConsentOption(string name)
        : base(name, [])
    {
        HelpName = "CONSENT";
        Description = $"A consent that exists elsewhere: {StatedConsent.Form}; may be given several times";
        Arity = ArgumentArity.ZeroOrMore;
        CustomParser = result =>
        {
            var stated = new List<StatedConsent>();
            foreach (var token in result.Tokens)
            {
                if (StatedConsent.Read(token.Value, out var problem) is { } consent)
                {
                    stated.Add(consent);
                }
                else
                {
                    result.AddError($"{name}: {problem}");
                }
            }

            return [.. stated.Distinct()];
        };
    }
}
