using System.Buffers;
using System.CommandLine;
using System.Text;
using SocialEval.Exchange;
using SocialEval.Json;
using SocialEval.Losses;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Reads the records of another system and writes journeys, with what became of everything else.</summary>
internal sealed class ImportCommand : Command
{
    private const string Table = "table";
    private const string Refi = "refi";

    private readonly Surroundings surroundings;
    private readonly Messages messages;

    private readonly Argument<string> format = new("FORMAT");
    private readonly FilesArgument files = new("Files of that format, folders of them, or - for standard input");
    private readonly Option<string> mapping = new("--mapping") { HelpName = "FILE", Description = "Says what the columns of a table, or the answers of a form, are (socialeval/mapping/1)" };
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
        string[] formats = [.. Importing.Formats.Keys, Refi, Table];
        format.Description = $"What the files hold: {Listed.Or(formats)}";
        format.AcceptOnly(formats);
        Add(format);
        Add(files);
        foreach (var option in new Option[] { mapping, written, output, losses, rejects, codings, casesSpeak })
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
            var isTable = result.GetResult(format)?.Tokens is [{ Value: Table }];
            if (isTable != result.GetResult(mapping) is not null)
            {
                result.AddError(isTable ? "--mapping: not given; a table needs the file that says what its columns are" : "--mapping: given; only a table has one");
            }

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
            if (FhirStream.Of(line.GetRequiredValue(format), line.GetRequiredValue(files), keepsLosses: true) is { } stream)
            {
                await WriteAsync(stream.Read(surroundings, cancellation));
                await run.RefuseAsync(stream.Refusals, cancellation);
                await TellAsync(stream.Report, stream.Journeys, stream.Files);
            }
            else if (await ImportedAsync(line, run, cancellation) is { } result)
            {
                await run.RefuseAsync(result.Refusals, cancellation);
                await WriteAsync(result.Journeys);
                await TellAsync(result.Losses, result.Journeys.Count, result.Files);
            }
        }

        Task WriteAsync(IEnumerable<Journey> journeys) =>
            run.ReadAsync<Journey>("Importing", journeys.ToAsyncEnumerable(), null, (journey, portion) => Write(journey, isArray, portion), cancellation);

        async Task TellAsync(LossReport report, int journeys, int read)
        {
            if (line.GetValue(losses) is { } file)
            {
                await LossFile.WriteAsync(report, file, surroundings, cancellation);
            }

            messages.Print($"{Counted.Of(journeys, "journey")} from {Counted.Of(read, "file")}\n{report.Summary()}");
        }
    }

    private async Task<ImportedJourneys?> ImportedAsync(ParseResult line, Run run, CancellationToken cancellation)
    {
        var names = line.GetRequiredValue(files);
        if (Importing.Formats.TryGetValue(line.GetRequiredValue(format), out var read))
        {
            return await read(names, surroundings, cancellation);
        }

        if (line.GetRequiredValue(format) == Refi)
        {
            return await ProjectsAsync(line, names, cancellation);
        }

        var (mapped, refusals) = await MappingFile.ReadAsync(line.GetRequiredValue(mapping), surroundings, cancellation);
        foreach (var refusal in refusals)
        {
            await run.RefuseAsync(refusal, cancellation);
        }

        return mapped is null ? null : await ExchangeReading.OfTablesAsync(names, mapped, surroundings, cancellation);
    }

    private async Task<ImportedJourneys> ProjectsAsync(ParseResult line, string[] names, CancellationToken cancellation)
    {
        var (journeys, table) = await RefiReading.ReadAsync(names, new() { CasesSpeak = line.GetValue(casesSpeak) }, surroundings, messages, cancellation);
        if (line.GetValue(codings) is { } file)
        {
            await using var destination = Destination.File(file, surroundings);
            await destination.WriteAsync(Encoding.UTF8.GetBytes(table), cancellation);
            await destination.CompleteAsync(cancellation);
        }

        return journeys;
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
}
