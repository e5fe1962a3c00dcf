using System.CommandLine;
using SocialEval.Exchange;
using SocialEval.Json;

namespace SocialEval.Tool.Commands;

/// <summary>Writes the JSON Schema of a journey, of a report, of a conclusion or of a mapping.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly Argument<string> what = new("WHAT")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "journey, report, conclusion or mapping (default: journey)",
    };

    public SchemaCommand(Surroundings surroundings, Outputs.Messages messages)
        : base("schema", "Writes the JSON Schema of a journey, of a report, of a conclusion or of a mapping")
    {
        what.AcceptOnly("journey", "report", "conclusion", "mapping");
        Add(what);
        SetAction(async (line, cancellation) =>
        {
            await using var run = new Run(surroundings, messages);
            var schema = line.GetValue(what) switch
            {
                "report" => JsonSchemas.Report,
                "conclusion" => JsonSchemas.Conclusion,
                "mapping" => TableMapping.Schema,
                _ => JsonSchemas.Journey,
            };
            return await run.WriteAsync(schema, cancellation);
        });
    }
}
