using System.CommandLine;
using System.Text;

namespace SocialEval.Tool.Commands;

/// <summary>Lists the evaluators there are: the id of each, and what its part of a report is called.</summary>
internal sealed class EvaluatorsCommand : Command
{
    private readonly WordOption<string> language = Shared.Language();

    public EvaluatorsCommand(Surroundings surroundings, Outputs.Messages messages)
        : base("evaluators", "Lists the evaluators there are")
    {
        Add(language);
        SetAction(async (line, cancellation) =>
        {
            var list = new StringBuilder();
            var widest = surroundings.Evaluators.Max(evaluator => evaluator.Id.Length);
            foreach (var evaluator in surroundings.Evaluators)
            {
                list.Append(evaluator.Id.PadRight(widest + 2)).Append(evaluator.Title(language.In(line))).Append('\n');
            }

            await using var run = new Run(surroundings, messages);
            return await run.WriteAsync(Encoding.UTF8.GetBytes(list.ToString()), cancellation);
        });
    }
}
