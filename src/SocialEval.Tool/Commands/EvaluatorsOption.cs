using System.CommandLine;

namespace SocialEval.Tool.Commands;

/// <summary>An option that names evaluators by their ids, with commas between; without it, all.</summary>
internal sealed class EvaluatorsOption : UsualOption<Evaluator[]>
{
    public EvaluatorsOption(string name, Sequence<Evaluator> all)
        : base(name, [.. all])
    {
        HelpName = "ID,ID";
        CompletionSources.Add(all.Select(evaluator => evaluator.Id).ToArray());
        Description = "The evaluators, by id (default: all; socialeval evaluators lists them)";
        CustomParser = result =>
        {
            var chosen = new List<Evaluator>();
            foreach (var id in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
            {
                if (all.FirstOrDefault(evaluator => evaluator.Id == id) is not { } evaluator)
                {
                    result.AddError($"{name}: there is no evaluator '{id}'; expected {Listed.Or(all.Select(known => known.Id))}");
                }
                else if (chosen.Contains(evaluator))
                {
                    result.AddError($"{name}: '{id}' is there twice; expected each evaluator once");
                }
                else
                {
                    chosen.Add(evaluator);
                }
            }

            return [.. chosen];
        };
    }
}
