using System.CommandLine;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Reads journeys and writes every problem in them.</summary>
internal sealed class ValidateCommand : Command
{
    private readonly FilesArgument files = Shared.Journeys();

    public ValidateCommand(Surroundings surroundings, Messages messages)
        : base("validate", "Writes every problem: FILE:LINE PATH: what is there, what was expected")
    {
        Add(files);
        SetAction(async (line, cancellation) =>
        {
            await using var run = new Run(surroundings, messages) { RefusalsAreResults = true };
            return await run.DoAsync(Work, cancellation);

            async Task Work()
            {
                await run.ReadAsync("Validating", line.GetRequiredValue(files), Validate, cancellation);
                messages.Say($"{Counted.Of(run.Documents, "journey")} read, {(run.Refused == 0 ? "no problem" : $"{run.Refused} refused")}");
            }
        });
    }

    private static void Validate(Batch batch, Portion portion) => batch.Read(portion, (_, _, valid) => valid.EndText());
}
