using System.Buffers;
using System.CommandLine;
using SocialEval.Json;
using SocialEval.Losses;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Reads the records of another system and writes journeys, with what became of everything else.</summary>
internal sealed class ImportCommand : Command
{
    private readonly Surroundings surroundings;
    private readonly Messages messages;

    private readonly Argument<string> format = new("FORMAT") { Description = "What the files hold: fhir or tddui" };
    private readonly FilesArgument files = new("Files of that format, folders of them, or - for standard input");
    private readonly WordOption<OutputFormat> written = new(
        "--format", "How journeys are written, a line for each or one object and an array for several", [("ndjson", OutputFormat.Ndjson), ("json", OutputFormat.Json)]);
    private readonly OutputOption output = new("--output", "Writes journeys to a file, whole or not at all");
    private readonly OutputOption losses = new("--losses", "Writes what was kept, approximated, dropped or not in the source to a file, as JSON");
    private readonly OutputOption rejects = Shared.Rejects();

    public ImportCommand(Surroundings surroundings, Messages messages)
        : base("import", "Reads the records of another system and writes journeys")
    {
        this.surroundings = surroundings;
        this.messages = messages;
        format.AcceptOnly("fhir", "tddui");
        Add(format);
        Add(files);
        foreach (var option in new Option[] { written, output, losses, rejects })
        {
            Add(option);
        }

        OutputOption.RefuseSame(this, output, rejects);
        OutputOption.RefuseSame(this, output, losses);
        OutputOption.RefuseSame(this, losses, rejects);
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
            var result = await FhirReading.ReadAsync(line.GetRequiredValue(files), surroundings, cancellation, isTddui: line.GetValue(format) == "tddui");
            foreach (var refusal in result.Refusals)
            {
                await run.RefuseAsync(refusal, cancellation);
            }

            await run.ReadAsync<Journey>("Importing", result.Journeys.ToAsyncEnumerable(), null, (journey, portion) => Write(journey, isArray, portion), cancellation);
            if (line.GetValue(losses) is { } file)
            {
                await WriteAsync(result.Losses, file, cancellation);
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

    private async Task WriteAsync(LossReport report, string file, CancellationToken cancellation)
    {
        await using var destination = Destination.File(file, surroundings);
        var text = new ArrayBufferWriter<byte>(4096);
        LossReportJson.Write(report, text);
        text.Write("\n"u8);
        await destination.WriteAsync(text.WrittenMemory, cancellation);
        await destination.CompleteAsync(cancellation);
    }
}
