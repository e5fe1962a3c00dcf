using System.Buffers;
using System.CommandLine;
using SocialEval.Losses;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Reads journeys and writes what may be read of each in the form of another system, with what was lost on the way.</summary>
internal sealed class ExportCommand : Command
{
    private readonly Surroundings surroundings;
    private readonly Messages messages;

    private readonly Argument<string> format = new("FORMAT") { Description = "What is written: fhir or tddui" };
    private readonly FilesArgument files = Shared.Journeys();
    private readonly WordOption<Purpose> purpose = new("--purpose", "What it is written for", Purposes.Words, isRequired: true);
    private readonly Option<string> reader = new("--reader") { HelpName = "READER", Description = "Who reads it: team, person, institution, researcher or a party's id (default: as the purpose has it)" };
    private readonly DayOption asOf = new("--as-of", "The day whose state is written (default: today)");
    private readonly WordOption<OutputFormat> written = new(
        "--format", "How several stand together, one object and an array for several, or a line for each", [("json", OutputFormat.Json), ("ndjson", OutputFormat.Ndjson)]);
    private readonly OutputOption output = new("--output", "Writes to a file, whole or not at all");
    private readonly OutputOption losses = new("--losses", "Writes what was kept, approximated or dropped to a file, as JSON");
    private readonly OutputOption rejects = Shared.Rejects();
    private readonly ConsentOption consent = new("--consent");

    public ExportCommand(Surroundings surroundings, Messages messages)
        : base("export", "Reads journeys and writes them for another system, for a purpose and a reader")
    {
        this.surroundings = surroundings;
        this.messages = messages;
        format.AcceptOnly("fhir", "tddui");
        Add(format);
        Add(files);
        foreach (var option in new Option[] { purpose, reader, asOf, written, output, losses, rejects, consent })
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
        var consents = new StatedConsents(consent.In(line));
        var exporting = new Exporting(line.GetValue(format) == "tddui" ? ExportForm.Tddui : ExportForm.Fhir, consents, isLine: !isArray)
        {
            AsOf = line.GetValue(asOf) ?? surroundings.Today,
            Today = surroundings.Today,
            Purpose = purpose.In(line),
            Reader = line.GetValue(reader),
        };
        await using var run = new Run(surroundings, messages)
        {
            Output = line.GetValue(output),
            Rejects = line.GetValue(rejects),
            Joint = isArray ? Joint.Array : Joint.Lines,
        };
        return await run.DoAsync(Work, cancellation);

        async Task Work()
        {
            await run.ReadAsync("Exporting", line.GetRequiredValue(files), exporting.Export, cancellation);
            foreach (var nobodys in consents.OfNobody)
            {
                run.Refuse($"--consent {nobodys}: no journey has a party '{nobodys.By}'; expected the id of one");
            }

            var report = exporting.Losses();
            if (line.GetValue(losses) is { } file)
            {
                await WriteAsync(report, file, cancellation);
            }

            messages.Print(report.Summary());
        }
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
