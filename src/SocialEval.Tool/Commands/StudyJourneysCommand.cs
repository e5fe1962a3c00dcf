using System.Buffers;
using System.CommandLine;
using System.Text;
using SocialEval.Json;
using SocialEval.Studies;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>A study across journeys: reads them, for an outside reader, and writes what they tell together, without small groups.</summary>
internal sealed class StudyJourneysCommand : Command
{
    private readonly Func<ParseResult, Study<Tally>> study;
    private readonly Surroundings surroundings;
    private readonly Messages messages;

    private readonly FilesArgument files = Shared.Journeys();
    private readonly DayOption asOf = new("--as-of", "The day whose state is read (default: today)");
    private readonly WordOption<Purpose> purpose = new("--purpose", "What it is read for", [.. Purposes.Words.Where(word => word.Meaning is not (Purpose.Support or Purpose.OwnUse))], "evaluation");
    private readonly CountOption smallest = new("--smallest-group", "The smallest group that is told", Conclusion.UsualSmallestGroup, least: 2);
    private readonly Option<string> previous = new("--previous") { HelpName = "FILE", Description = "The conclusion published before, as JSON: what differs from it by fewer people is not told either" };
    private readonly OutputOption checkpoint = new("--checkpoint", "Keeps how far it has come in a file, and goes on from there if it was stopped; for one .ndjson file");
    private readonly CountOption cores = new("--cores", "How many cores work at the most", int.MaxValue, usually: "all");
    private readonly WordOption<OutputFormat> format = new("--format", "How the conclusion is written", [("text", OutputFormat.Text), ("json", OutputFormat.Json)]);
    private readonly WordOption<string> language = Shared.Language();
    private readonly OutputOption output = new("--output", "Writes the conclusion to a file, whole or not at all");
    private readonly OutputOption rejects = Shared.Rejects();

    public StudyJourneysCommand(string name, Func<ParseResult, Study<Tally>> study, Surroundings surroundings, Messages messages)
        : base(name, StudySentences.Of(name))
    {
        this.study = study;
        this.surroundings = surroundings;
        this.messages = messages;
        Add(files);
        foreach (var option in new Option[] { asOf, purpose, smallest, previous, checkpoint, cores, format, language, output, rejects })
        {
            Add(option);
        }

        OutputOption.RefuseSame(this, output, rejects);
        OutputOption.RefuseSame(this, output, checkpoint);
        OutputOption.RefuseSame(this, rejects, checkpoint);
        Validators.Add(result =>
        {
            if (result.GetResult(checkpoint) is not null && result.GetValue(files) is { } names && Unresumable(names) is { } why)
            {
                result.AddError($"--checkpoint: {why}");
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var here = surroundings with { Processors = Math.Min(surroundings.Processors, cores.In(line)) };
        var studying = new Studying(study(line), new(line.GetValue(asOf) ?? surroundings.Today, surroundings.Today, purpose.In(line)));
        var kept = line.GetValue(checkpoint) is { } file ? new CheckpointFile(file) : null;
        await using var run = new Run(here, messages) { Output = line.GetValue(output), Rejects = line.GetValue(rejects), ResultsComeLast = true };
        var exit = await run.DoAsync(Work, cancellation);
        if (run.IsWritten)
        {
            kept?.Remove();
        }

        return exit;

        async Task Work()
        {
            var (isFit, before) = await PreviousAsync(studying.Study, line, run, cancellation);
            var names = line.GetRequiredValue(files);
            if (!isFit || !await (kept is null ? studying.ReadAsync(names, run, cancellation) : studying.ResumeAsync(new(names[0]), kept, here, run, cancellation)))
            {
                return;
            }

            var conclusion = studying.Study.Conclude(studying.State, smallest.In(line), before, studying.Reading);
            var told = new ArrayBufferWriter<byte>(1 << 12);
            Write(conclusion, line, told);
            await run.GiveAsync(told.WrittenMemory, cancellation);
        }
    }

    private void Write(Conclusion conclusion, ParseResult line, ArrayBufferWriter<byte> told)
    {
        if (format.In(line) == OutputFormat.Json)
        {
            ConclusionJson.Write(conclusion, told, indented: true);
            told.Write("\n"u8);
            return;
        }

        foreach (var said in ConclusionText.Of(conclusion, language.In(line)).TrimEnd('\n').Split('\n'))
        {
            Encoding.UTF8.GetBytes(Visible.Text(said), told);
            told.Write("\n"u8);
        }
    }

    /// <summary>The release before this one, where one is named; refused before anything is read where it is none.</summary>
    private async Task<(bool IsFit, Conclusion? Before)> PreviousAsync(Study<Tally> asked, ParseResult line, Run run, CancellationToken cancellation)
    {
        if (line.GetValue(previous) is not { } name)
        {
            return (true, null);
        }

        try
        {
            var before = ConclusionJson.Read(await File.ReadAllBytesAsync(name, cancellation));
            asked.Conclude(asked.Start(), smallest.In(line), before);
            return (true, before);
        }
        catch (InvalidConclusionException invalid)
        {
            await run.RefuseAsync(invalid.Problems.Select(problem => Refusal.Of(name, 1, problem)), cancellation);
        }
        catch (ArgumentException other)
        {
            await run.RefuseAsync(new Refusal(name, null, null, other.Message.Split(" (Parameter", 2)[0].TrimEnd('.')), cancellation);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            await run.RefuseAsync(Refusal.Unreadable(name, unreadable), cancellation);
        }

        return (false, null);
    }

    private static string? Unresumable(string[] names)
    {
        var file = new InputFile(names[0]);
        return names.Length > 1 ? $"{names.Length} files; expected one, for a checkpoint is a place in it"
            : file.IsStandardInput ? "standard input cannot be gone back to, so it has no checkpoint; expected a file"
            : file.Arrangement != Arrangement.Lines || Directory.Exists(names[0]) ? $"'{names[0]}' is not a file of one journey a line; expected an .ndjson file"
            : null;
    }
}
