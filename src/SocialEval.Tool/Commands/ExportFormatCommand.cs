using System.Buffers;
using System.CommandLine;
using NodaTime;
using SocialEval.Losses;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>An export: reads journeys, writes one document of what may be read of them for a purpose, and tells what was lost.</summary>
internal abstract class ExportFormatCommand : Command
{
    private readonly Surroundings surroundings;
    private readonly Messages messages;

    private readonly FilesArgument files = Shared.Journeys();
    private readonly WordOption<Purpose> purpose;
    private readonly DayOption asOf = new("--as-of", "The day whose state is read (default: today)");
    private readonly ConsentOption consent = new("--consent");
    private readonly OutputOption output = new("--output", "Writes the document to a file, whole or not at all");
    private readonly OutputOption losses = Shared.Losses();
    private readonly OutputOption rejects = Shared.Rejects();

    protected ExportFormatCommand(string name, string description, (string Word, Purpose Meaning)[] purposes, Surroundings surroundings, Messages messages)
        : base(name, description)
    {
        this.surroundings = surroundings;
        this.messages = messages;
        purpose = new("--purpose", "What the document is for", purposes, isRequired: true);
        Add(files);
        foreach (var option in new Option[] { purpose, asOf, consent, output, losses, rejects })
        {
            Add(option);
        }

        OutputOption.RefuseSame(this, output, rejects);
        OutputOption.RefuseSame(this, output, losses);
        OutputOption.RefuseSame(this, losses, rejects);
        SetAction(RunAsync);
    }

    /// <summary>Writes the document, and tells how many journeys are in it and what was lost.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="journeys">The journeys.</param>
    /// <param name="reading">For which purpose and as of which day.</param>
    /// <param name="document">Where to.</param>
    protected abstract (int Exported, LossReport Losses) Write(ParseResult line, IEnumerable<Journey> journeys, (Purpose Purpose, LocalDate AsOf, LocalDate Today) reading, Stream document);

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        await using var run = new Run(surroundings, messages) { Output = line.GetValue(output), Rejects = line.GetValue(rejects) };
        return await run.DoAsync(Work, cancellation);

        async Task Work()
        {
            var consents = new StatedConsents(consent.In(line));
            var journeys = new List<Journey>();
            await run.ReadAsync("Reading", line.GetRequiredValue(files), (batch, portion) => batch.Read(portion, Take), cancellation);
            foreach (var nobodys in consents.OfNobody)
            {
                run.Refuse($"--consent {nobodys}: no journey has a party '{nobodys.By}'; expected the id of one");
            }

            using var document = new MemoryStream();
            var (exported, report) = Write(line, journeys, (purpose.In(line), line.GetValue(asOf) ?? surroundings.Today, surroundings.Today), document);
            if (exported > 0)
            {
                await run.GiveAsync(document.ToArray(), cancellation);
            }

            if (line.GetValue(losses) is { } file)
            {
                await LossFile.WriteAsync(report, file, surroundings, cancellation);
            }

            messages.Print(exported > 0
                ? $"{Counted.Of(exported, "journey")} exported\n{report.Summary()}"
                : "0 journeys exported: for this purpose nothing may be read by whoever the document is for");

            void Take(Journey journey, Place place, Portion portion)
            {
                var stated = consents.AddTo(journey);
                lock (journeys)
                {
                    journeys.Add(stated);
                }
            }
        }
    }
}
