using System.CommandLine;
using SocialEval.Json;

namespace SocialEval.Tool.Commands;

/// <summary>Writes the JSON Schema of a journey, of a report or of a conclusion.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly Argument<string> what = new("WHAT")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "journey, report or conclusion (default: journey)",
    };

    public SchemaCommand(Surroundings surroundings, Outputs.Messages messages)
        : base("schema", "Writes the JSON Schema of a journey, of a report or of a conclusion")
    {
        what.AcceptOnly("journey", "report", "conclusion");
        Add(what);
        SetAction(async (line, cancellation) =>
        {
            await using var run = new Run(surroundings, messages);
            return await run.WriteAsync(line.GetValue(what) switch { "report" => JsonSchemas.Report, "conclusion" => JsonSchemas.Conclusion, _ => JsonSchemas.Journey }, cancellation);
        });
    }
}
