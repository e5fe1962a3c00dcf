using System.CommandLine;
using SocialEval.Json;

namespace SocialEval.Tool.Commands;

/// <summary>Writes the JSON Schema of a journey or of a report.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly Argument<string> what = new("WHAT")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "journey or report (default: journey)",
    };

    public SchemaCommand(Surroundings surroundings, Outputs.Messages messages)
        : base("schema", "Writes the JSON Schema of a journey or of a report")
    {
        what.AcceptOnly("journey", "report");
        Add(what);
        SetAction(async (line, cancellation) =>
        {
            await using var run = new Run(surroundings, messages);
            return await run.WriteAsync(line.GetValue(what) == "report" ? JsonSchemas.Report : JsonSchemas.Journey, cancellation);
        });
    }
}
