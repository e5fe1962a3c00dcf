using System.CommandLine;
using SocialEval.Research.Qca;
using SocialEval.Research.Tables;

namespace SocialEval.Tool.Commands;

/// <summary>The options by which the columns of a table become cases: which is the outcome, which are the conditions.</summary>
internal sealed class CasesOptions
{
    private readonly Option<string> outcome = new("--outcome")
    {
        HelpName = "Y",
        Description = "The column of the outcome, as Y, ~Y for its absence or Y[2] for one of its values",
        Required = true,
    };

    private readonly Option<string[]> conditions = new("--conditions")
    {
        HelpName = "A,B,C",
        Description = "The columns of the conditions, with commas between; their order is that of rows and terms",
        Required = true,
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries))],
    };

    public CasesOptions(Command command)
    {
        command.Add(outcome);
        command.Add(conditions);
    }

    /// <exception cref="InvalidTableException">Something in the columns cannot be analysed.</exception>
    public CaseTable Cases(ParseResult line, Table table) => CaseTable.Read(table, line.GetRequiredValue(outcome), [.. line.GetRequiredValue(conditions)]);
}
