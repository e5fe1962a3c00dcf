using System.CommandLine;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Reads journeys and writes what may be read of each as records of their own, FHIR or TDDUI, with what was lost on the way.</summary>
internal sealed class ExportRecordsCommand : Command
{
    private readonly Surroundings surroundings;
    private readonly Messages messages;

    private readonly ExportForm form;
    private readonly FilesArgument files = Shared.Journeys();
    private readonly WordOption<Purpose> purpose = new("--purpose", "What it is written for", Purposes.Words, isRequired: true);
    private readonly Option<string> reader = new("--reader") { HelpName = "READER", Description = "Who reads it: team, person, institution, researcher or a party's id (default: as the purpose has it)" };
    private readonly DayOption asOf = new("--as-of", "The day whose state is written (default: today)");
    private readonly WordOption<OutputFormat> written = new(
        "--format", "How several stand together, one object and an array for several, or a line for each", [("json", OutputFormat.Json), ("ndjson", OutputFormat.Ndjson)]);
    private readonly OutputOption output = new("--output", "Writes to a file, whole or not at all");
    private readonly OutputOption losses = Shared.Losses();
    private readonly OutputOption rejects = Shared.Rejects();
    private readonly ConsentOption consent = new("--consent");
    private readonly VocabularyOption vocabulary = new("--vocabulary");

    public ExportRecordsCommand(string name, string description, ExportForm form, Surroundings surroundings, Messages messages)
        : base(name, description)
    {
        this.form = form;
        this.surroundings = surroundings;
        this.messages = messages;
        Add(files);
        foreach (var option in new Option[] { purpose, reader, asOf, written, output, losses, rejects, consent, vocabulary })
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
        var exporting = new Exporting(form, consents, isLine: !isArray)
        {
            AsOf = line.GetValue(asOf) ?? surroundings.Today,
            Today = surroundings.Today,
            Purpose = purpose.In(line),
            Vocabulary = vocabulary.In(line),
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
                await LossFile.WriteAsync(report, file, surroundings, cancellation);
            }

            messages.Print(report.Summary());
        }
    }
}
