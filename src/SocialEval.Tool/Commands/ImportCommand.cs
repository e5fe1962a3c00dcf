using System.Buffers;
using System.CommandLine;
using System.Text;
using SocialEval.Json;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Reads the records of another system and writes journeys, with what became of everything else.</summary>
internal sealed class ImportCommand : Command
{
    private readonly Surroundings surroundings;
    private readonly Messages messages;

    private const string Refi = "refi";

    private readonly Argument<string> format = new("FORMAT") { Description = "What the files hold: fhir or refi" };
    private readonly FilesArgument files = new("Files of that format, folders of them, or - for standard input");
    private readonly WordOption<OutputFormat> written = new(
        "--format", "How journeys are written, a line for each or one object and an array for several", [("ndjson", OutputFormat.Ndjson), ("json", OutputFormat.Json)]);
    private readonly OutputOption output = new("--output", "Writes journeys to a file, whole or not at all");
    private readonly OutputOption losses = Shared.Losses();
    private readonly OutputOption rejects = Shared.Rejects();
    private readonly OutputOption codings = new("--codings", "Writes what is coded in a project to a file, as a table that study saturation reads");
    private readonly Option<bool> casesSpeak = new("--cases-speak") { Description = "Every case of a project is a person, and its sources are in that person's own words" };

    public ImportCommand(Surroundings surroundings, Messages messages)
        : base("import", "Reads the records of another system and writes journeys")
    {
        this.surroundings = surroundings;
        this.messages = messages;
        format.AcceptOnly("fhir", Refi);
        Add(format);
        Add(files);
        foreach (var option in new Option[] { written, output, losses, rejects, codings, casesSpeak })
        {
            Add(option);
        }

        OutputOption.RefuseSame(this, output, rejects);
        OutputOption.RefuseSame(this, output, losses);
        OutputOption.RefuseSame(this, losses, rejects);
        OutputOption.RefuseSame(this, output, codings);
        OutputOption.RefuseSame(this, losses, codings);
        OutputOption.RefuseSame(this, codings, rejects);
        Validators.Add(result =>
        {
            foreach (var option in new Option[] { codings, casesSpeak }.Where(option => result.GetResult(option) is { Implicit: false } && result.GetResult(format)?.Tokens is not [{ Value: Refi }]))
            {
                result.AddError($"{option.Name}: given; only refi has it");
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var isArray = written.In(line) == OutputFormat.Json;
        await using var run = new Run(surroundings, messages)
        {
            Output = line.GetValue(output),
            Rejects = line.GetValue(rejects),
            Joint = isArray ? Joint.Array : Joint.Lines,
        };
        return await run.DoAsync(Work, cancellation);

        async Task Work()
        {
            var result = await ImportedAsync(line, cancellation);
            foreach (var refusal in result.Refusals)
            {
                await run.RefuseAsync(refusal, cancellation);
            }

            await run.ReadAsync<Journey>("Importing", result.Journeys.ToAsyncEnumerable(), null, (journey, portion) => Write(journey, isArray, portion), cancellation);
            if (line.GetValue(losses) is { } file)
            {
                await LossFile.WriteAsync(result.Losses, file, surroundings, cancellation);
            }

            messages.Print($"{Counted.Of(result.Journeys.Count, "journey")} from {Counted.Of(result.Files, "file")}\n{result.Losses.Summary()}");
        }
    }

    private static void Write(Journey journey, bool isIndented, Portion portion)
    {
        JourneyJson.Write(journey, portion.Writer, isIndented);
        if (!isIndented)
        {
            portion.Writer.Write("\n"u8);
        }

        portion.EndText();
    }

    private async Task<ImportedJourneys> ImportedAsync(ParseResult line, CancellationToken cancellation)
    {
        var names = line.GetRequiredValue(files);
        if (line.GetRequiredValue(format) != Refi)
        {
            return await FhirReading.ReadAsync(names, surroundings, cancellation);
        }

        var (journeys, table) = await RefiReading.ReadAsync(names, new() { CasesSpeak = line.GetValue(casesSpeak) }, surroundings, messages, cancellation);
        if (line.GetValue(codings) is { } file)
        {
            await using var destination = Destination.File(file, surroundings);
            await destination.WriteAsync(Encoding.UTF8.GetBytes(table), cancellation);
            await destination.CompleteAsync(cancellation);
        }

        return journeys;
    }
}
