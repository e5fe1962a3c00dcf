using System.CommandLine;
using NodaTime;
using SocialEval.Reporting;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Reads journeys and writes what the evaluators find in each, for a purpose and a reader.</summary>
internal sealed class EvaluateCommand : Command
{
    private readonly Surroundings surroundings;
    private readonly Messages messages;

    private readonly FilesArgument files = Shared.Journeys();
    private readonly DayOption asOf = new("--as-of", "The day whose state is read (default: today)");
    private readonly WordOption<Purpose> purpose = new("--purpose", "What it is read for", Purposes.Words, "evaluation");
    private readonly Option<string> reader = new("--reader") { HelpName = "READER", Description = "Who reads: team, person, institution, researcher or a party's id (default: as the purpose has it)" };
    private readonly EvaluatorsOption with;
    private readonly WordOption<string> language = Shared.Language();
    private readonly WordOption<OutputFormat> format = new(
        "--format",
        "How reports are written",
        [("text", OutputFormat.Text), ("json", OutputFormat.Json), ("ndjson", OutputFormat.Ndjson), ("markdown", OutputFormat.Markdown), ("html", OutputFormat.Html)]);

    private readonly WordOption<DocumentKind?> document = new("--document", "A page for somebody, as html or markdown", DocumentWord.Words, isAbsentUsually: true);

    private readonly OutputOption output = new("--output", "Writes reports to a file, whole or not at all");
    private readonly OutputOption rejects = Shared.Rejects();
    private readonly WordOption<string> from = new("--from", "What the files hold", [("journey", "journey"), .. Importing.Formats.Keys.Select(format => (format, format))]);
    private readonly ConsentOption consent = new("--consent");
    private readonly VocabularyOption vocabulary = new("--vocabulary");

    public EvaluateCommand(Surroundings surroundings, Messages messages)
        : base("evaluate", "Evaluates journeys and writes reports")
    {
        this.surroundings = surroundings;
        this.messages = messages;
        with = new("--with", surroundings.Evaluators);
        Add(files);
        foreach (var option in new Option[] { asOf, purpose, reader, with, language, format, document, output, rejects, from, consent, vocabulary })
        {
            Add(option);
        }

        OutputOption.RefuseSame(this, output, rejects);
        Validators.Add(line =>
        {
            // A word that is none is refused with its own message.
            var written = line.GetResult(format)?.Tokens is [.., var token] ? token.Value : "text";
            if (line.GetResult(document) is not null && written is "text" or "json" or "ndjson")
            {
                line.AddError("--document: a page is html or markdown; expected --format html or --format markdown");
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var page = line.GetValue(output) is null && surroundings.OutputIsTerminal ? surroundings : null;
        var given = document.In(line);
        var layout = format.In(line) == OutputFormat.Html || given is not null
            ? ReportLayout.For(given ?? DocumentWord.Usual(line.GetValue(reader), purpose.In(line)), format.In(line), language.In(line))
            : ReportLayout.For(format.In(line), language.In(line), page);
        var consents = new StatedConsents(consent.In(line));
        var evaluating = new Evaluating(new Evaluation(with.In(line)), layout, consents)
        {
            AsOf = line.GetValue(asOf) ?? surroundings.Today,
            Today = surroundings.Today,
            Purpose = purpose.In(line),
            Vocabulary = vocabulary.In(line),
            Reader = line.GetValue(reader) ?? DocumentWord.UsualReader(layout.Document),
        };
        await using var run = new Run(surroundings, messages) { Output = line.GetValue(output), Rejects = line.GetValue(rejects), Joint = layout.Joint };
        return await run.DoAsync(Work, cancellation);

        async Task Work()
        {
            var names = line.GetRequiredValue(files);
            await (Importing.Formats.ContainsKey(from.In(line))
                ? EvaluateImportedAsync(from.In(line), names, evaluating, run, cancellation)
                : run.ReadAsync("Evaluating", names, evaluating.Evaluate, cancellation));
            foreach (var nobodys in consents.OfNobody)
            {
                run.Refuse($"--consent {nobodys}: no journey has a party '{nobodys.By}'; expected the id of one");
            }

            if (run is { Refused: > 0, Documents: > 1 })
            {
                messages.Say($"{run.Refused} of {run.Documents} journeys refused");
            }
        }
    }

    private async Task EvaluateImportedAsync(string format, string[] names, Evaluating evaluating, Run run, CancellationToken cancellation)
    {
        if (FhirStream.Of(format, names, keepsLosses: false) is { } stream)
        {
            await EvaluateEachAsync(stream.Read(surroundings, cancellation));
            await run.RefuseAsync(stream.Refusals, cancellation);
            messages.Print(stream.Summary);
            return;
        }

        var result = await Importing.Formats[format](names, surroundings, cancellation);
        await run.RefuseAsync(result.Refusals, cancellation);
        messages.Print(result.Losses.Summary().Split('\n')[0]);
        await EvaluateEachAsync(result.Journeys);

        Task EvaluateEachAsync(IEnumerable<Journey> journeys)
        {
            var place = new Place(names.Length == 1 ? names[0] : format, 1);
            return run.ReadAsync<Journey>(
                "Evaluating", journeys.ToAsyncEnumerable(), null, (journey, portion) => evaluating.Evaluate(journey, place, portion), cancellation);
        }
    }
}
